import Civics
import Database
import Ledger

/// The SQL of who has a paper: nothing tells which one, when, or in which order.
enum PaperIssueTable {
    static func insert<F: StoreFailure>(
        _ deputy: ID<Deputy>,
        isAssisted: Bool,
        in session: BallotSession,
        _ transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO paper_issue (session_id, sitting_id, deputy_id, is_assisted)
            VALUES ($1, $2, $3, $4)
            """,
            [session.id, session.sitting, deputy, isAssisted]
        )
    }

    static func delete<F: StoreFailure>(
        _ deputy: ID<Deputy>,
        in session: ID<BallotSession>,
        _ transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM paper_issue WHERE session_id = $1 AND deputy_id = $2",
            [session, deputy]
        )
    }

    /// Takes all rows of a sitting away, to be written anew.
    static func clear<F: StoreFailure>(
        _ sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM paper_issue WHERE sitting_id = $1", [sitting])
    }

    /// The deputies who have a paper, and whether somebody wrote for them.
    static func all<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Deputy>: Bool] {
        try DeputyFlags.all(
            """
            SELECT deputy_id, is_assisted
            FROM paper_issue
            WHERE session_id = $1
            ORDER BY deputy_id
            """,
            session,
            in: transaction
        )
    }
}
