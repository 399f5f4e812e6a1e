import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// A rating by the hall's keypads: from the machine's totals and its print to the outcome.
@Suite struct RatingByMachineTests {
    // 24 of 25 present pressed a key. Half of 24 is 12, and exactly half is enough.
    private static let grades = [[17, 5, 2, 0], [12, 6, 4, 2], [11, 3, 10, 0]]

    private static func form(_ grades: [[Int]] = grades, version: Int = 0) -> MachineForm {
        MachineForm(
            device: "会场表决器甲",
            numbers: RatingRoom.form(papers: 24, grades),
            version: version
        )
    }

    /// A rating whose scheme says keypads, with its voting closed; nobody has a paper.
    private static func closed(_ record: TestRecord) async throws -> (PollSample, RatingRoom) {
        let rating = try await PollSample.ratingReady(record) {
            $0[.channel] = RuleChannel.keypad.rawValue
        }
        try await rating.open(printed: "")
        try await rating.take(.startIssuing)
        try await rating.take(.startCasting)
        try await rating.take(.closeBoxes)
        return (rating, try await RatingRoom(rating))
    }

    private static func enter(
        _ room: RatingRoom,
        _ form: MachineForm,
        print: [[UInt8]] = [SampleFiles.pdf]
    ) async -> CountingError? {
        await failure { () async throws(CountingError) in
            try await CountingByMachine(room.record.ledger).enter(
                form,
                print: print,
                in: room.session,
                by: room.tellers[0],
                of: Places.beibei
            )
        }
    }

    /// Satisfied, fairly satisfied, dissatisfied and left blank.
    private static func numbers(_ item: RatedItem) -> [Int] {
        switch item.rating {
        case .graded(let tally, _):
            [tally.satisfied, tally.basic, tally.dissatisfied, tally.blank]
        case .excluded: []
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `totals of a machine become a record whose count anybody makes again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (rating, room) = try await Self.closed(record)
            let bare = await Self.enter(room, Self.form(), print: [])
            let entered = await Self.enter(room, Self.form())
            let result = try await CountingByMachine(record.ledger).confirm(
                room.session,
                version: 1,
                by: room.chief,
                in: Places.beibei
            )
            let certificate = try await rating.concluded().certificate

            #expect(bare == .faults([.printMissing]))
            #expect(entered == nil)
            #expect(result.state == .reconciled)
            let session = try #require(certificate.sessions.first)
            #expect(session.channel == "keypad")
            #expect([session.present, session.issued, session.returned] == [25, 25, 24])
            let again = try RatingRecord(json: Array(certificate.record.utf8))
            let count = try again.count()
            #expect(String(decoding: count.outcome.json, as: UTF8.self) == certificate.outcome)
            guard case .counted(let forms) = count.outcome.result else {
                Issue.record("the rating was not counted")
                return
            }
            #expect([forms.valid, forms.needed.satisfied, forms.needed.basic] == [24, 12, 12])
            #expect(forms.items.map(Self.numbers) == Self.grades)
            // Item 2: exactly 12. Item 3: 11 are satisfied, 11 + 3 = 14 at least fairly.
            #expect(forms.items.map(\.grade) == [.satisfied, .satisfied, .basic])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `totals of an item that do not make up the keypads pressed are refused`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (_, room) = try await Self.closed(record)
            var grades = Self.grades
            grades[1][0] = 11
            guard case .faults(let faults) = await Self.enter(room, Self.form(grades)) else {
                Issue.record("it was entered")
                return
            }

            #expect(faults.map(\.fieldName) == ["satisfied-2"])
            #expect(try await record.rowCounts()["machine_count"] == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `more keys than deputies make the round void, and it is held again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (rating, room) = try await Self.closed(record)
            let many = MachineForm(
                device: "会场表决器甲",
                numbers: RatingRoom.form(
                    papers: 26,
                    Array(repeating: [20, 4, 2, 0], count: 3)
                ),
                version: 0
            )
            let entered = await Self.enter(room, many)
            let result = try await CountingByMachine(record.ledger).confirm(
                room.session,
                version: 1,
                by: room.chief,
                in: Places.beibei
            )

            #expect(entered == nil)
            #expect(result == .moreThanIssued(returned: 26, issued: 25))
            let next = try await rating.view.next
            #expect(
                next == .hold(RoundRequest(kind: .main, items: ["1", "2", "3"], seats: nil))
            )
        }
    }
}
