import Civics
import Database
import Ledger
import Tallying

/// The SQL of what tellers found.
enum BoxEntryTable {
    private static let columns = "id, box, attempt, place, account_id, version, totals"

    static func insert<F: StoreFailure>(
        _ entry: BoxEntry,
        in session: ID<BallotSession>,
        _ transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO box_entry (session_id, \(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                session, entry.id, entry.box, entry.attempt, entry.place, entry.account,
                entry.version, entry.totals.text,
            ]
        )
    }

    /// Writes what a teller found instead, and counts the version up.
    static func correct<F: StoreFailure>(
        _ entry: ID<BoxEntry>,
        _ totals: PaperTotals,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE box_entry SET totals = $1, version = version + 1 WHERE id = $2",
            [totals.text, entry]
        )
    }

    /// Every entry of a session: by box, attempt, and who came first.
    static func all<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> [BoxEntry] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM box_entry
            WHERE session_id = $1
            ORDER BY box, attempt, place
            """,
            [session]
        )
    }

    /// The entries of a box at its attempt, the first one first.
    static func current<F: StoreFailure>(
        of box: CountingBox,
        in transaction: Transaction<F>
    ) throws(F) -> [BoxEntry] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM box_entry
            WHERE session_id = $1 AND box = $2 AND attempt = $3
            ORDER BY place
            """,
            [box.session, box.number, box.attempt]
        )
    }

    static func forget<F: StoreFailure>(
        _ session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM box_entry WHERE session_id = $1", [session])
    }
}
