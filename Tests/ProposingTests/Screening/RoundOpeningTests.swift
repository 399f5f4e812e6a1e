import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Rounds of screening are opened one after the other, each with its criteria.
@Suite struct RoundOpeningTests {
    @Test(arguments: TestDatabase.engines)
    func `a round is opened with its criteria, and only one at a time`(
        engine: Engine
    ) async throws {
        try await RulingTests.withCall(engine) { record, _, clerk in
            let id = try await OpeningRounds(record.ledger).open(
                RoundPlan(
                    title: " 初筛\n",
                    lists: ["shaanxi", "chongqing"],
                    demandsAttendance: true
                ),
                of: TestRecord.call,
                in: Places.beibei,
                by: .officer(clerk)
            )

            let second = await RoundSample.open(RoundPlan(title: "复筛"), record, by: clerk)
            let view = try await RoundSample.view(id, record, by: clerk)
            let round = view.standing.round
            let entry = try #require(try await record.lastAuditEntry())
            #expect(second == .openAlready(round: 1))
            #expect(round.number == 1 && round.title == "初筛" && round.isOpen)
            #expect(round.demandsAttendance && !round.isLast)
            #expect(round.post == "区政府办公室·受理岗")
            #expect(view.lists.map(\.id) == ["chongqing", "shaanxi"])
            #expect(
                view.lists.map(\.digest)
                    == ["chongqing", "shaanxi"].map {
                        CriteriaLists.builtIn[$0]?.digest
                    }
            )
            #expect(entry.action == "screening.open-round")
        }
    }

    @Test(arguments: [
        (RoundPlan(title: "筛"), RoundError.titleLength(characters: 1)),
        (
            RoundPlan(title: String(repeating: "筛", count: 41)),
            .titleLength(characters: 41)
        ),
        (
            RoundPlan(title: "初筛", titleEnglish: String(repeating: "a", count: 41)),
            .titleLength(characters: 41)
        ),
        (
            RoundPlan(title: "初筛", remark: String(repeating: "长", count: 501)),
            .remarkTooLong(characters: 501)
        ),
        (RoundPlan(title: "初筛", lists: ["mars"]), .listUnknown("mars")),
    ])
    func `a plan that is wrong opens nothing`(
        plan: RoundPlan,
        expected: RoundError
    ) async throws {
        try await RulingTests.withCall(.sqlite) { record, _, clerk in
            let before = try await record.rowCounts()

            let error = await RoundSample.open(plan, record, by: clerk)

            #expect(error == expected)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `while the call is open, a round takes a remark; of a draft there is none`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            try await record.addCall(state: .draft)
            let clerk = try await record.officer(.clerk)
            let draft = await RoundSample.open(RoundPlan(title: "初筛"), record, by: clerk)
            try await record.vandalise("UPDATE suggestion_call SET state = 'open'")
            let silent = await RoundSample.open(RoundPlan(title: "初筛"), record, by: clerk)
            let said = await RoundSample.open(
                RoundPlan(title: "初筛", remark: "来得多，先筛一遍"),
                record,
                by: clerk
            )

            #expect(draft == .callNotPublished)
            #expect(silent == .remarkMissing)
            #expect(said == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the next round is over what the last one left open`(engine: Engine) async throws {
        try await RulingTests.withRound(engine, suggestions: 4) { record, ids, clerk in
            let first = try await record.currentRound(by: clerk)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            try await record.rule(Ruling(.reserved, grounds: "缓办"), on: ids[1], by: clerk)
            try await record.rule(
                Ruling(.duplicate, duplicateOf: ids[0], grounds: "相同"),
                on: ids[2],
                by: clerk
            )
            try await record.vandalise(
                "UPDATE suggestion SET state = 'withdrawn' WHERE id = 8004"
            )
            #expect(await RoundSample.close(first, record, by: clerk) == nil)

            let second = try await record.openRound(isLast: true, by: clerk)
            let late = try await RulingTests.refusal(
                of: Ruling(.takenForward),
                on: ids[1],
                record,
                by: clerk
            )
            let view = try await RoundSample.view(second, record, by: clerk)
            try await record.rule(Ruling(.reserved, grounds: "再等一年"), on: ids[0], by: clerk)
            #expect(await RoundSample.close(second, record, by: clerk) == nil)
            let after = await RoundSample.open(RoundPlan(title: "补筛"), record, by: clerk)
            let changes = try await ReadingScreening(record.ledger).changes(
                of: second,
                in: Places.beibei,
                by: .officer(clerk)
            )

            #expect(view.standing.total == 1 && view.standing.unruled == 1)
            #expect(late == .ruling(.decidedInRound(1)))
            #expect(after == .remarkMissing)
            #expect(changes.rounds.map(\.number) == [1, 2])
            #expect(
                changes.changes.map { "\($0.suggestion) \($0.round) \($0.outcome.rawValue)" } == [
                    "8001 1 taken-forward", "8001 2 reserved", "8002 1 reserved",
                    "8003 1 duplicate",
                ]
            )
        }
    }

    @Test(arguments: [Person.overseer, .administrator, .countyClerk])
    func `a post without the right opens and closes nothing`(person: Person) async throws {
        try await RulingTests.withRound(.sqlite) { record, _, clerk in
            let officer = try await record.officer(person)
            let round = try await record.currentRound(by: clerk)

            let opened = await RoundSample.open(RoundPlan(title: "初筛"), record, by: officer)
            let closed = await failure { () async throws(ClosingError) in
                _ = try await ClosingRounds(record.ledger).close(
                    round,
                    in: Places.beibei,
                    by: .officer(officer)
                )
            }

            let denied = Denied(permission: .screenSuggestions, post: officer.postName)
            #expect(opened == .denied(denied))
            #expect(closed == .denied(denied))
        }
    }

    @Test
    func `a round of another jurisdiction is not found`() async throws {
        try await RulingTests.withRound(.sqlite) { record, _, clerk in
            let round = try await record.currentRound(by: clerk)
            let officer = try await record.officer(.countyClerk)

            let closed = await RoundSample.close(round, record, by: officer)
            let read = await failure { () async throws(ReadError) in
                _ = try await RoundSample.view(round, record, by: officer)
            }

            #expect(closed == .notFound)
            #expect(read == .notFound)
        }
    }
}
