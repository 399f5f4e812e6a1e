package import Civics
package import Database
package import Ledger

/// A project that may be put to the vote (候选项目).
package struct Candidate: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Candidate>
    /// Whose congress would vote.
    package let jurisdiction: ID<Jurisdiction>
    /// The year in which it would be done.
    package let year: Int
    /// The code it is filed under, for good: `BEIBEI-2023-C07`.
    package let code: String
    /// Its place on the ballot; nil until the list is drawn up.
    package let ballotNumber: Int?
    /// How far it is.
    package let state: State
    /// Counts the changes, so that two clerks do not overwrite each other.
    package let version: Int
    /// The name, unique in its year.
    package let name: String
    /// The English name; may be empty.
    package let nameEnglish: String
    /// The field (领域).
    package let field: String
    /// What is to be built or done (建设内容).
    package let content: String
    /// Where it is from, and how sure it is.
    package let provenance: Provenance

    /// Puts a candidate together; the use cases check it.
    package init(
        id: ID<Candidate>,
        jurisdiction: ID<Jurisdiction>,
        year: Int,
        code: String,
        ballotNumber: Int? = nil,
        state: State = .proposed,
        version: Int = 1,
        name: String,
        nameEnglish: String = "",
        field: String,
        content: String = "",
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.year = year
        self.code = code
        self.ballotNumber = ballotNumber
        self.state = state
        self.version = version
        self.name = name
        self.nameEnglish = nameEnglish
        self.field = field
        self.content = content
        self.provenance = provenance
    }
}

extension Candidate {
    /// The same with other words.
    func with(name: String, nameEnglish: String, field: String, content: String) -> Candidate {
        Candidate(
            id: id,
            jurisdiction: jurisdiction,
            year: year,
            code: code,
            ballotNumber: ballotNumber,
            state: state,
            version: version,
            name: name,
            nameEnglish: nameEnglish,
            field: field,
            content: content,
            provenance: provenance
        )
    }

    /// The same in another state or at another place of the ballot.
    func with(state: State? = nil, ballotNumber: Int?) -> Candidate {
        Candidate(
            id: id,
            jurisdiction: jurisdiction,
            year: year,
            code: code,
            ballotNumber: ballotNumber,
            state: state ?? self.state,
            version: version,
            name: name,
            nameEnglish: nameEnglish,
            field: field,
            content: content,
            provenance: provenance
        )
    }
}

extension Candidate: RowDecodable {
    /// Reads a row in the order of ``CandidateTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        year = try row.next()
        code = try row.next()
        ballotNumber = try row.next()
        state = try row.next()
        version = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
        field = try row.next()
        content = try row.next()
        provenance = try Provenance(row: &row)
    }
}
