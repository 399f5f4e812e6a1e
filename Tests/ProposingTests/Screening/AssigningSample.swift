import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// A record with an open round and a unit that gives opinions.
enum AssigningSample {
    /// A record with an open round, and somebody of the congress office who gives opinions.
    static func withUnit(
        _ engine: Engine,
        suggestions count: Int = 1,
        demandsAttendance: Bool = false,
        _ body: (TestRecord, [ID<Suggestion>], Officer, Officer) async throws -> Void
    ) async throws {
        try await RulingTests.withCall(engine, suggestions: count) { record, ids, clerk in
            _ = try await OpeningRounds(record.ledger).open(
                RoundPlan(title: "论证", demandsAttendance: demandsAttendance),
                of: TestRecord.call,
                in: Places.beibei,
                by: .officer(clerk)
            )
            try await record.vandalise(
                "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                [Offices.oversight, Permission.giveOpinions]
            )
            let unit = try await record.officer(.overseer)
            try await body(record, ids, clerk, unit)
        }
    }

    static func assign(
        _ plan: AssignmentPlan,
        _ ids: [ID<Suggestion>],
        _ record: TestRecord,
        by clerk: Officer
    ) async throws -> AssignmentError? {
        let round = try await record.currentRound(by: clerk)
        return await failure { () async throws(AssignmentError) in
            _ = try await Assigning(record.ledger).assign(
                ids,
                plan,
                in: round,
                of: Places.beibei,
                by: .officer(clerk)
            )
        }
    }

    static func opine(
        _ verdict: Opinion.Verdict?,
        text: String = "可以办，建议列入明年计划。",
        units: String = "",
        people: String = "",
        on day: String = "2022-12-01",
        after shown: Int = 0,
        _ record: TestRecord,
        by unit: Officer
    ) async throws -> AssignmentError? {
        let questions = try await ReadingScreening(record.ledger).questions(to: unit)
        guard let asked = questions.first else { return .notFound }
        let day = try CivilDate(iso: day)
        return await failure { () async throws(AssignmentError) in
            try await Opining(record.ledger).give(
                OpinionDraft(
                    verdict: verdict,
                    text: text,
                    units: units,
                    people: people,
                    estimatedCost: Money(fen: 100),
                    givenOn: day
                ),
                on: asked.assignment.id,
                after: shown,
                by: unit
            )
        }
    }
}
