import Civics
import Markup
import Proposing
import Wording

/// What was answered to the same matter in former years: the outcome, the first words, and the
/// rest for whoever opens it.
struct BenchEarlier {
    /// How much of an answer is shown at once: a few lines of the pane, greeting and first reason.
    private static let mostCharacters = 100

    let items: [BenchSuggestion]
    let book: Phrasebook

    var content: HTML {
        HTML.section(.class("bench-earlier"), .aria("labelledby", "earlier")) {
            HTML.h4(book.say(.benchFactEarlier), .id("earlier"))
            HTML.ul(.class("stack stack--tight")) {
                for item in items { HTML.li { self.item(item) } }
            }
        }
    }

    private func item(_ item: BenchSuggestion) -> HTML {
        HTML {
            HTML.p {
                HTML.a(
                    item.suggestion.title,
                    .href(Address.suggestion(item.suggestion.id).path),
                    .lang("zh-Hans")
                )
                " "
                HTML.span(item.suggestion.reference, .class("num nowrap quiet"))
            }
            if let reply = item.reply { answer(reply) }
        }
    }

    private func answer(_ reply: Reply) -> HTML {
        let (opening, rest) = Self.parts(reply.text)
        return HTML {
            HTML.p(.class("quiet")) {
                HTML.b(outcome(reply))
                HTML.br()
                HTML.span(.lang("zh-Hans")) {
                    opening
                    if !rest.isEmpty { "…" }
                }
            }
            if !rest.isEmpty {
                Component.details(book.say(.benchEarlierRest)) {
                    HTML.p(rest, .class("entered quiet"), .lang("zh-Hans"))
                }
            }
        }
    }

    private func outcome(_ reply: Reply) -> String {
        guard let reason = reply.reason else { return book.say(reply.outcome.name) }
        return book.say(
            .replyTemplateName(
                outcome: book.say(reply.outcome.name),
                reason: book.say(reason.name)
            )
        )
    }

    /// The first words, up to a pause where there is one, and what follows; empty for a short text.
    private static func parts(_ text: String) -> (opening: String, rest: String) {
        guard text.count > mostCharacters else { return (text, "") }
        let most = text.prefix(mostCharacters)
        let pause = most.lastIndex { "。；，！？".contains($0) }.map(text.index(after:))
        let end = pause ?? most.endIndex
        return (String(text[..<end]), String(text[end...]))
    }
}
