import Civics
package import Database
import Ledger

/// The SQL of scores that people gave; rows are only ever added.
enum ScoreOverrideTable {
    static func append<F: StoreFailure>(
        points: Int,
        computed: Int,
        weightsVersion: Int,
        reason: String,
        to candidate: ID<Candidate>,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO candidate_score_override
                (candidate_id, number, points, computed, weights_version, reason, at_ms, post,
                post_en)
            SELECT $1, COALESCE(MAX(number), 0) + 1, CAST($2 AS INTEGER), CAST($3 AS INTEGER),
                CAST($4 AS INTEGER), $5, CAST($6 AS \(transaction.engine.int64)), $7, $8
            FROM candidate_score_override
            WHERE candidate_id = $1
            """,
            [
                candidate, points, computed, weightsVersion, reason, now, actor.postNames.zh,
                actor.postNames.en,
            ]
        )
    }

    static func all<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [ScoreOverride] {
        try transaction.all(
            """
            SELECT number, points, computed, weights_version, reason, at_ms, post, post_en
            FROM candidate_score_override
            WHERE candidate_id = $1
            ORDER BY number
            """,
            [candidate]
        )
    }
}

extension ScoreOverride: RowDecodable {
    /// Reads a row in the order of ``ScoreOverrideTable``.
    package init(row: inout Row) throws(DatabaseError) {
        number = try row.next()
        points = try row.next()
        computed = try row.next()
        weightsVersion = try row.next()
        reason = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
    }
}
