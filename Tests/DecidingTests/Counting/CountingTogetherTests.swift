import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// Several at once in the counting room: nothing is lost, nothing is entered twice.
@Suite struct CountingTogetherTests {
    private typealias Ground = CountingGround

    private static func enter(
        _ box: Int,
        _ form: BoxForm,
        _ ground: CountingGround,
        by officer: Officer,
        attempt: Int = 1,
        version: Int = 0
    ) async -> CountingError? {
        await failure { () async throws(CountingError) in
            try await EnteringBoxes(ground.record.ledger).enter(
                box,
                of: ground.session,
                BoxEntering(form, attempt: attempt, version: version),
                by: officer,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two tellers at once agree on every box`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open(["10", "10", "10"])
            let tellers = [
                try await record.officer(Ground.teller), try await record.officer(Ground.other),
            ]

            let refusals = await withTaskGroup(of: CountingError?.self) { group in
                for box in 1...3 {
                    for teller in tellers {
                        group.addTask {
                            await Self.enter(
                                box,
                                Ground.form(papers: 10, short: box),
                                ground,
                                by: teller
                            )
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(refusals.allSatisfy { $0 == nil })
            let view = try await ground.view(Ground.chief)
            #expect(view.agreed == 3)
            #expect(view.chiefBoxes.map { $0.box.totals?.items[2].yes } == [9, 8, 7])
            #expect(try await record.rowCounts()["box_entry"] == 6)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one form sent eight times at once is one entry`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let teller = try await record.officer(Ground.teller)
            let form = Ground.form(papers: 12)

            let refusals = await withTaskGroup(of: CountingError?.self) { group in
                for _ in 1...8 {
                    group.addTask { await Self.enter(1, form, ground, by: teller) }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(refusals.allSatisfy { $0 == nil })
            #expect(try await record.rowCounts()["box_entry"] == 1)
            let entered = try await record.auditEntries().count { $0.action == "count.enter" }
            #expect(entered == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a teller who corrects and the other who enters do not overtake each other`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            let one = try await record.officer(Ground.teller)
            let two = try await record.officer(Ground.other)
            let (old, new) = (
                Ground.form(papers: 12, short: 1), Ground.form(papers: 12, short: 2)
            )
            #expect(await Self.enter(1, old, ground, by: one) == nil)

            async let corrected = Self.enter(1, new, ground, by: one, version: 1)
            async let entered = Self.enter(1, new, ground, by: two)
            let (first, second) = await (corrected, entered)

            #expect(second == nil)
            #expect(first == nil || first == .bothIn)
            let box = try #require(try await ground.view(Ground.chief).chiefBoxes.first)
            // Corrected in time they are equal; too late they differ, and nothing is lost.
            #expect(box.state == (first == nil ? .agreed : .differing))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a ruling and a new attempt exclude each other`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.countingGround()
            try await ground.open()
            _ = try await ground.refusal(Ground.teller, 1, Ground.form(papers: 12, short: 1))
            _ = try await ground.refusal(Ground.other, 1, Ground.form(papers: 12, short: 2))
            let chief = Actor.officer(try await record.officer(Ground.chief))

            async let again = failure { () async throws(CountingError) in
                try await RulingBoxes(record.ledger).again(
                    1,
                    of: ground.session,
                    attempt: 1,
                    by: chief,
                    in: Places.beibei
                )
            }
            async let ruled = failure { () async throws(CountingError) in
                try await RulingBoxes(record.ledger).rule(
                    1,
                    of: ground.session,
                    BoxRulingForm(
                        lines: ["yes-3": .init(number: "11", reason: "看过")],
                        attempt: 1
                    ),
                    by: chief,
                    in: Places.beibei
                )
            }
            let (one, other) = await (again, ruled)

            #expect((one == nil) != (other == nil))
            #expect([nil, .agreedAlready].contains(one))
            #expect([nil, .attemptOver].contains(other))
        }
    }
}
