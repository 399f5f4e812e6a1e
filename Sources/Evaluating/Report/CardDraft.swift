package import Civics
import Database
package import Ledger

/// The words of a card as they stand in the record, before it is published or as they were then.
package struct CardDraft: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<CardDraft>
    /// Of which list.
    package let programme: ID<Programme>
    /// Which version of the card it becomes, from 1.
    package let version: Int
    /// Counts the times it was saved.
    package let edit: Int
    /// What the office says.
    package let words: CardWords
    /// Why a published card is corrected; empty of the first version.
    package let correction: String
    /// From which post it was saved last.
    package let post: String
    /// The same in English.
    package let postEnglish: String
    /// When.
    package let at: Instant
    /// Whether it was made up for a demonstration.
    package let certainty: Certainty
}

/// A version of a card that everybody may read.
package struct PublishedCard: Hashable, Sendable {
    /// The words it was made of, and who published it when.
    package let draft: CardDraft
    /// The canonical text.
    package let text: String
    /// SHA-256 of the text.
    package let fingerprint: Digest
    /// What it says.
    package let frozen: FrozenCard

    /// The year of the card.
    package var year: Int { frozen.card.year }
    /// Which version it is.
    package var version: Int { draft.version }
    /// Whether any of it was made up for a demonstration.
    package var isSample: Bool {
        draft.certainty == .inventedSample || frozen.card.isSample
    }
}

/// A fact that a story names and that is another one now.
package struct TokenChange: Hashable, Sendable {
    /// The name of the token.
    package let token: String
    /// What it stood for when the story was saved.
    package let from: String
    /// What it stands for now; nil where the fact is gone.
    package let to: String?

    /// Puts a change together.
    package init(token: String, from: String, to: String?) {
        self.token = token
        self.from = from
        self.to = to
    }
}

extension CardWords {
    /// What changed of the facts that the stories name since they were saved.
    package func changes(in values: CardValues) -> [TokenChange] {
        tokens.compactMap { name in
            guard let before = noted[name], values[name]?.zh != before else { return nil }
            return TokenChange(token: name, from: before, to: values[name]?.zh)
        }
    }
}
