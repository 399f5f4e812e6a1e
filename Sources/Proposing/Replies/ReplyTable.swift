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
                (suggestion_id, number, at_ms, post, post_en, outcome, reason, body, template,
                facts)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                reply.suggestion, reply.number, reply.at, reply.post, reply.postEnglish,
                reply.outcome, reply.reason, reply.text, reply.template, reply.facts,
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
            SELECT suggestion_id, number, at_ms, post, post_en, outcome, reason, body, template,
                facts
            FROM suggestion_reply
            WHERE suggestion_id = $1
            ORDER BY number
            """,
            [suggestion]
        )
    }

    /// The suggestions answered in a span of time whose last answer lies in it, as they were
    /// answered; by one way of arrival, or all.
    static func answered<F: StoreFailure>(
        from: Instant,
        until: Instant,
        via: ArrivalWay?,
        of jurisdiction: ID<Jurisdiction>,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>] {
        try transaction.all(
            """
            SELECT suggestion.id
            FROM suggestion_reply AS reply
            JOIN suggestion ON suggestion.id = reply.suggestion_id
            WHERE reply.at_ms >= $1
                AND reply.at_ms < $2
                AND suggestion.jurisdiction_id = $3
                AND ($4 = '' OR suggestion.via = $4)
                AND NOT EXISTS (
                    SELECT 1
                    FROM suggestion_reply AS later
                    WHERE later.suggestion_id = reply.suggestion_id
                        AND later.number > reply.number
                )
            ORDER BY reply.at_ms, suggestion.reference
            LIMIT $5
            """,
            [from, until, jurisdiction, via?.rawValue ?? "", limit]
        )
    }
}
