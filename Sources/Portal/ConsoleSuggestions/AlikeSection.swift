import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The suggestions that may say the same as the one on the desk, with the common words marked in
/// both texts.
struct AlikeSection {
    /// The most of a text that is shown for comparing.
    private static let mostCharacters = 600
    /// The most common words that are named.
    private static let mostWords = 6

    let book: Phrasebook
    let tree: JurisdictionTree
    let suggestion: Suggestion
    let answer: AlikeAnswer<AlikeSuggestion>

    var content: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.alikeDeskTitle))
            switch answer {
            case .preparing: note(.alikeDeskPreparing)
            case .found(let alike):
                if alike.isEmpty {
                    note(.alikeDeskNone)
                } else {
                    note(.alikeDeskNote)
                    HTML.ol(.class("alike")) { for one in alike { HTML.li { item(one) } } }
                }
            }
        }
    }

    private func note(_ message: Message) -> HTML {
        HTML.p(book.say(message), .class("small quiet"))
    }

    private func item(_ alike: AlikeSuggestion) -> HTML {
        let other = alike.suggestion
        return HTML {
            HTML.h3 {
                HTML.a(
                    other.title,
                    .href(Address.suggestion(other.id).path),
                    .lang("zh-Hans")
                )
            }
            HTML.p(source(other), .class("small quiet"))
            Component.likeness(percent: alike.similarity.percent, in: book)
            comparison(other)
        }
    }

    private func comparison(_ other: Suggestion) -> HTML {
        let (mine, theirs) = (text(of: suggestion), text(of: other))
        let common = CommonWords(mine, theirs)
        return HTML {
            if !common.words.isEmpty {
                HTML.p(.class("small row")) {
                    HTML.span(book.say(.alikeDeskWords), .class("quiet"))
                    for word in common.words.prefix(Self.mostWords) {
                        HTML.mark(word, .lang("zh-Hans"))
                    }
                }
            }
            Component.details(book.say(.alikeDeskCompare)) {
                HTML.div(.class("grid-2")) {
                    side(.alikeDeskThis, mine, common.first)
                    side(.alikeDeskOther, theirs, common.second)
                }
            }
        }
    }

    private func side(
        _ name: Message,
        _ text: String,
        _ places: [Range<String.Index>]
    ) -> HTML {
        HTML.div {
            HTML.h4(book.say(name), .class("small"))
            HTML.p(.class("entered"), .lang("zh-Hans")) { Component.marked(text, places) }
        }
    }

    /// Title and text, cut where nobody reads on.
    private func text(of suggestion: Suggestion) -> String {
        String(suggestion.comparedText.prefix(Self.mostCharacters))
    }

    private func source(_ suggestion: Suggestion) -> String {
        book.say(
            .alikeDeskSource(
                reference: suggestion.reference,
                channel: book.say(suggestion.channel.name),
                place: suggestion.place.flatMap { tree[$0]?.name(in: book.language) }
                    ?? book.say(.suggestionPlaceEverywhere),
                date: suggestion.receivedOn.description,
                state: book.say(suggestion.state.name)
            )
        )
    }
}
