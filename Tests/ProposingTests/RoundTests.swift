import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Rounds of screening: opened one after the other, closed when nothing is unanswered, frozen.
@Suite struct RoundTests {
    static func open(
        _ plan: RoundPlan,
        _ record: TestRecord,
        by officer: Officer
    ) async -> RoundError? {
        await failure { () async throws(RoundError) in
            _ = try await OpeningRounds(record.ledger).open(
                plan,
                of: TestRecord.call,
                in: Places.beibei,
                by: .officer(officer)
            )
        }
    }

    static func close(
        _ round: ID<ScreeningRound>,
        _ record: TestRecord,
        by officer: Officer
    ) async -> ClosingError? {
        await failure { () async throws(ClosingError) in
            _ = try await ClosingRounds(record.ledger).close(
                round,
                in: officer.jurisdiction,
                by: .officer(officer)
            )
        }
    }

    static func view(
        _ round: ID<ScreeningRound>,
        _ record: TestRecord,
        by officer: Officer
    ) async throws(ReadError) -> RoundView {
        try await ReadingScreening(record.ledger).round(
            round,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

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

            let second = await Self.open(RoundPlan(title: "复筛"), record, by: clerk)
            let view = try await Self.view(id, record, by: clerk)
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

            let error = await Self.open(plan, record, by: clerk)

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
            let draft = await Self.open(RoundPlan(title: "初筛"), record, by: clerk)
            try await record.vandalise("UPDATE suggestion_call SET state = 'open'")
            let silent = await Self.open(RoundPlan(title: "初筛"), record, by: clerk)
            let said = await Self.open(
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
    func `what is unanswered keeps a round open, and is named`(engine: Engine) async throws {
        try await RulingTests.withRound(engine, suggestions: 3) { record, ids, clerk in
            let round = try await record.currentRound(by: clerk)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            let before = try await record.rowCounts()

            let error = await Self.close(round, record, by: clerk)

            guard case .unanswered(let unanswered) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(unanswered.suggestions == 2)
            #expect(unanswered.first.map(\.id) == Array(ids.dropFirst()))
            #expect(unanswered.assignments == [])
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a unit that was asked and has not answered keeps a round open`(
        engine: Engine
    ) async throws {
        try await RulingTests.withRound(engine) { record, ids, clerk in
            let round = try await record.currentRound(by: clerk)
            try await record.ask(Offices.congress, about: ids, by: clerk)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)

            let error = await Self.close(round, record, by: clerk)
            let asked = try #require(
                try await record.screened(ids[0], by: clerk).asked.first?.assignment
            )
            try await Assigning(record.ledger).end(
                asked.id,
                .waived,
                because: "对方已口头说明",
                of: Places.beibei,
                by: .officer(clerk)
            )
            let second = await Self.close(round, record, by: clerk)

            guard case .unanswered(let unanswered) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(unanswered.suggestions == 0)
            #expect(unanswered.assignments.map(\.party) == [Offices.congress])
            #expect(second == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `closing freezes the counts and the digest, and nobody writes into it afterwards`(
        engine: Engine
    ) async throws {
        try await RulingTests.withRound(engine, suggestions: 2) { record, ids, clerk in
            let round = try await record.currentRound(by: clerk)
            try await record.rule(
                Ruling(.rejected, reason: .incomplete, grounds: "没有写明地点。"),
                on: ids[0],
                by: clerk
            )
            try await record.rule(Ruling(.takenForward), on: ids[1], by: clerk)

            let digest = try await ClosingRounds(record.ledger).close(
                round,
                in: Places.beibei,
                by: .officer(clerk)
            )
            let view = try await Self.view(round, record, by: clerk)
            let before = try await record.rowCounts()
            let again = await Self.close(round, record, by: clerk)
            let ruled = await failure { () async throws(ScreeningError) in
                try await record.rule(Ruling(.takenForward), on: ids[1], by: clerk)
            }
            let asked = await failure { () async throws(AssignmentError) in
                _ = try await Assigning(record.ledger).assign(
                    ids,
                    AssignmentPlan(party: Offices.congress, term: .workingDays(5)),
                    in: round,
                    of: Places.beibei,
                    by: .officer(clerk)
                )
            }

            guard case .closed(let closing) = view.standing.round.state else {
                Issue.record("the round is open")
                return
            }
            #expect(closing.digest == digest && closing.suggestions == 2)
            #expect(closing.post == "区政府办公室·受理岗")
            #expect(view.isUntouched == true)
            #expect(view.standing.total == 2 && view.standing.unruled == 0)
            #expect(
                Set(view.standing.counts) == [
                    RoundCount(
                        channel: .residents,
                        outcome: .rejected,
                        reason: .incomplete,
                        suggestions: 1
                    ),
                    RoundCount(
                        channel: .residents,
                        outcome: .takenForward,
                        reason: nil,
                        suggestions: 1
                    ),
                ]
            )
            #expect(again == .closedAlready)
            #expect(ruled == .ruling(.noRoundOpen))
            #expect(asked == .roundClosed)
            #expect(try await record.rowCounts() == before)
            #expect(try await record.lastAuditEntry()?.action == "screening.close-round")
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
            #expect(await Self.close(first, record, by: clerk) == nil)

            let second = try await record.openRound(isLast: true, by: clerk)
            let late = try await RulingTests.refusal(
                of: Ruling(.takenForward),
                on: ids[1],
                record,
                by: clerk
            )
            let view = try await Self.view(second, record, by: clerk)
            try await record.rule(Ruling(.reserved, grounds: "再等一年"), on: ids[0], by: clerk)
            #expect(await Self.close(second, record, by: clerk) == nil)
            let after = await Self.open(RoundPlan(title: "补筛"), record, by: clerk)
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

    @Test
    func `an empty round is not closed`() async throws {
        try await RulingTests.withRound(.sqlite, suggestions: 0) { record, _, clerk in
            let round = try await record.currentRound(by: clerk)

            let error = await Self.close(round, record, by: clerk)

            #expect(error == .nothingInIt)
        }
    }

    /// The rulings as rows, so that a change can be undone.
    private struct SavedRuling: RowDecodable, Sendable {
        let values: [SQLValue]

        init(row: inout Row) throws(DatabaseError) { values = row.rest() }
    }

    private static let columns = """
        suggestion_id, number, round_id, outcome, reason, duplicate_of_id, grounds, stopped_by,
        overriding, at_ms, post, post_en
        """

    private static func rulings(_ record: TestRecord) async throws -> [SavedRuling] {
        try await record.database.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.all(
                "SELECT \(columns) FROM suggestion_ruling ORDER BY suggestion_id, number"
            )
        }
    }

    private static func restore(_ saved: [SavedRuling], _ record: TestRecord) async throws {
        try await record.vandalise("DELETE FROM suggestion_ruling")
        for ruling in saved {
            try await record.vandalise(
                """
                INSERT INTO suggestion_ruling (\(columns))
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """,
                ruling.values
            )
        }
    }

    /// Each way in which a single ruling of a closed round can be changed behind its back.
    private static let changes = [
        "outcome = 'forwarded', reason = NULL WHERE suggestion_id = 8001",
        "reason = 'not-public' WHERE suggestion_id = 8001",
        "grounds = '换一个说法' WHERE suggestion_id = 8001",
        "duplicate_of_id = 8004 WHERE suggestion_id = 8002",
        "overriding = '另有考虑' WHERE suggestion_id = 8003",
        "stopped_by = 'chongqing/single-demand' WHERE suggestion_id = 8003",
        "at_ms = at_ms + 1 WHERE suggestion_id = 8004",
        "post = '别的岗' WHERE suggestion_id = 8004",
        "round_id = NULL WHERE suggestion_id = 8004",
    ]

    @Test(arguments: TestDatabase.engines)
    func `any change to a ruling changes the digest of its closed round`(
        engine: Engine
    ) async throws {
        try await RulingTests.withRound(engine, suggestions: 4) { record, ids, clerk in
            let round = try await record.currentRound(by: clerk)
            try await record.rule(
                Ruling(.rejected, reason: .incomplete, grounds: "没有写明地点。"),
                on: ids[0],
                by: clerk
            )
            try await record.rule(
                Ruling(.duplicate, duplicateOf: ids[2], grounds: "相同"),
                on: ids[1],
                by: clerk
            )
            for id in ids.suffix(2) {
                try await record.rule(Ruling(.takenForward), on: id, by: clerk)
            }
            #expect(await Self.close(round, record, by: clerk) == nil)
            #expect(try await Self.view(round, record, by: clerk).isUntouched == true)

            for change in Self.changes {
                let saved = try await Self.rulings(record)
                try await record.vandalise("UPDATE suggestion_ruling SET \(change)")
                #expect(
                    try await Self.view(round, record, by: clerk).isUntouched == false,
                    "\(change)"
                )
                try await Self.restore(saved, record)
            }
            #expect(try await Self.view(round, record, by: clerk).isUntouched == true)
        }
    }

    @Test(arguments: [Person.overseer, .administrator, .countyClerk])
    func `a post without the right opens and closes nothing`(person: Person) async throws {
        try await RulingTests.withRound(.sqlite) { record, _, clerk in
            let officer = try await record.officer(person)
            let round = try await record.currentRound(by: clerk)

            let opened = await Self.open(RoundPlan(title: "初筛"), record, by: officer)
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

            let closed = await Self.close(round, record, by: officer)
            let read = await failure { () async throws(ReadError) in
                _ = try await Self.view(round, record, by: officer)
            }

            #expect(closed == .notFound)
            #expect(read == .notFound)
        }
    }
}
