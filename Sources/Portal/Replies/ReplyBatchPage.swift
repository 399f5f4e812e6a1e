import Civics
import Ledger
import Markup
import Proposing
import Wording

/// Many answers before they are sent: each filled text on one page, to be read and changed.
struct ReplyBatchPage {
    let book: Phrasebook
    let form: ReplyBatchForm
    let filter: ReplyFilter
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.replyNav), to: Address.replies.path)],
                here: book.say(.replyBatchTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                messages
                HTML.div(.class("stack")) {
                    Component.headline(
                        form.rows.isEmpty
                            ? .replyBatchHeadlineNone
                            : .replyBatchHeadline(count: form.rows.count),
                        in: book
                    )
                    if !form.rows.isEmpty { ticking }
                }
                if form.rows.isEmpty { empty } else { answers }
            }
        }
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.replyBatchEmptyTitle),
            book.say(.replyBatchEmptyText)
        ) {
            Component.buttonLink(book.say(.replyBatchBack), to: Address.replies.path, .second)
        }
    }

    @HTML.Builder private var messages: HTML {
        switch form.fault {
        case nil: HTML.empty
        case .nothingChosen: stop(.replyBatchNothingTitle, .replyBatchNothingText)
        case .tooMany(let count):
            stop(
                .replyBatchManyTitle(count: count, most: Replying.mostAtOnce),
                .replyBatchManyText
            )
        case .words: Component.errorSummary(form.rows.compactMap(field), in: book)
        case .leftOut(let sent):
            Component.notice(
                .careful,
                title: book.say(.replyBatchLeftTitle(sent: sent, count: leftCount)),
                book.say(.replyBatchLeftText)
            )
        }
    }

    private var leftCount: Int { form.rows.count { $0.change != nil } }

    private func stop(_ title: Message, _ text: Message) -> HTML {
        Component.notice(.stop, title: book.say(title), book.say(text))
    }

    private var ticking: HTML {
        HTML {
            HTML.p(book.say(.replyBatchHint), .class("quiet column"))
            HTML.p(.class("row no-print")) {
                HTML.a(
                    book.say(.replyBatchTickAll),
                    .href(ReplyQuery.path(.replyBatch, filter))
                )
                HTML.a(book.say(.replyBatchTickNone), .href(noneTicked))
            }
        }
    }

    private var answers: HTML {
        Component.form(target, class: "stack answers") {
            for row in form.rows { ReplyBatchRow(row: row, book: book).content }
            Component.submitRow { Component.button(book.say(.replyBatchButton)) }
        }
    }

    private var noneTicked: String {
        let path = ReplyQuery.path(.replyBatch, filter)
        return path + (path.contains("?") ? "&" : "?") + "ticked=none"
    }

    private func field(_ row: ReplyBatchForm.Row) -> Field? {
        row.error == nil ? nil : ReplyBatchRow(row: row, book: book).field
    }
}
