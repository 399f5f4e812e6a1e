import Civics
package import Database
import Ledger

/// The SQL of the units that have to do with a candidate, and of what they say of it.
enum CandidateUnitTable {
    static func units<F: StoreFailure>(
        _ role: CandidateUnit.Role,
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateUnit] {
        try transaction.all(
            """
            SELECT party_id, name
            FROM candidate_unit
            WHERE candidate_id = $1 AND role = $2
            ORDER BY number
            """,
            [candidate, role]
        )
    }

    static func save<F: StoreFailure>(
        _ units: [CandidateUnit],
        as role: CandidateUnit.Role,
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM candidate_unit WHERE candidate_id = $1 AND role = $2",
            [candidate, role]
        )
        for (index, unit) in units.enumerated() {
            try transaction.run(
                """
                INSERT INTO candidate_unit (candidate_id, role, number, party_id, name)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [candidate, role, index + 1, unit.party, unit.name]
            )
        }
    }

    static func opinions<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateOpinion] {
        try transaction.all(
            """
            SELECT party_id, name, kind, verdict, words, given_on
            FROM candidate_opinion
            WHERE candidate_id = $1
            ORDER BY number
            """,
            [candidate]
        )
    }

    static func save<F: StoreFailure>(
        _ opinions: [CandidateOpinion],
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM candidate_opinion WHERE candidate_id = $1", [candidate])
        for (index, opinion) in opinions.enumerated() {
            try transaction.run(
                """
                INSERT INTO candidate_opinion
                    (candidate_id, number, party_id, name, kind, verdict, words, given_on)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                [
                    candidate, index + 1, opinion.unit.party, opinion.unit.name, opinion.kind,
                    opinion.verdict, opinion.words, opinion.givenOn,
                ]
            )
        }
    }
}

extension CandidateUnit: RowDecodable {
    /// Reads party and name.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(party: try row.next(), name: try row.next())
    }
}

extension CandidateOpinion: RowDecodable {
    /// Reads unit, kind, verdict, words and day.
    package init(row: inout Row) throws(DatabaseError) {
        unit = try CandidateUnit(row: &row)
        kind = try row.next()
        verdict = try row.next()
        words = try row.next()
        givenOn = try row.next()
    }
}
