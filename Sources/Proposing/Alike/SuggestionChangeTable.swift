import Civics
import Database
import Ledger

/// The SQL of changes of suggestions, which the engine itself enters.
enum SuggestionChangeTable {
    /// What counts as a change: all that likeness is told from.
    static let log = ChangeLog(
        "suggestion_change",
        of: "suggestion",
        owner: "jurisdiction_id",
        columns: ["title", "body", "received_on", "state", "call_id"]
    )

    /// A place in the order of changes.
    struct Place: Hashable, Sendable {
        let changed: Int64
        let suggestion: Int64

        /// Before every change.
        static let start = Place(horizon: 0)

        /// Before the changes with a number.
        init(horizon: Int64) {
            self.init(changed: horizon, suggestion: 0)
        }

        /// At a change.
        init(changed: Int64, suggestion: Int64) {
            self.changed = changed
            self.suggestion = suggestion
        }
    }

    /// The number from which to look next time.
    static func horizon<F: StoreFailure>(in transaction: Transaction<F>) throws(F) -> Int64 {
        try transaction.one("SELECT \(log.horizon(transaction.engine))")
    }

    /// The changes behind a place, in their order, with what became of the suggestions.
    static func following<F: StoreFailure>(
        _ place: Place,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [SuggestionChange] {
        try transaction.all(
            """
            SELECT suggestion_id, suggestion_change.jurisdiction_id, changed, title, body,
                received_on, state, call_id
            FROM suggestion_change
            LEFT JOIN suggestion ON suggestion.id = suggestion_id
            WHERE (changed, suggestion_id) > ($1, $2)
            ORDER BY changed, suggestion_id
            LIMIT $3
            """,
            [place.changed, place.suggestion, limit]
        )
    }
}
