import Civics
import Database
import Ledger

/// The SQL of rulings; rows are only ever added.
enum RulingTable {
    private static let columns = """
        suggestion_id, number, round_id, outcome, reason, duplicate_of_id, grounds, stopped_by,
        overriding, at_ms, post, post_en
        """

    static func insert<F: StoreFailure>(
        _ entry: RulingEntry,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_ruling (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                entry.suggestion, entry.number, entry.round, entry.ruling?.outcome,
                entry.ruling?.reason, entry.ruling?.duplicateOf, entry.grounds,
                entry.stoppedBy.joined(separator: " "), entry.overriding, entry.at, entry.post,
                entry.postEnglish,
            ]
        )
    }

    /// Every ruling on a suggestion, first to last.
    static func all<F: StoreFailure>(
        on suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> [RulingEntry] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM suggestion_ruling
            WHERE suggestion_id = $1
            ORDER BY number
            """,
            [suggestion]
        )
    }
}
