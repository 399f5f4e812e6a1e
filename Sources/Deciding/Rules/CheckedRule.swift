import Civics
import Ledger
import Tallying

/// A rule whose fields are right, not yet in the record.
struct CheckedRule: Sendable {
    /// The most characters of a line.
    static let mostLineCharacters = 200
    /// The most characters of what the document says.
    static let mostCharacters = 10_000
    /// The most seats and candidates.
    static let mostItems = 999

    let year: Int
    let purpose: RulePurpose
    let title: String
    let documentNumber: String
    let source: String
    let text: String
    let preset: String
    let terms: RuleTerms
    let assumed: [RuleContent]

    /// Checks every field and collects what is wrong with any of them.
    init(
        _ form: RuleForm,
        years: ClosedRange<Int>,
        ofStreet isStreet: Bool
    ) throws(RuleError) {
        var reader = RuleFormReader(form)
        let year = reader.year(years)
        let purpose: RulePurpose? = reader.choice(.purpose)
        if isStreet, let purpose, purpose.isBinding { reader.fault(.purpose, .streetDecides) }
        title = reader.line(.title, isNeeded: true)
        documentNumber = reader.line(.documentNumber, isNeeded: false)
        source = reader.line(.source, isNeeded: true)
        text = reader.text(.text, most: Self.mostCharacters)
        preset = RulePresets.builtIn[form[.preset]] == nil ? "" : form[.preset]
        // Where the purpose is wrong the rest is told as of a vote.
        let terms = reader.terms(for: purpose ?? .projects)
        assumed = (purpose ?? .projects).contents.filter { !form.stated.contains($0) }
        guard reader.faults.isEmpty, let year, let purpose, let terms else {
            throw .faults(reader.faults)
        }
        self.year = year
        self.purpose = purpose
        self.terms = terms
    }

    /// The rule it becomes.
    func rule(
        _ id: ID<VotingRule>,
        of jurisdiction: ID<Jurisdiction>,
        number: Int,
        version: Int,
        certainty: Certainty
    ) -> VotingRule {
        VotingRule(
            id: id,
            jurisdiction: jurisdiction,
            key: VotingRule.Key(year: year, purpose: purpose, number: number),
            state: .draft(assumed: assumed),
            version: version,
            title: title,
            documentNumber: documentNumber,
            terms: terms,
            text: text,
            preset: preset,
            provenance: Provenance(certainty, source: source)
        )
    }
}
