package import Civics
package import Database
package import Ledger

/// A candidate about to be begun, its fields right.
///
/// A use case that begins one makes this before its transaction and calls
/// ``begin(in:year:by:at:in:)`` inside it; its own deed carries ``Candidate/facts``.
package struct NewCandidate: Sendable {
    /// How many characters the content may have.
    package static let mostContent = 500

    /// What it is called.
    package let name: CandidateName
    /// The field (领域); may be empty.
    package let field: String
    /// What is to be built or done; may be empty.
    package let content: String
    /// Where it is from.
    package let provenance: Provenance

    /// Checks what was typed.
    ///
    /// `fields` are those a candidate may lie in; see ``ProgrammeKinds/publicFields``.
    package init(
        name: String,
        field: String = "",
        content: String = "",
        fields: [String],
        provenance: Provenance = Provenance(.recorded, source: "")
    ) throws(CandidateFault) {
        self.name = try CandidateName(name)
        self.field = ChineseText.cleanedLine(field)
        guard self.field.isEmpty || fields.contains(self.field) else {
            throw CandidateFault("field", .fieldUnknown(self.field))
        }
        self.content = ChineseText.cleaned(content)
        guard self.content.count <= Self.mostContent else {
            throw CandidateFault(
                "content",
                .tooLong(characters: self.content.count, most: Self.mostContent)
            )
        }
        self.provenance = provenance
    }

    /// Begins the candidate with its code and its first event.
    ///
    /// The counter of the year stays locked until the transaction ends, so that no two candidates
    /// of one name can be begun side by side.
    package func begin<F: CandidateFailure>(
        in jurisdiction: Jurisdiction,
        year: Int,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Candidate {
        let number = try CandidateCounterTable.next(
            of: jurisdiction.id,
            year: year,
            in: transaction
        )
        try name.mustBeFree(of: jurisdiction.id, year: year, in: transaction)
        let candidate = Candidate(
            id: .random(),
            jurisdiction: jurisdiction.id,
            year: year,
            code: Candidate.code(slug: jurisdiction.slug, year: year, number: number),
            name: name.text,
            field: field,
            content: content,
            provenance: provenance
        )
        try CandidateTable.insert(candidate, at: now, in: transaction)
        try CandidateEventTable.append(
            .begun,
            to: candidate.id,
            state: candidate.state,
            by: actor,
            at: now,
            in: transaction
        )
        return candidate
    }
}

extension CandidateName {
    /// Refuses a name that another candidate of the year has; its counter is locked by then.
    func mustBeFree<F: CandidateFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        except own: ID<Candidate>? = nil,
        in transaction: Transaction<F>
    ) throws(F) {
        let others = try CandidateTable.all(of: jurisdiction, year: year, in: transaction)
        for other in others where other.id != own && Self.key(of: other.name) == key {
            throw .candidate(CandidateFault("name", .nameTaken(code: other.code)))
        }
    }
}

extension Candidate {
    /// `BEIBEI-2023-C07`; C is 候选.
    static func code(slug: String, year: Int, number: Int) -> String {
        "\(slug.uppercased())-\(year)-C\(number < 10 ? "0" : "")\(number)"
    }

    /// What the deed of a use case that begins it says of it.
    package var facts: [String: String] {
        ["candidate": id.description, "code": code, "year": String(year), "name": name]
    }
}
