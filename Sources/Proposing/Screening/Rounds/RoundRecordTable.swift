import Civics
package import Database
import Ledger

/// The SQL of what a closed round is remembered by.
enum RoundRecordTable {
    /// Every ruling given in a round, by reference and number.
    static func each<F: StoreFailure>(
        of round: ID<ScreeningRound>,
        in transaction: Transaction<F>,
        _ body: (RoundLine) throws(F) -> Void
    ) throws(F) {
        try transaction.each(
            """
            SELECT suggestion.reference, suggestion.channel, suggestion_ruling.number,
                suggestion_ruling.outcome, suggestion_ruling.reason, other.reference,
                suggestion_ruling.grounds, suggestion_ruling.stopped_by,
                suggestion_ruling.overriding, suggestion_ruling.at_ms, suggestion_ruling.post
            FROM suggestion_ruling
            JOIN suggestion ON suggestion.id = suggestion_ruling.suggestion_id
            LEFT JOIN suggestion AS other ON other.id = suggestion_ruling.duplicate_of_id
            WHERE suggestion_ruling.round_id = $1
            ORDER BY suggestion.reference, suggestion_ruling.number
            """,
            [round],
            as: RoundLine.self,
            body
        )
    }

    static func insert<F: StoreFailure>(
        _ count: RoundCount,
        of round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_round_count (round_id, channel, outcome, reason, suggestions)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [round, count.channel, count.outcome, count.reason?.rawValue ?? "", count.suggestions]
        )
    }

    /// The counts written down when a round was closed.
    static func counts<F: StoreFailure>(
        of round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) -> [RoundCount] {
        try transaction.all(
            """
            SELECT channel, outcome, NULLIF(reason, ''), suggestions
            FROM screening_round_count
            WHERE round_id = $1
            ORDER BY channel, outcome, reason
            """,
            [round]
        )
    }
}

/// How many suggestions of a channel have an outcome in a round.
package struct RoundCount: Hashable, Sendable {
    /// The channel.
    package let channel: Channel
    /// What was decided; nil for those without a ruling of the round.
    package let outcome: Outcome?
    /// Why they are not adopted; only with ``Outcome/rejected``.
    package let reason: RejectionReason?
    /// How many.
    package let suggestions: Int

    /// Counts so many.
    package init(
        channel: Channel,
        outcome: Outcome?,
        reason: RejectionReason?,
        suggestions: Int
    ) {
        self.channel = channel
        self.outcome = outcome
        self.reason = reason
        self.suggestions = suggestions
    }
}

extension RoundCount: RowDecodable {
    /// Reads channel, outcome, reason and number.
    package init(row: inout Row) throws(DatabaseError) {
        channel = try row.next()
        outcome = try row.next()
        reason = try row.next()
        suggestions = try row.next()
    }
}
