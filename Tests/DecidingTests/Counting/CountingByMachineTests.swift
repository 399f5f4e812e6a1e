import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// The hall's keypads: entered by one, confirmed by another, or broken off.
@Suite struct CountingByMachineTests {
    private typealias Ground = CountingGround

    private static func ground(_ record: TestRecord) async throws -> CountingGround {
        try await record.countingGround(channel: "keypad")
    }

    private static func enter(
        _ ground: CountingGround,
        _ form: MachineForm,
        print: [[UInt8]] = [SampleFiles.pdf],
        by person: Person = Ground.teller
    ) async throws -> CountingError? {
        let officer = try await ground.record.officer(person)
        return await failure { () async throws(CountingError) in
            try await CountingByMachine(ground.record.ledger).enter(
                form,
                print: print,
                in: ground.session,
                by: officer,
                of: Places.beibei
            )
        }
    }

    private static func form(_ papers: Int = 28, version: Int = 0) -> MachineForm {
        MachineForm(
            device: "会场表决器甲",
            numbers: Ground.form(papers: papers),
            version: version
        )
    }

    private static func confirm(
        _ ground: CountingGround,
        version: Int
    ) async throws -> CountingError? {
        try await ground.asChief { actor throws(CountingError) in
            _ = try await CountingByMachine(ground.record.ledger).confirm(
                ground.session,
                version: version,
                by: actor,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what a machine counted is entered by one and confirmed by another`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Self.ground(record)

            #expect(
                try await Self.enter(ground, Self.form(), print: [])
                    == .faults([.printMissing])
            )
            #expect(try await Self.enter(ground, Self.form()) == nil)
            let other = try await Self.enter(ground, Self.form(27), by: Ground.other)
            #expect(other == .countedByOthers)
            // Sent twice, then corrected without a new print.
            #expect(try await Self.enter(ground, Self.form(), print: []) == nil)
            #expect(try await Self.enter(ground, Self.form(29, version: 1), print: []) == nil)
            #expect(try await Self.confirm(ground, version: 1) == .changedMeanwhile)
            #expect(try await Self.confirm(ground, version: 2) == nil)

            let view = try await ground.view(Ground.chief)
            #expect(view.session.state == .counted)
            #expect(view.session.returned == 29)
            #expect(view.session.totals?.items.map(\.yes) == [29, 29, 29, 0, 0])
            #expect(try await Self.confirm(ground, version: 3) == .wrongState(.counted))
        }
    }

    @Test func `whoever entered it does not confirm it`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await Self.ground(record)
            try await record.grant("vote.count", to: Offices.oversight)
            try await record.vandalise(
                "UPDATE meeting_officer SET role = 'teller' WHERE role = 'chief-scrutineer'"
            )
            _ = try await Self.enter(ground, Self.form(), by: Ground.chief)
            try await record.vandalise(
                """
                UPDATE meeting_officer SET role = 'chief-scrutineer'
                WHERE account_id = \(Ground.chief.id)
                """
            )

            #expect(try await Self.confirm(ground, version: 1) == .samePerson)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a fault breaks the session off and nothing of it is counted`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await Self.ground(record)
            _ = try await Self.enter(ground, Self.form())
            func breakOff(_ document: String, _ reason: String) async throws -> CountingError? {
                try await ground.asChief { actor throws(CountingError) in
                    try await CountingByMachine(record.ledger).breakOff(
                        ground.session,
                        document: document,
                        reason: reason,
                        by: actor,
                        in: Places.beibei
                    )
                }
            }

            #expect(
                try await breakOff("", " ")
                    == .faults([.documentMissing, .reasonMissing(field: "reason")])
            )
            #expect(try await breakOff("主席团决定", "接收器断电") == nil)
            #expect(try await Self.confirm(ground, version: 1) == .wrongState(.abandoned))
            let view = try await ground.view(Ground.chief)
            #expect(view.session.state == .abandoned)
            #expect(view.session.round == nil)
            #expect(view.machine?.fault == "接收器断电")
        }
    }

    @Test func `papers and keypads are not counted both ways`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await Self.ground(record)
            let boxes = try await ground.asChief { actor throws(CountingError) in
                _ = try await OpeningBoxes(record.ledger).reconcile(
                    ground.session,
                    ["28"],
                    by: actor,
                    in: Places.beibei
                )
            }

            #expect(boxes == .wrongChannel(.keypad))
        }
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround()

            #expect(try await Self.enter(ground, Self.form()) == .wrongChannel(.paper))
        }
    }
}
