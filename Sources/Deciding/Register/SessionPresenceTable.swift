import Civics
import Database
import Ledger

/// The SQL of who was there when the register of a session was closed; its rows are written anew
/// and never others.
enum SessionPresenceTable {
    static func insert<F: StoreFailure>(
        _ deputy: ID<Deputy>,
        in session: BallotSession,
        _ transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO session_presence (session_id, sitting_id, deputy_id)
            VALUES ($1, $2, $3)
            """,
            [session.id, session.sitting, deputy]
        )
    }

    /// Takes all rows of a sitting away, to be written anew.
    static func clear<F: StoreFailure>(
        _ sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM session_presence WHERE sitting_id = $1", [sitting])
    }

    static func all<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> Set<ID<Deputy>> {
        let deputies: [ID<Deputy>] = try transaction.all(
            "SELECT deputy_id FROM session_presence WHERE session_id = $1 ORDER BY deputy_id",
            [session]
        )
        return Set(deputies)
    }
}
