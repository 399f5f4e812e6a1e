package import Civics
package import Ledger

/// What the index of likeness says.
package enum AlikeAnswer<Element: Hashable & Sendable>: Hashable, Sendable {
    /// The program has just started and has not read the record yet; ask again.
    case preparing
    /// Most alike first; empty where nothing is.
    case found([Element])
}

/// A suggestion that says the same as another, for those who may read it.
package struct AlikeSuggestion: Hashable, Sendable {
    /// The suggestion, as it is now.
    package let suggestion: Suggestion
    /// How alike it is.
    package let similarity: Similarity
}

/// What everybody may be shown of a suggestion that says the same: no text, no name, no key.
package struct AlikeTitle: Hashable, Sendable {
    /// What it is called.
    package let title: String
    /// The town or street; nil for the whole jurisdiction.
    package let place: ID<Jurisdiction>?
    /// Where it stands.
    package let state: Suggestion.State
    /// The day it arrived.
    package let receivedOn: CivilDate
    /// How alike it is.
    package let similarity: Similarity

    /// Takes what may be shown; nil where the title itself tells a telephone number.
    init?(_ alike: AlikeSuggestion) {
        let suggestion = alike.suggestion
        guard suggestion.state.isShownToOthers,
            ChineseText.telephoneNumber(in: suggestion.title) == nil
        else { return nil }
        title = suggestion.title
        place = suggestion.place
        state = suggestion.state
        receivedOn = suggestion.receivedOn
        similarity = alike.similarity
    }
}
