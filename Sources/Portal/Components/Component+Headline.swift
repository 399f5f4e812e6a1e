package import Markup
package import Wording

/// Which heading of a page.
package enum HeadingLevel: Int, Hashable, Sendable {
    /// The one heading that says what the page says.
    case h1 = 1
    /// A part of the page.
    case h2
    /// A part of a part.
    case h3
    /// A part of that.
    case h4
}

extension Component {
    /// A headline that breaks between its clauses and nowhere else.
    ///
    /// The catalogue marks the clauses with `｜`.
    package static func headline(
        _ message: Message,
        level: HeadingLevel = .h1,
        id: String? = nil,
        in book: Phrasebook
    ) -> HTML {
        headline(book.clauses(message), level: level, id: id, in: book)
    }

    /// A headline of clauses that are text already, such as a project's name.
    package static func headline(
        _ clauses: [String],
        level: HeadingLevel = .h1,
        id: String? = nil,
        in book: Phrasebook
    ) -> HTML {
        heading(level, id: id) {
            if let only = clauses.first, clauses.count == 1 {
                only
            } else {
                for (index, clause) in clauses.enumerated() {
                    // English words are parted by a blank, also where the line may break.
                    if index > 0, book.language == .en { " " }
                    HTML.span(clause, .class("clause"))
                }
            }
        }
    }

    /// A heading of a level that is known only when the page is made.
    package static func heading(
        _ level: HeadingLevel,
        id: String? = nil,
        class names: String? = nil,
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        switch level {
        case .h1: HTML.h1(.class(names), .id(id), content: content)
        case .h2: HTML.h2(.class(names), .id(id), content: content)
        case .h3: HTML.h3(.class(names), .id(id), content: content)
        case .h4: HTML.h4(.class(names), .id(id), content: content)
        }
    }

    /// The line over a headline: place, year, date, light.
    package static func eyebrow(_ items: [HTML]) -> HTML {
        HTML.p(.class("eyebrow")) {
            for item in items { HTML.span { item } }
        }
    }

    /// One or two sentences under a headline.
    package static func lead(_ text: String) -> HTML {
        lead { text }
    }

    /// The same with links or marks in it.
    package static func lead(@HTML.Builder content: () -> HTML) -> HTML {
        HTML.p(.class("lead column"), content: content)
    }

    /// The head of a section: its heading, and something small at the right.
    package static func sectionHead(
        _ title: String,
        level: HeadingLevel = .h2,
        id: String? = nil,
        @HTML.Builder aside: () -> HTML = { .empty }
    ) -> HTML {
        HTML.div(.class("section-head")) {
            heading(level, id: id) { title }
            aside()
        }
    }
}
