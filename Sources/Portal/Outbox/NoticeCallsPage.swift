import Civics
import Evaluating
import Markup
import Proposing
import Wording

/// Whom to telephone, on sheets of A4: what is said to a resident is in their language.
struct NoticeCallsPage {
    let book: Phrasebook
    let page: NoticePage
    let limit: Int
    let today: CivilDate
    /// The jurisdiction that tells.
    let organ: String

    var content: HTML {
        HTML {
            HTML.div(.class("stack no-print slips-head")) {
                Component.crumbs(
                    [PageLink(book.say(.outboxNav), to: Address.notices.path)],
                    here: book.say(.outboxCallsTitle),
                    in: book
                )
                if page.lines.isEmpty { HTML.h1(book.say(.outboxCallsTitle)) }
                HTML.p(book.say(.outboxCallsPrint), .class("quiet column"))
            }
            if page.lines.isEmpty {
                Component.empty(
                    title: book.say(.outboxEmptyOpenTitle),
                    book.say(.outboxEmptyOpenText)
                )
            } else {
                sheet
                HTML.div(.class("no-print")) { pages }
            }
        }
    }

    private var sheet: HTML {
        Component.sheet(
            organ: organ,
            title: book.say(.outboxCallsTitle),
            note: book.say(
                .outboxCallsNote(day: book.date(today), count: page.lines.count)
            )
        ) {
            Component.table(
                name: book.say(.outboxCallsTitle),
                columns: [
                    TableColumn(book.say(.outboxCallsColumnWhat)),
                    TableColumn(book.say(.outboxCallsColumnDone), .line),
                ],
                rows: page.lines.map { line in
                    TableRow([
                        HTML {
                            who(line.told); what(line)
                        }, HTML("　　　　"),
                    ])
                },
                in: book
            )
        }
    }

    private func who(_ told: NoticeLine.Told) -> HTML {
        HTML.p {
            if told.submitter.isEmpty {
                HTML.span(book.say(.outboxCallsNobody), .class("quiet"))
            } else {
                HTML.strong(.lang("zh-Hans")) { told.submitter }
            }
            " "
            HTML.strong(told.contact?.text ?? book.say(.outboxContactGone), .class("num"))
        }
    }

    private func what(_ line: NoticeLine) -> HTML {
        let text = NoticeText(line, page: "")
        return HTML.p(text.sentence, .lang(text.language.tag))
    }

    private var pages: HTML {
        Component.pages(
            page.offset + 1...max(page.offset + 1, page.offset + page.lines.count),
            of: page.total,
            previous: page.offset > 0 ? path(from: max(0, page.offset - limit)) : nil,
            next: page.offset + limit < page.total ? path(from: page.offset + limit) : nil,
            in: book
        )
    }

    private func path(from offset: Int) -> String {
        Address.noticeCalls.path + (offset == 0 ? "" : "?from=\(offset)")
    }
}
