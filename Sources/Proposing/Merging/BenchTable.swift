import Civics
import Database
import Ledger

/// The SQL of what lies on the bench: suggestions on which the open round has not ruled yet.
enum BenchTable {
    /// Finds them in the order of arrival without a walk through the whole call.
    static func indexes(_ engine: Engine) -> [String] {
        [
            """
            CREATE INDEX suggestion_unruled
            ON suggestion (call_id, received_ms, reference)
            WHERE state IN ('submitted', 'acknowledged') AND is_late = 0
            """,
            """
            CREATE INDEX suggestion_forward
            ON suggestion (call_id, received_ms, reference)
            WHERE outcome = 'taken-forward' AND is_late = 0
            """,
        ]
    }

    /// Those that no round has ruled on.
    private static let fresh = """
        call_id = $1 AND state IN ('submitted', 'acknowledged') AND is_late = 0
        """

    /// Those that an earlier round took forward, and this one has not ruled on.
    private static let forward = """
        call_id = $1 AND outcome = 'taken-forward' AND is_late = 0
            AND NOT EXISTS (
                SELECT 1
                FROM suggestion_ruling
                WHERE suggestion_ruling.suggestion_id = suggestion.id
                    AND suggestion_ruling.round_id = $2
            )
        """

    /// The first of those that wait for a ruling, oldest first.
    static func unruled<F: StoreFailure>(
        of call: ID<SuggestionCall>,
        in round: ID<ScreeningRound>,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>] {
        let first: [ID<Suggestion>] = try transaction.all(
            """
            SELECT id
            FROM suggestion
            WHERE \(fresh)
            ORDER BY received_ms, reference
            LIMIT $2
            """,
            [call, limit]
        )
        guard first.count < limit else { return first }
        let second: [ID<Suggestion>] = try transaction.all(
            """
            SELECT id
            FROM suggestion
            WHERE \(forward)
            ORDER BY received_ms, reference
            LIMIT $3
            """,
            [call, round, limit - first.count]
        )
        return first + second
    }

    /// How many wait for a ruling, counted up to a limit.
    static func count<F: StoreFailure>(
        of call: ID<SuggestionCall>,
        in round: ID<ScreeningRound>,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        let first: Int = try transaction.one(
            "SELECT COUNT(*) FROM (SELECT 1 FROM suggestion WHERE \(fresh) LIMIT $2) AS waiting",
            [call, limit]
        )
        guard first < limit else { return limit }
        let second: Int = try transaction.one(
            """
            SELECT COUNT(*)
            FROM (SELECT 1 FROM suggestion WHERE \(forward) LIMIT $3) AS waiting
            """,
            [call, round, limit - first]
        )
        return first + second
    }

    /// The suggestions merged into a candidate last, newest first.
    static func latest<F: StoreFailure>(
        of candidate: ID<Candidate>,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>] {
        try transaction.all(
            """
            SELECT suggestion_id
            FROM candidate_suggestion
            WHERE candidate_id = $1
            ORDER BY merged_ms DESC, suggestion_id DESC
            LIMIT $2
            """,
            [candidate, limit]
        )
    }
}
