import Ledger
import Markup
import Wording

/// A page of an act that has not begun here.
struct ComingPage {
    let kind: Kind
    let book: Phrasebook
    let scope: Scope

    var content: HTML {
        HTML {
            Component.eyebrow([HTML(scope.jurisdiction.name(in: book.language))])
            Component.headline(kind.headline, in: book)
            Component.lead(book.say(kind.lead))
            Component.empty(title: book.say(kind.emptyTitle), book.say(kind.what)) {
                Component.buttonLink(
                    book.say(kind.actionName),
                    to: kind.action.path(in: scope),
                    .second
                )
            }
            HTML.section(.class("section column"), .aria("labelledby", "when")) {
                HTML.h2(book.say(.comingFactsTitle), .id("when"))
                Component.facts([
                    (book.say(.comingFactsWho), HTML(book.say(kind.who))),
                    (book.say(.comingFactsWhen), HTML(book.say(kind.when))),
                    (book.say(.comingFactsNow), HTML(book.say(kind.now))),
                ])
            }
        }
    }
}
