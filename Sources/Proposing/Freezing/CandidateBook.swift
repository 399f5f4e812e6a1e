import Civics

/// A frozen list of candidates as one document: what the fingerprint is made of.
///
/// Everything a reader of the candidate book sees is in it and comes from it; what is not in it is
/// not on the list. Its canonical text is described in decision 0015.
package struct CandidateBook: Hashable, Sendable, Decodable {
    /// What every canonical text begins its form with.
    package static let form = "minsheng-candidates"
    /// The version of the form that this program writes.
    package static let formVersion = 1

    /// The name of the form.
    package let form: String
    /// The version of the form.
    package let formVersion: Int
    /// Whose list it is.
    package let jurisdiction: Place
    /// The year in which the projects would be done.
    package let year: Int
    /// Which version of the list, from 1.
    package let version: Int
    /// The fingerprint of the version before; nil for the first.
    package let previous: String?
    /// How many are to be chosen.
    package let seats: Int
    /// What it rests on.
    package let decision: Decision
    /// In the order of the ballot.
    package let candidates: [Entry]

    /// A place with its code in published data.
    package struct Place: Hashable, Sendable, Decodable {
        /// `CN-50-beibei`.
        package let code: String
        /// 北碚区.
        package let name: String
        /// Beibei.
        package let nameEnglish: String
    }

    /// A decision that froze or changed the list.
    package struct Decision: Hashable, Sendable, Decodable {
        /// Its number (文号).
        package let number: String
        /// Its day, ISO.
        package let date: String
        /// What it says.
        package let words: String
    }

    /// An amount of money: exact, and as it was written.
    package struct Amount: Hashable, Sendable, Decodable {
        /// Hundredths of a yuan.
        package let fen: Int64
        /// `335.1545万元`.
        package let printed: String
    }

    /// One candidate.
    package struct Entry: Hashable, Sendable, Decodable {
        /// Its place on the ballot, from 1.
        package let number: Int
        /// The code it is filed under, the same in every version.
        package let code: String
        package let name: String
        package let nameEnglish: String
        package let field: String
        package let category: String?
        package let origin: Origin?
        package let content: String
        package let subItems: [SubItem]
        package let targets: [Target]
        package let isEverywhere: Bool
        package let places: [Place]
        package let total: Amount?
        package let annual: Amount?
        package let funding: [Funding]
        package let lead: String?
        package let responsible: [String]
        package let cooperating: [String]
        package let viceMayorPost: String
        package let contactPost: String
        package let maintenance: String
        package let start: String?
        package let finish: String?
        package let crossesYear: Bool
        package let stageGoal: String
        package let beneficiaries: String?
        package let beneficiaryScope: String
        package let background: String
        package let necessity: String
        package let feasibility: String
        package let risk: String
        package let opinions: [Opinion]
        package let publicIndex: Index?
        package let suggestions: [Suggestions]
        package let certainty: String
        package let source: String
    }

    /// The item of an upper-level list.
    package struct Origin: Hashable, Sendable, Decodable {
        package let list: String
        package let item: String
    }

    /// A part of a candidate.
    package struct SubItem: Hashable, Sendable, Decodable {
        package let number: Int
        package let name: String
        package let content: String
    }

    /// A target; `part` is the number of a sub-item, 0 for the whole.
    package struct Target: Hashable, Sendable, Decodable {
        package let part: Int
        package let indicator: String
        package let relation: String
        package let quantity: String
    }

    /// A share of the year's money.
    package struct Funding: Hashable, Sendable, Decodable {
        package let source: String
        package let amount: Amount
    }

    /// What a unit said.
    package struct Opinion: Hashable, Sendable, Decodable {
        package let unit: String
        package let kind: String
        package let verdict: String
        package let words: String
        package let date: String?
    }

    /// The public index in halves, 0 to 10.
    package struct Index: Hashable, Sendable, Decodable {
        package let halves: Int
        package let basis: String
        package let reason: String
    }

    /// The suggestions of one channel that became the candidate, by their numbers alone.
    package struct Suggestions: Hashable, Sendable, Decodable {
        package let channel: String
        package let references: [String]
    }

    /// The candidate with a number.
    package subscript(number: Int) -> Entry? { candidates.first { $0.number == number } }

    /// Whether anything on the list was invented for the demonstration.
    package var isSample: Bool {
        candidates.contains { $0.certainty == Certainty.inventedSample.rawValue }
    }
}

extension CandidateBook.Entry {
    /// How many suggestions became the candidate.
    package var suggestionCount: Int { suggestions.reduce(0) { $0 + $1.references.count } }
}
