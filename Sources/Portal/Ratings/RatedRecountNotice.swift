import Civics
import Deciding
import Markup
import Wording

/// That the papers of what is rated are, or were, counted again, and what that changed.
struct RatedRecountNotice {
    let book: Phrasebook
    let basis: RatingBasis
    /// What follows where it is said.
    let consequence: Message
    /// Where it is mended; nil where it cannot be, or where it is said there.
    var link: PageLink?

    var content: HTML {
        Component.notice(.careful, title: book.say(title)) {
            if basis.counting == nil {
                if !basis.dropped.isEmpty {
                    HTML.p(book.say(.ratingFormDropped(items: names(basis.dropped))))
                }
                if !basis.added.isEmpty {
                    HTML.p(book.say(.ratingFormAdded(items: names(basis.added))))
                }
            }
            HTML.p(book.say(consequence))
            if let link {
                HTML.p { HTML.a(link.text, .href(link.address)) }
            }
        }
    }

    private var title: Message {
        basis.counting == nil ? .ratingFormRecounted : .ratingFormCounting
    }

    private func names(_ items: [Poll.Item]) -> String {
        items.map { LocalText($0.name, english: $0.nameEnglish, in: book.language).text }
            .joined(separator: book.language == .zh ? "、" : ", ")
    }
}

extension RatingBasis {
    /// Whether a recount chose no project, so that there is nothing to rate.
    var choosesNothing: Bool { counting == nil && newest?.elected.isEmpty ?? true }
}
