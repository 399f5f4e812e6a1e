import Civics
import Ledger
import Markup
import Proposing
import Wording

/// What others have asked for that says the same as what somebody is writing: titles alone.
///
/// It stops nobody: it stands beside the form, and the form can be sent all the same.
struct OthersAsk {
    /// What there is to say.
    enum Finding: Hashable, Sendable {
        /// Too little is written to look for anything.
        case tooShort
        /// What was found, or that nothing can be found yet.
        case looked(AlikeAnswer<AlikeTitle>)
    }

    let book: Phrasebook
    let tree: JurisdictionTree
    let finding: Finding

    var content: HTML {
        HTML.section(.class("others stack stack--tight")) {
            HTML.h2(book.say(.alikeOthersTitle))
            switch finding {
            case .tooShort:
                note(.alikeOthersShort(fewest: SuggestionForm.fewestCharacters))
            case .looked(.preparing): note(.alikeOthersPreparing)
            case .looked(.found(let titles)):
                if titles.isEmpty { note(.alikeOthersNone) } else { list(titles) }
            }
        }
    }

    @HTML.Builder private func list(_ titles: [AlikeTitle]) -> HTML {
        HTML.ul(.class("others-list")) {
            for title in titles {
                HTML.li {
                    HTML.b(title.title, .lang("zh-Hans"))
                    HTML.span(detail(title), .class("small quiet"))
                }
            }
        }
        note(.alikeOthersNote)
    }

    private func note(_ message: Message) -> HTML {
        HTML.p(book.say(message), .class("small quiet"))
    }

    private func detail(_ title: AlikeTitle) -> String {
        book.say(
            .alikeOthersDetail(
                place: title.place.flatMap { tree[$0]?.name(in: book.language) }
                    ?? book.say(.suggestionPlaceEverywhere),
                date: title.receivedOn.description,
                state: book.say(title.state.name)
            )
        )
    }
}
