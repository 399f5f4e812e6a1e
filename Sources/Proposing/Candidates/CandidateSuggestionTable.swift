package import Civics
package import Database
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

    /// The codes of the candidates that suggestions of a jurisdiction are part of.
    static func codes<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>: String] {
        var codes: [ID<Suggestion>: String] = [:]
        try transaction.each(
            """
            SELECT candidate_suggestion.suggestion_id, candidate.code
            FROM candidate_suggestion
            JOIN candidate ON candidate.id = candidate_suggestion.candidate_id
            WHERE candidate.jurisdiction_id = $1
            """,
            [jurisdiction],
            as: RowPair<ID<Suggestion>, String>.self
        ) { (row) throws(F) in codes[row.first] = row.second }
        return codes
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

    /// How many suggestions a candidate is made of.
    static func count<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            "SELECT COUNT(*) FROM candidate_suggestion WHERE candidate_id = $1",
            [candidate]
        )
    }

    /// How many suggestions each candidate of a year is made of, by channel.
    static func counts<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [RowPair<ID<Candidate>, MergedCount>] {
        try transaction.all(
            """
            SELECT candidate.id, suggestion.channel, COUNT(*)
            FROM candidate
            JOIN candidate_suggestion ON candidate_suggestion.candidate_id = candidate.id
            JOIN suggestion ON suggestion.id = candidate_suggestion.suggestion_id
            WHERE candidate.jurisdiction_id = $1 AND candidate.year = $2
            GROUP BY candidate.id, suggestion.channel
            """,
            [jurisdiction, year]
        )
    }

    /// How many suggestions a candidate is made of, by channel.
    static func counts<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [MergedCount] {
        try transaction.all(
            """
            SELECT suggestion.channel, COUNT(*)
            FROM candidate_suggestion
            JOIN suggestion ON suggestion.id = candidate_suggestion.suggestion_id
            WHERE candidate_suggestion.candidate_id = $1
            GROUP BY suggestion.channel
            """,
            [candidate]
        )
    }

    /// The numbers of the suggestions that each candidate of a year is made of, in their order.
    static func references<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [MergedReference] {
        try transaction.all(
            """
            SELECT candidate.id, suggestion.id, suggestion.channel, suggestion.reference,
                suggestion.title
            FROM candidate
            JOIN candidate_suggestion ON candidate_suggestion.candidate_id = candidate.id
            JOIN suggestion ON suggestion.id = candidate_suggestion.suggestion_id
            WHERE candidate.jurisdiction_id = $1 AND candidate.year = $2
            ORDER BY suggestion.reference
            """,
            [jurisdiction, year]
        )
    }
}

/// A suggestion that is part of a candidate, by its number.
package struct MergedReference: Hashable, Sendable {
    /// The candidate.
    package let candidate: ID<Candidate>
    /// The suggestion.
    package let suggestion: ID<Suggestion>
    /// By which channel it came.
    package let channel: Channel
    /// Its number.
    package let reference: String
    /// What it is called.
    package let title: String
}

extension MergedReference: RowDecodable {
    /// Reads candidate, suggestion, channel, reference and title.
    package init(row: inout Row) throws(DatabaseError) {
        candidate = try row.next()
        suggestion = try row.next()
        channel = try row.next()
        reference = try row.next()
        title = try row.next()
    }
}
