import Civics
import Markup
import Proposing
import Wording

/// Answers as sheets of A4, one a page in print.
struct ReplySlipsPage {
    let book: Phrasebook
    let slips: [ReplySlip]
    /// What was asked for; nil for the slip of one suggestion.
    let asked: ReplySlipQuery?
    /// The jurisdiction that answers.
    let organ: String
    /// The post that prints.
    let post: String

    var content: HTML {
        HTML {
            HTML.div(.class("stack no-print slips-head")) {
                Component.crumbs(crumbs, here: here, in: book)
                Component.errorSummary([dayField], in: book)
                Component.headline(headline, in: book)
                if let asked { filter(asked) }
                if slips.isEmpty {
                    Component.empty(
                        title: book.say(.replySlipsEmptyTitle),
                        book.say(.replySlipsEmptyText)
                    )
                } else {
                    HTML.p(book.say(.replySlipsPrint), .class("quiet"))
                }
            }
            for slip in slips {
                ReplySlipSheet(slip: slip, organ: organ, post: post).content
            }
        }
    }

    private var crumbs: [PageLink] {
        guard asked == nil, let slip = slips.first else {
            return [PageLink(book.say(.replyNav), to: Address.replies.path)]
        }
        return [
            PageLink(book.say(.consoleNavSuggestions), to: Address.suggestions.path),
            PageLink(
                slip.suggestion.reference,
                to: Address.suggestion(slip.suggestion.id).path
            ),
        ]
    }

    private var here: String {
        book.say(asked == nil ? .replySlipTitle : .replySlipsTitle)
    }

    private var headline: Message {
        guard asked != nil else { return .replySlipHeadline }
        return slips.isEmpty ? .replySlipsHeadlineNone : .replySlipsHeadline(count: slips.count)
    }

    private func filter(_ asked: ReplySlipQuery) -> HTML {
        Component.form(
            FormTarget(Address.replySlips.path, method: .get),
            class: "filter-row",
            label: book.say(.replyFilterLabel)
        ) {
            Component.input(dayField, value: asked.typed, kind: .date, in: book)
            Component.select(
                Field("via", book.say(.replyFactsVia)),
                options: ArrivalWay.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
                selected: asked.via?.rawValue,
                prompt: book.say(.replyFilterAny),
                in: book
            )
            Component.button(book.say(.replySlipsButton), .second)
        }
    }

    private var dayField: Field {
        Field("day", book.say(.replySlipsDay), error: asked?.error.map(book.say))
    }
}
