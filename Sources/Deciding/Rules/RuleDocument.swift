package import Civics

/// An adopted rule as a document that anybody can hash again.
package struct RuleDocument: Hashable, Sendable {
    /// The name of the form.
    package static let form = "minsheng-rule"
    /// Its version.
    package static let formVersion = 1

    /// Whose rule it is.
    package struct Place: Hashable, Sendable {
        /// The code in published data.
        package let code: String
        /// The name.
        package let name: String
        /// The English name.
        package let nameEnglish: String

        /// Names a place.
        package init(code: String, name: String, nameEnglish: String) {
            self.code = code
            self.name = name
            self.nameEnglish = nameEnglish
        }
    }

    /// Whose rule it is.
    package let place: Place
    /// Which rule of the year.
    package let key: VotingRule.Key
    /// The fingerprint of the rule it supersedes; nil for the first.
    package let previous: Digest?
    /// What it is called.
    package let title: String
    /// The document's number; may be empty.
    package let documentNumber: String
    /// What it says.
    package let terms: RuleTerms
    /// What the document itself says; may be empty.
    package let text: String
    /// Where its numbers come from, and how sure they are.
    package let provenance: Provenance
    /// How it was adopted.
    package let adoption: RuleAdoption

    /// Puts a document together.
    package init(
        place: Place,
        key: VotingRule.Key,
        previous: Digest?,
        title: String,
        documentNumber: String,
        terms: RuleTerms,
        text: String,
        provenance: Provenance,
        adoption: RuleAdoption
    ) {
        self.place = place
        self.key = key
        self.previous = previous
        self.title = title
        self.documentNumber = documentNumber
        self.terms = terms
        self.text = text
        self.provenance = provenance
        self.adoption = adoption
    }

    /// What the file is called when it is kept.
    package var fileName: String {
        "rule-\(key.year)-\(key.purpose.rawValue)-\(key.number).json"
    }
}

/// How the plenary adopted a rule (大会通过).
package struct RuleAdoption: Hashable, Sendable {
    /// How many were for it, against it and abstained, of how many deputies.
    package struct Votes: Hashable, Sendable {
        /// All deputies in office.
        package let deputies: Int
        /// For it.
        package let yes: Int
        /// Against it.
        package let no: Int
        /// Abstained.
        package let abstain: Int

        /// Takes what was counted.
        package init(deputies: Int, yes: Int, no: Int, abstain: Int) {
            self.deputies = deputies
            self.yes = yes
            self.no = no
            self.abstain = abstain
        }
    }

    /// The day.
    package let date: CivilDate
    /// The number or name of the decision.
    package let decision: String
    /// The votes; nil where they were not counted.
    package let votes: Votes?

    /// Puts it together.
    package init(date: CivilDate, decision: String, votes: Votes?) {
        self.date = date
        self.decision = decision
        self.votes = votes
    }
}
