import Civics
import Database
import Ledger
import Tallying

/// The SQL of the boxes of a session.
enum CountingBoxTable {
    private static let columns = "session_id, number, papers, attempt, totals"

    static func insert<F: StoreFailure>(
        _ box: CountingBox,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO ballot_box (\(columns)) VALUES ($1, $2, $3, $4, $5)",
            [box.session, box.number, box.papers, box.attempt, box.totals?.text]
        )
    }

    static func update<F: StoreFailure>(
        _ box: CountingBox,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE ballot_box
            SET papers = $1, attempt = $2, totals = $3
            WHERE session_id = $4 AND number = $5
            """,
            [box.papers, box.attempt, box.totals?.text, box.session, box.number]
        )
    }

    /// The boxes of a session, in their order.
    static func all<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> [CountingBox] {
        try transaction.all(
            "SELECT \(columns) FROM ballot_box WHERE session_id = $1 ORDER BY number",
            [session]
        )
    }

    /// A box; whoever changes it holds the lock of its session.
    static func find<F: StoreFailure>(
        _ number: Int,
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> CountingBox? {
        try transaction.first(
            "SELECT \(columns) FROM ballot_box WHERE session_id = $1 AND number = $2",
            [session, number]
        )
    }

    /// Forgets what each box held; that it was there, and its papers, stay.
    static func forget<F: StoreFailure>(
        _ session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE ballot_box SET totals = NULL WHERE session_id = $1",
            [session]
        )
    }
}
