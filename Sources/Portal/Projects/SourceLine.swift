import Civics
import Markup
import Wording

/// Where a fact is from and how sure it is, as a line under it.
struct SourceLine {
    private let provenance: Provenance
    private let book: Phrasebook
    private let derived: Message

    /// Makes the line; `derived` is said of a fact that is not published as it stands.
    init(
        _ provenance: Provenance,
        _ book: Phrasebook,
        derived: Message = .projectCertaintyDerived
    ) {
        self.provenance = provenance
        self.book = book
        self.derived = derived
    }

    /// The source as it is named, and what our certainty is.
    var html: HTML {
        HTML {
            // A source may hold a long address, which must not widen a phone's page.
            HTML.span(source.text, .class("wrapping"), .lang(source.lang))
            book.say(.projectSourceBetween)
            book.gap
            certainty
        }
    }

    private var source: LocalText { LocalText(provenance.source, in: book.language) }

    /// How sure it is, in a word or two.
    var certainty: HTML {
        switch provenance.certainty {
        case .recorded: HTML(book.say(.projectCertaintyRecorded))
        case .published: HTML(book.say(.projectCertaintyPublished))
        case .derived: HTML(book.say(derived))
        case .inventedSample: Component.sampleMark(in: book)
        }
    }
}
