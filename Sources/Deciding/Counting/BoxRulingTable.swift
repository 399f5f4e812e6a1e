import Civics
import Database
import Ledger

/// The SQL of what the chief scrutineer ruled on boxes.
enum BoxRulingTable {
    private static let columns = "box, attempt, line, first, second, ruled, reason"

    static func insert<F: StoreFailure>(
        _ ruling: BoxRuling,
        in session: ID<BallotSession>,
        _ transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO box_ruling (session_id, \(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                session, ruling.box, ruling.attempt, ruling.line, ruling.first, ruling.second,
                ruling.ruled, ruling.reason,
            ]
        )
    }

    /// Every ruling of a session: by box, attempt and line.
    static func all<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> [BoxRuling] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM box_ruling
            WHERE session_id = $1
            ORDER BY box, attempt, line
            """,
            [session]
        )
    }

    static func forget<F: StoreFailure>(
        _ session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM box_ruling WHERE session_id = $1", [session])
    }
}
