import Civics
import Delivering
import Ledger
import Markup
import Wording

/// Issuing a notice of assignment: what it will hold, and what is still missing.
struct IssueNoticePage {
    let book: Phrasebook
    let board: DeliveryBoard
    let entry: DeliveryEntry
    let target: FormTarget

    private var isFirst: Bool { board.notices.isEmpty }

    private var fields: DeliveryFields {
        DeliveryFields(book: book, part: "notice", entry: entry)
    }

    var content: HTML {
        HTML {
            DeliveryCrumbs(book: book, board: board).html(.deliveryNoticeCrumb)
            HTML.div(.class("stack stack--loose")) {
                fields.refusal
                Component.headline(
                    isFirst ? .deliveryNoticeHeadlineFirst : .deliveryNoticeHeadlineNext,
                    in: book
                )
                Component.lead(
                    book.say(isFirst ? .deliveryNoticeLeadFirst : .deliveryNoticeLeadNext)
                )
                Component.table(
                    name: book.say(.deliveryNoticeCrumb),
                    columns: [
                        TableColumn(book.say(.deliveryColumnNumber), .number),
                        TableColumn(book.say(.deliveryColumnProject), .head),
                        TableColumn(book.say(.deliveryDutyLead)),
                        TableColumn(book.say(.deliveryFieldDeadline), .line),
                        TableColumn(book.say(.deliveryColumnTargets)),
                    ],
                    rows: board.rows.map(row),
                    in: book
                )
                HTML.div(.class("column")) {
                    Component.form(target) {
                        fields.input("number", .deliveryFieldNotice, hint: .deliveryFieldNoticeHint)
                        Component.submitRow {
                            Component.button(book.say(.deliveryNoticeIssue))
                        }
                    }
                }
            }
        }
    }

    private func row(_ row: DeliveryBoard.Row) -> TableRow {
        let name = row.entry.enrolment.subject.localName(in: book.language)
        let plan = row.entry.plan ?? row.entry.plans.draft
        let paid = Set(row.entry.measures.filter { $0.role == .paid }.map(\.id))
        return TableRow([
            HTML(String(row.entry.enrolment.number)),
            HTML.a(name.text, .href(Address.deliveryEntry(row.key).path), .lang(name.lang)),
            HTML(board.unit(row.entry.duties.lead, in: book) ?? "—"),
            HTML(plan?.deadline?.description ?? "—"),
            plan.map { plan in
                HTML.span(
                    plan.targets.filter { !paid.contains($0.measure) }.map(\.printed)
                        .joined(separator: "；"),
                    .lang("zh-Hans")
                )
            } ?? "—",
        ])
    }
}
