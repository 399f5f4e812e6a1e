import Civics
import Database
import Ledger

/// The SQL of who was there when the register of a session was closed; nothing here alters or
/// deletes a row.
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
