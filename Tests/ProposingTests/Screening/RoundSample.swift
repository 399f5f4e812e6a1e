import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Opening, closing and looking at a round of screening.
enum RoundSample {
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
}
