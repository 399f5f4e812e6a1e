import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The digest of a closed round tells any change behind its back.
@Suite struct RoundDigestTests {
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
            #expect(await RoundSample.close(round, record, by: clerk) == nil)
            #expect(try await RoundSample.view(round, record, by: clerk).isUntouched == true)

            for change in Self.changes {
                let saved = try await Self.rulings(record)
                try await record.vandalise("UPDATE suggestion_ruling SET \(change)")
                #expect(
                    try await RoundSample.view(round, record, by: clerk).isUntouched == false,
                    "\(change)"
                )
                try await Self.restore(saved, record)
            }
            #expect(try await RoundSample.view(round, record, by: clerk).isUntouched == true)
        }
    }
}
