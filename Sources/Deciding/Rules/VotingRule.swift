package import Civics
import Database
package import Ledger

/// The rule of a vote as a document (票决办法): of a jurisdiction, a year and a purpose.
///
/// It is drafted and edited, then adopted by the plenary and from then on stands as it is. A later
/// rule of the same year and purpose supersedes it; both stay.
package struct VotingRule: Hashable, Sendable {
    /// How far a rule is; it moves forward only.
    package enum State: Hashable, Sendable {
        /// It is being written; what no document has stated yet is assumed.
        case draft(assumed: [RuleContent])
        /// The plenary has adopted it.
        case adopted(SealedRule)
    }

    /// Which rule of a year.
    package struct Key: Hashable, Sendable {
        /// The year of the projects.
        package let year: Int
        /// What it is for.
        package let purpose: RulePurpose
        /// Its number among those of its year and purpose, from 1.
        package let number: Int

        /// Names a rule.
        package init(year: Int, purpose: RulePurpose, number: Int) {
            self.year = year
            self.purpose = purpose
            self.number = number
        }
    }

    /// The key of the row.
    package let id: ID<VotingRule>
    /// Whose it is.
    package let jurisdiction: ID<Jurisdiction>
    /// Which rule of the year.
    package let key: Key
    /// How far it is.
    package let state: State
    /// Counts the changes.
    package let version: Int
    /// What it is called.
    package let title: String
    /// The document's number (文号); may be empty.
    package let documentNumber: String
    /// What it says.
    package let terms: RuleTerms
    /// What the document itself says; may be empty.
    package let text: String
    /// The preset it was filled from; empty where there was none.
    package let preset: String
    /// Where its numbers come from, and how sure they are.
    package let provenance: Provenance

    /// What is assumed still; nothing once it is adopted.
    package var assumed: [RuleContent] {
        switch state {
        case .draft(let assumed): assumed
        case .adopted: []
        }
    }

    /// The document as it was adopted; nil for a draft.
    package var sealed: SealedRule? {
        switch state {
        case .draft: nil
        case .adopted(let sealed): sealed
        }
    }
}

/// The text of an adopted rule with its fingerprint.
package struct SealedRule: Hashable, Sendable {
    /// SHA-256 of the text: the `rule_hash` of a record.
    package let fingerprint: Digest
    /// The canonical text, as it was written then.
    package let text: String
    /// What it says.
    package let document: RuleDocument
}
