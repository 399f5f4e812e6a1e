import Civics
import Database
import Ledger

/// The SQL of replies; rows are only ever added.
enum ReplyTable {
    static func insert<F: StoreFailure>(
        _ reply: Reply,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_reply
                (suggestion_id, number, at_ms, post, post_en, outcome, reason, body)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                reply.suggestion, reply.number, reply.at, reply.post, reply.postEnglish,
                reply.outcome, reply.reason, reply.text,
            ]
        )
    }

    /// The replies of a suggestion, first to last.
    static func all<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> [Reply] {
        try transaction.all(
            """
            SELECT suggestion_id, number, at_ms, post, post_en, outcome, reason, body
            FROM suggestion_reply
            WHERE suggestion_id = $1
            ORDER BY number
            """,
            [suggestion]
        )
    }
}
