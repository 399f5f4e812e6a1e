import Civics
import Database
import Ledger

/// The SQL of which suggestions a candidate is made of; a suggestion is in one at most.
enum CandidateSuggestionTable {
    static func insert<F: StoreFailure>(
        _ suggestion: ID<Suggestion>,
        into candidate: ID<Candidate>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
            VALUES ($1, $2, $3)
            """,
            [suggestion, candidate, now]
        )
    }

    /// Takes a suggestion out of its candidate; what was there before stays in the audit trail.
    static func delete<F: StoreFailure>(
        _ suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM candidate_suggestion WHERE suggestion_id = $1",
            [suggestion]
        )
    }

    /// The candidate a suggestion is part of.
    static func candidate<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> ID<Candidate>? {
        try transaction.first(
            "SELECT candidate_id FROM candidate_suggestion WHERE suggestion_id = $1",
            [suggestion]
        )
    }

    /// The suggestions of a candidate in the order in which they were merged.
    static func suggestions<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>] {
        try transaction.all(
            """
            SELECT suggestion_id
            FROM candidate_suggestion
            WHERE candidate_id = $1
            ORDER BY merged_ms, suggestion_id
            """,
            [candidate]
        )
    }
}
