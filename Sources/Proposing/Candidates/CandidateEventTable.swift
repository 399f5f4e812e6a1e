import Civics
package import Database
import Ledger

/// The SQL of candidates' events.
enum CandidateEventTable {
    /// Adds the next event of a candidate, whose row the caller has locked.
    static func append<F: StoreFailure>(
        _ kind: CandidateEvent.Kind,
        to candidate: ID<Candidate>,
        state: Candidate.State,
        reason: String = "",
        section: CandidateSection? = nil,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO candidate_event
                (candidate_id, number, at_ms, post, post_en, kind, state, reason, section)
            SELECT $1, COALESCE(MAX(number), 0) + 1, CAST($2 AS \(transaction.engine.int64)), $3,
                $4, $5, $6, $7, $8
            FROM candidate_event
            WHERE candidate_id = $1
            """,
            [
                candidate, now, actor.postNames.zh, actor.postNames.en, kind, state, reason,
                section,
            ]
        )
    }

    /// What happened to a candidate, first to last.
    static func all<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateEvent] {
        try transaction.all(
            """
            SELECT candidate_id, number, at_ms, post, post_en, kind, state, reason, section
            FROM candidate_event
            WHERE candidate_id = $1
            ORDER BY number
            """,
            [candidate]
        )
    }
}

extension CandidateEvent: RowDecodable {
    /// Reads a row in the order of ``CandidateEventTable``.
    package init(row: inout Row) throws(DatabaseError) {
        candidate = try row.next()
        number = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        kind = try row.next()
        state = try row.next()
        reason = try row.next()
        section = try row.next()
    }
}
