import Civics
package import Database
import Ledger
import Tallying

/// The SQL of the presidium's decisions among the tied: one a poll, for it ends the count.
enum TieDecisionTable {
    static func insert<F: StoreFailure>(
        _ decision: TieDecision,
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        func text(_ items: [ItemID]) -> String {
            items.map(\.text).joined(separator: " ")
        }
        try transaction.run(
            """
            INSERT INTO tie_decision (poll_id, items, seats, elected, document, reason, at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                poll, text(decision.round.items), decision.round.seats,
                text(decision.round.elected), decision.decision.document,
                decision.decision.reason, decision.at,
            ]
        )
    }

    static func find<F: StoreFailure>(
        _ poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> TieDecision? {
        try transaction.first(
            """
            SELECT items, seats, elected, document, reason, at_ms
            FROM tie_decision
            WHERE poll_id = $1
            """,
            [poll]
        )
    }
}

extension TieDecision: RowDecodable {
    /// Reads a row in the order of ``TieDecisionTable``.
    package init(row: inout Row) throws(DatabaseError) {
        func items(_ text: String) -> [ItemID] {
            text.split(separator: " ").map { ItemID(String($0)) }
        }
        let tied: String = try row.next()
        let seats: Int = try row.next()
        let elected: String = try row.next()
        round = PresidiumDecision(items: items(tied), seats: seats, elected: items(elected))
        decision = MeetingDeputy.Decision(
            document: try row.next(),
            reason: try row.next()
        )
        at = try row.next()
    }
}
