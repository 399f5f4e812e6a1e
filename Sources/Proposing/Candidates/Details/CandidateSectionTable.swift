package import Civics
package import Database
import Ledger

/// The SQL of who changed which section of a candidate last.
enum CandidateSectionTable {
    /// The last change of a section; nil where it was never changed.
    static func find<F: StoreFailure>(
        _ section: CandidateSection,
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> CandidateChange? {
        try transaction.first(
            """
            SELECT section, version, at_ms, post, post_en
            FROM candidate_section
            WHERE candidate_id = $1 AND section = $2
            """,
            [candidate, section]
        )
    }

    /// The last change of every section that was changed.
    static func all<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateChange] {
        try transaction.all(
            """
            SELECT section, version, at_ms, post, post_en
            FROM candidate_section
            WHERE candidate_id = $1
            ORDER BY section
            """,
            [candidate]
        )
    }

    /// Counts a change of a section.
    static func bump<F: StoreFailure>(
        _ section: CandidateSection,
        of candidate: ID<Candidate>,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO candidate_section
                (candidate_id, section, version, at_ms, post, post_en)
            VALUES ($1, $2, 1, $3, $4, $5)
            ON CONFLICT (candidate_id, section) DO UPDATE
            SET version = candidate_section.version + 1, at_ms = $3, post = $4, post_en = $5
            """,
            [candidate, section, now, actor.postNames.zh, actor.postNames.en]
        )
    }
}

/// The last change of a section of a candidate.
package struct CandidateChange: Hashable, Sendable {
    /// Which section.
    package let section: CandidateSection
    /// How often it has been changed.
    package let version: Int
    /// When.
    package let at: Instant
    /// From which post; empty for the operator.
    package let post: String
    /// The post in English.
    package let postEnglish: String
}

extension CandidateChange: RowDecodable {
    /// Reads a row in the order of ``CandidateSectionTable``.
    package init(row: inout Row) throws(DatabaseError) {
        section = try row.next()
        version = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
    }
}
