import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Ruling on suggestions, in a round and without one.
@Suite struct RulingTests {
    static let grounds = "区里明年没有这笔钱，先存入储备库。"

    /// A record with a closed call, some suggestions, and a clerk.
    static func withCall(
        _ engine: Engine,
        suggestions count: Int = 1,
        _ body: (TestRecord, [ID<Suggestion>], Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            try await record.addCall()
            let suggestions = try await record.addSuggestions(count)
            try await body(record, suggestions, try await record.officer(.clerk))
        }
    }

    /// A record with a closed call, some suggestions, an open round, and a clerk.
    static func withRound(
        _ engine: Engine,
        suggestions count: Int = 1,
        isLast: Bool = false,
        _ body: (TestRecord, [ID<Suggestion>], Officer) async throws -> Void
    ) async throws {
        try await withCall(engine, suggestions: count) { record, suggestions, clerk in
            try await record.openRound(isLast: isLast, by: clerk)
            try await body(record, suggestions, clerk)
        }
    }

    /// Why a ruling was refused; nothing was written.
    static func refusal(
        of ruling: Ruling,
        on id: ID<Suggestion>,
        _ record: TestRecord,
        by officer: Officer
    ) async throws -> ScreeningError? {
        let before = try await record.rowCounts()
        let error = await failure { () async throws(ScreeningError) in
            try await record.rule(ruling, on: id, by: officer)
        }
        #expect(try await record.rowCounts() == before)
        return error
    }

    @Test(arguments: TestDatabase.engines)
    func `a ruling decides the suggestion and is entered with its round`(
        engine: Engine
    ) async throws {
        try await Self.withRound(engine) { record, ids, clerk in
            try await record.rule(
                Ruling(.rejected, reason: .privateBenefit, grounds: " 只关系到一个小区。\n"),
                on: ids[0],
                by: clerk
            )

            let ruled = try await record.suggestion(ids[0], by: clerk)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(ruled.state == .decided)
            #expect(ruled.version == 2)
            #expect(
                ruled.ruling
                    == Ruling(.rejected, reason: .privateBenefit, grounds: "只关系到一个小区。")
            )
            #expect(entry.action == "screening.rule")
            #expect(entry.object == "suggestion \(ids[0])")
            #expect(
                entry.facts == """
                    {"grounds-sha256":"\(Digest(of: "只关系到一个小区。").hex)","number":"1",\
                    "outcome":"rejected","reason":"private-benefit","round":"1"}
                    """
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `every change of mind within a round stays visible`(engine: Engine) async throws {
        try await Self.withRound(engine) { record, ids, clerk in
            try await record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            try await record.rule(Ruling(.reserved, grounds: Self.grounds), on: ids[0], by: clerk)
            try await Screening(record.ledger).takeBack(
                from: ids[0],
                version: 3,
                because: "财政局另有意见",
                in: Places.beibei,
                by: .officer(clerk)
            )

            let suggestion = try await record.suggestion(ids[0], by: clerk)
            #expect(suggestion.state == .acknowledged)
            #expect(suggestion.ruling == nil)
            #expect(suggestion.version == 4)
            #expect(try await record.rowCounts()["suggestion_ruling"] == 3)
            #expect(try await record.lastAuditEntry()?.reason == "财政局另有意见")
        }
    }

    @Test(arguments: [
        (Ruling(.rejected, grounds: "不行"), RulingError.reasonMissing),
        (Ruling(.rejected, reason: .incomplete), .groundsMissing),
        (Ruling(.reserved, grounds: " \n"), .groundsMissing),
        (Ruling(.forwarded), .groundsMissing),
        (Ruling(.duplicate, grounds: "相同"), .duplicateMissing),
        (Ruling(.duplicate, duplicateOf: ID(rawValue: 8002)), .groundsMissing),
        (
            Ruling(.takenForward, grounds: String(repeating: "长", count: 1001)),
            .groundsTooLong(characters: 1001)
        ),
        (Ruling(.duplicate, duplicateOf: ID(rawValue: 8001), grounds: "相同"), .duplicateOfItself),
        (Ruling(.duplicate, duplicateOf: ID(rawValue: 999), grounds: "相同"), .duplicateUnknown),
    ])
    func `a ruling that is not complete is refused`(
        ruling: Ruling,
        expected: RulingError
    ) async throws {
        try await Self.withRound(.sqlite, suggestions: 2) { record, ids, clerk in
            let error = try await Self.refusal(of: ruling, on: ids[0], record, by: clerk)

            #expect(error == .ruling(expected))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody waits for the answer of somebody who waits for theirs`(
        engine: Engine
    ) async throws {
        try await Self.withRound(engine, suggestions: 3) { record, ids, clerk in
            func same(_ one: Int, as other: Int) -> Ruling {
                Ruling(.duplicate, duplicateOf: ids[other], grounds: "说的是同一件事")
            }
            try await record.rule(same(0, as: 1), on: ids[0], by: clerk)
            try await record.rule(same(1, as: 2), on: ids[1], by: clerk)

            let error = try await Self.refusal(of: same(2, as: 0), on: ids[2], record, by: clerk)

            #expect(error == .ruling(.duplicateCircle))
        }
    }

    @Test
    func `a suggestion of another jurisdiction is no twin`() async throws {
        try await Self.withRound(.sqlite, suggestions: 2) { record, ids, clerk in
            try await record.vandalise(
                "UPDATE suggestion SET jurisdiction_id = 330226 WHERE id = 8002"
            )

            let error = try await Self.refusal(
                of: Ruling(.duplicate, duplicateOf: ids[1], grounds: "相同"),
                on: ids[0],
                record,
                by: clerk
            )

            #expect(error == .ruling(.duplicateUnknown))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `without an open round nothing is ruled, but for what came late or is held`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            try await record.addCall()
            let ids = try await record.addSuggestions(4)
            let clerk = try await record.officer(.clerk)
            try await record.vandalise("UPDATE suggestion SET is_late = 1 WHERE id = 8002")
            try await record.vandalise(
                "UPDATE suggestion SET state = 'held', hold = 'flood' WHERE id = 8003"
            )
            try await record.vandalise("UPDATE suggestion SET call_id = NULL WHERE id = 8004")
            let ruling = Ruling(.reserved, grounds: Self.grounds)

            let error = try await Self.refusal(of: ruling, on: ids[0], record, by: clerk)
            for id in ids.dropFirst() { try await record.rule(ruling, on: id, by: clerk) }

            #expect(error == .ruling(.noRoundOpen))
            for id in ids.dropFirst() {
                let ruled = try await record.suggestion(id, by: clerk)
                #expect(ruled.state == .decided && ruled.hold == nil)
            }
            #expect(
                try await record.vandalise(
                    "UPDATE suggestion_ruling SET number = 1 WHERE round_id IS NULL"
                ) == 3
            )
        }
    }

    @Test
    func `nothing is taken forward from the last round`() async throws {
        try await Self.withRound(.sqlite, isLast: true) { record, ids, clerk in
            let ruling = Ruling(.takenForward)

            let error = try await Self.refusal(of: ruling, on: ids[0], record, by: clerk)

            #expect(error == .ruling(.nothingAfterLastRound))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is merged is part of a candidate, and nothing else is`(engine: Engine) async throws {
        try await Self.withRound(engine) { record, ids, clerk in
            let merged = Ruling(.merged)
            let unmerged = try await Self.refusal(of: merged, on: ids[0], record, by: clerk)
            try await record.vandalise(ProposingConstraintTests.candidate())
            try await record.vandalise(
                """
                INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
                VALUES (8001, 1, 1)
                """
            )

            let kept = try await Self.refusal(
                of: Ruling(.reserved, grounds: Self.grounds),
                on: ids[0],
                record,
                by: clerk
            )
            try await record.rule(merged, on: ids[0], by: clerk)
            let takenBack = await failure { () async throws(ScreeningError) in
                try await Screening(record.ledger).takeBack(
                    from: ids[0],
                    version: 2,
                    because: "再看",
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(unmerged == .notMerged)
            #expect(kept == .stillMerged)
            #expect(takenBack == .stillMerged)
            #expect(try await record.suggestion(ids[0], by: clerk).ruling?.outcome == .merged)
        }
    }

    @Test(arguments: [Suggestion.State.submitted, .acknowledged, .withdrawn])
    func `what was not ruled on cannot be taken back`(state: Suggestion.State) async throws {
        try await Self.withRound(.sqlite) { record, ids, clerk in
            try await record.vandalise("UPDATE suggestion SET state = $1", [state])

            let error = await failure { () async throws(ScreeningError) in
                try await Screening(record.ledger).takeBack(
                    from: ids[0],
                    version: 1,
                    because: "看错了",
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(error == .ruling(.wrongState(state)))
        }
    }

    @Test
    func `what is withdrawn is not ruled on`() async throws {
        try await Self.withRound(.sqlite) { record, ids, clerk in
            try await record.vandalise("UPDATE suggestion SET state = 'withdrawn'")
            let ruling = Ruling(.takenForward)

            let error = try await Self.refusal(of: ruling, on: ids[0], record, by: clerk)

            #expect(error == .ruling(.wrongState(.withdrawn)))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the second of two clerks sees what the first one ruled`(engine: Engine) async throws {
        try await Self.withRound(engine) { record, ids, clerk in
            let colleague = try await record.officer(.colleague)
            try await record.rule(Ruling(.takenForward), on: ids[0], by: colleague)

            let error = await failure { () async throws(ScreeningError) in
                try await Screening(record.ledger).rule(
                    Ruling(.reserved, grounds: Self.grounds),
                    on: ids[0],
                    version: 1,
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            guard case .changedMeanwhile(let latest) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(latest?.ruling == Ruling(.takenForward))
            #expect(latest?.post == "区政府办公室·受理岗")
        }
    }

    @Test(arguments: [Person.overseer, .administrator, .countyClerk])
    func `a post without the right rules on nothing`(person: Person) async throws {
        try await Self.withRound(.sqlite) { record, ids, _ in
            let officer = try await record.officer(person)
            let error = await failure { () async throws(ScreeningError) in
                try await Screening(record.ledger).rule(
                    Ruling(.takenForward),
                    on: ids[0],
                    version: 1,
                    in: Places.beibei,
                    by: .officer(officer)
                )
            }

            #expect(
                error
                    == .denied(Denied(permission: .screenSuggestions, post: officer.postName))
            )
        }
    }

    @Test
    func `a suggestion of another jurisdiction is not found`() async throws {
        try await Self.withRound(.sqlite) { record, ids, _ in
            let officer = try await record.officer(.countyClerk)
            let error = await failure { () async throws(ScreeningError) in
                try await Screening(record.ledger).rule(
                    Ruling(.takenForward),
                    on: ids[0],
                    version: 1,
                    in: Places.ninghai,
                    by: .officer(officer)
                )
            }

            #expect(error == .notFound)
        }
    }
}
