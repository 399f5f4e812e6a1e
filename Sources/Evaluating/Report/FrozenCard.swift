package import Civics
import Foundation
package import Wording

/// A published version of a report card, as it was frozen: one text with the facts, the story and
/// its numbers, from which its pages are made for as long as there is somebody to read them.
package struct FrozenCard: Hashable, Sendable, Codable {
    /// The name of the form.
    package static let form = "minsheng-report-card"
    /// Its version.
    package static let formVersion = 1

    /// Whose card it is.
    package struct Place: Hashable, Sendable, Codable {
        /// Its code: `CN-50-beibei`.
        package let code: String
        /// Its name.
        package let name: ReportCard.Name
    }

    /// A piece of a story: words, or a number with the name of what it is bound to.
    package struct Piece: Hashable, Sendable, Codable {
        /// As it is read.
        package let text: String
        /// The name of the value; nil of words.
        package let token: String?
    }

    /// What it corrects.
    package struct Correction: Hashable, Sendable, Codable {
        /// The version that it takes the place of.
        package let version: Int
        /// SHA-256 of that one's text.
        package let sha256: String
        /// Why.
        package let reason: String
    }

    package let form: String
    package let formVersion: Int
    /// Whose it is.
    package let place: Place
    /// Which version, from 1.
    package let version: Int
    /// The day it was published.
    package let publishedOn: CivilDate
    /// What it corrects; nil of the first.
    package let corrects: Correction?
    /// The facts.
    package let card: ReportCard
    /// The paragraphs of the Chinese story.
    package let storyZh: [[Piece]]
    /// The paragraphs of the English one.
    package let storyEn: [[Piece]]

    /// The paragraphs in a language.
    package func story(in language: Language) -> [[Piece]] {
        switch language {
        case .zh: storyZh
        case .en: storyEn
        }
    }

    /// Freezes a card whose words lack nothing.
    init(
        _ card: ReportCard,
        _ words: CardWords,
        place: Place,
        version: Int,
        on day: CivilDate,
        correcting former: Correction?
    ) {
        let values = CardValues(card)
        form = Self.form
        formVersion = Self.formVersion
        self.place = place
        self.version = version
        publishedOn = day
        corrects = former
        self.card = card
        storyZh = words.zh.map { Self.pieces($0, values, in: .zh) }
        storyEn = words.en.map { Self.pieces($0, values, in: .en) }
    }

    /// A paragraph with its numbers; a token without a value stays what it is.
    static func pieces(
        _ paragraph: String,
        _ values: CardValues,
        in language: Language
    ) -> [Piece] {
        StoryText(paragraph).pieces.map { piece in
            switch piece {
            case .words(let words): Piece(text: words, token: nil)
            case .token(let name):
                Piece(text: values[name]?.text(in: language) ?? "{{\(name)}}", token: name)
            }
        }
    }

    // MARK: - The text

    /// The bytes of the card: one JSON document, members in the order of their names, no blanks, one
    /// line feed at the end.
    package var canonicalText: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(self) else {
            preconditionFailure("a card is made of texts and whole numbers")
        }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    /// Reads a canonical text; nil where it is none.
    package init?(canonical text: String) {
        guard let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)),
            read.form == Self.form, read.formVersion == Self.formVersion
        else { return nil }
        self = read
    }
}

extension FrozenCard {
    /// The paragraphs of a draft with what their tokens stand for now.
    package static func preview(
        _ words: CardWords,
        _ values: CardValues,
        in language: Language
    ) -> [[Piece]] {
        (language == .zh ? words.zh : words.en).map { pieces($0, values, in: language) }
    }
}
