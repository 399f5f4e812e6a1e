import Evaluating
import Markup
import Wording

/// The story of a report card: five to eight paragraphs, every number of which leads to its row.
struct CardStoryPage {
    let face: CardFace

    private var book: Phrasebook { face.book }

    var content: HTML {
        HTML {
            face.crumbs(here: book.say(.reportTabStory))
            face.superseded
            face.eyebrow
            Component.headline(.reportStoryTitle(year: face.card.year), in: book)
            face.tabs(isStory: true)
            HTML.article(.class("column card-story")) {
                for paragraph in face.card.frozen.story(in: book.language) {
                    HTML.p {
                        CardStory(data: face.address.path(in: face.scope)).html(paragraph)
                    }
                }
            }
            HTML.p(.class("small quiet column above-5 no-print")) {
                book.say(.reportStoryNote)
                book.gap
                HTML.a(
                    book.say(.reportStoryToData),
                    .href(face.address.path(in: face.scope))
                )
            }
        }
    }
}

/// A paragraph with its numbers.
struct CardStory {
    /// Where the data page is; nil where numbers lead nowhere.
    let data: String?

    @HTML.Builder func html(_ paragraph: [FrozenCard.Piece]) -> HTML {
        for piece in paragraph {
            if let token = piece.token {
                if let data {
                    HTML.a(piece.text, .href(data + Self.row(of: token)), .class("bound"))
                } else {
                    HTML.span(piece.text, .class("bound"))
                }
            } else {
                piece.text
            }
        }
    }

    /// The row that a token speaks of; the head of the table for the card as a whole.
    private static func row(of token: String) -> String {
        guard let number = token.split(separator: ".").first.flatMap({ Int($0) }) else {
            return "#rows"
        }
        return "#p\(number)"
    }
}
