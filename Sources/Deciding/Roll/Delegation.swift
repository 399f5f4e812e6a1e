package import Civics
package import Wording

/// A delegation (代表团): deputies of a term who deliberate together; nothing is tallied by it.
package struct Delegation: Hashable, Sendable {
    /// The most characters of a name.
    package static let mostNameCharacters = 40
    /// The most delegations of a term.
    package static let most = 100

    /// The key of the row.
    package let id: ID<Delegation>
    /// The term it belongs to.
    package let term: ID<CongressTerm>
    /// Its place among the others, from 1.
    package let ordinal: Int
    /// What it is called.
    package let name: String
    /// The same in English; empty where nobody has said it.
    package let nameEnglish: String

    /// Puts a delegation together; the use cases check it.
    package init(
        id: ID<Delegation>,
        term: ID<CongressTerm>,
        ordinal: Int,
        name: String,
        nameEnglish: String
    ) {
        self.id = id
        self.term = term
        self.ordinal = ordinal
        self.name = name
        self.nameEnglish = nameEnglish
    }

    /// What it is called in a language; the Chinese name where there is no other.
    package func name(in language: Language) -> String {
        language == .en && !nameEnglish.isEmpty ? nameEnglish : name
    }
}
