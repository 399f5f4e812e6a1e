import Civics
import Database
import Ledger

/// The SQL of candidates.
enum CandidateTable {
    private static let columns = """
        id, jurisdiction_id, year, code, ballot_number, state, version, name, name_en, field,
        content, certainty, source
        """

    static func insert<F: StoreFailure>(
        _ candidate: Candidate,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO candidate (\(columns), created_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            [
                candidate.id, candidate.jurisdiction, candidate.year, candidate.code,
                candidate.ballotNumber, candidate.state, candidate.version, candidate.name,
                candidate.nameEnglish, candidate.field, candidate.content,
                candidate.provenance.certainty, candidate.provenance.source, now,
            ]
        )
    }

    /// Writes what may change, and counts the version up.
    static func update<F: StoreFailure>(
        _ candidate: Candidate,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE candidate
            SET ballot_number = $1, state = $2, version = version + 1, name = $3, name_en = $4,
                field = $5, content = $6
            WHERE id = $7
            """,
            [
                candidate.ballotNumber, candidate.state, candidate.name, candidate.nameEnglish,
                candidate.field, candidate.content, candidate.id,
            ]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Candidate>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Candidate? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM candidate
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// The candidates that decided suggestions which wait for their answer were merged into.
    static func answering<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Candidate] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM candidate
            WHERE jurisdiction_id = $1
                AND EXISTS (
                    SELECT 1
                    FROM candidate_suggestion
                    JOIN suggestion ON suggestion.id = candidate_suggestion.suggestion_id
                    WHERE candidate_suggestion.candidate_id = candidate.id
                        AND suggestion.state = 'decided'
                )
            ORDER BY year, code
            """,
            [jurisdiction]
        )
    }

    /// The candidates of a year by ballot number, those without one by code.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [Candidate] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM candidate
            WHERE jurisdiction_id = $1 AND year = $2
            ORDER BY ballot_number NULLS LAST, code
            """,
            [jurisdiction, year]
        )
    }

    /// The years there are candidates of, newest first.
    static func years<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Int] {
        try transaction.all(
            "SELECT DISTINCT year FROM candidate WHERE jurisdiction_id = $1 ORDER BY year DESC",
            [jurisdiction]
        )
    }
}
