import Civics
import Database
import Ledger

/// The SQL of sittings.
enum SittingTable {
    private static let columns = "id, meeting_id, number, held_on, is_closed"

    static func insert<F: StoreFailure>(
        _ sitting: Sitting,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO sitting (\(columns)) VALUES ($1, $2, $3, $4, $5)",
            [sitting.id, sitting.meeting, sitting.number, sitting.heldOn, sitting.isClosed]
        )
    }

    /// Ends a sitting.
    static func close<F: StoreFailure>(
        _ sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("UPDATE sitting SET is_closed = 1 WHERE id = $1", [sitting])
    }

    /// A sitting; locked, nobody else checks anybody in until the transaction ends.
    static func find<F: StoreFailure>(
        _ id: ID<Sitting>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Sitting? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM sitting
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// Locks the sittings of a meeting, in their order: nobody checks anybody in to any of them
    /// until the transaction ends.
    static func lock<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        for sitting in try all(of: meeting, in: transaction) {
            _ = try find(sitting.id, locking: true, in: transaction)
        }
    }

    /// The sittings of a meeting, in their order.
    static func all<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [Sitting] {
        try transaction.all(
            "SELECT \(columns) FROM sitting WHERE meeting_id = $1 ORDER BY number",
            [meeting]
        )
    }
}
