import Civics
import Database
import Ledger

/// The SQL of who is there; a row says nothing of when, or in which order.
enum AttendanceTable {
    /// Sets whether a deputy is there.
    static func set<F: StoreFailure>(
        _ deputy: ID<Deputy>,
        isPresent: Bool,
        at sitting: Sitting,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO attendance (sitting_id, meeting_id, deputy_id, is_present)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (sitting_id, deputy_id) DO UPDATE SET is_present = excluded.is_present
            """,
            [sitting.id, sitting.meeting, deputy, isPresent]
        )
    }

    /// Takes away that a deputy ever was there.
    static func delete<F: StoreFailure>(
        _ deputy: ID<Deputy>,
        at sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM attendance WHERE sitting_id = $1 AND deputy_id = $2",
            [sitting, deputy]
        )
    }

    /// Takes all rows of a sitting away, to be written anew.
    static func clear<F: StoreFailure>(
        _ sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM attendance WHERE sitting_id = $1", [sitting])
    }

    /// The deputies who are there, and those who were and left.
    static func all<F: StoreFailure>(
        of sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Deputy>: Bool] {
        try DeputyFlags.all(
            """
            SELECT deputy_id, is_present
            FROM attendance
            WHERE sitting_id = $1
            ORDER BY deputy_id
            """,
            sitting,
            in: transaction
        )
    }
}
