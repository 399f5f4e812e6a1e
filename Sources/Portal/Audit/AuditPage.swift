import Civics
import Ledger
import Markup
import Wording

/// The newest entries of the chain, fifty a page, and the head to be written down.
struct AuditPage {
    /// How many fit a page.
    static let pageSize = 50

    let book: Phrasebook
    let entries: [AuditEntry]
    let head: AuditHead

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div(.class("row row--between")) {
                Component.headline(.auditPageHeadline(count: Int(head.height)), in: book)
                HTML.p(.class("no-print")) {
                    Component.buttonLink(
                        book.say(.auditPageExport),
                        to: Address.auditExport.path,
                        .second,
                        size: .small
                    )
                }
            }
            HTML.div(.class("stack stack--tight")) {
                HTML.p(book.say(.auditPageHead))
                Component.fingerprint(head.digest)
                HTML.p(book.say(.auditPageVerify), .class("small quiet column"))
            }
            Component.table(
                name: book.say(.consoleNavAudit),
                columns: [
                    TableColumn(book.say(.auditPageColumnHeight), .number),
                    TableColumn(book.say(.auditPageColumnAt), .line),
                    TableColumn(book.say(.auditPageColumnWho), .line),
                    TableColumn(book.say(.auditPageColumnAction), .head),
                    TableColumn(book.say(.auditPageColumnFacts)),
                ],
                rows: entries.map(row),
                in: book
            )
            if let last = entries.last, last.height > 1, entries.count == Self.pageSize {
                HTML.p {
                    HTML.a(
                        book.say(.auditPageOlder),
                        .href(Address.audit.path + "?below=\(last.height)")
                    )
                }
            }
        }
    }

    private func row(_ entry: AuditEntry) -> TableRow {
        TableRow([
            HTML(book.number(Int(entry.height))),
            HTML(book.time(entry.at)),
            HTML {
                who(entry)
                if !entry.post.isEmpty {
                    HTML.br()
                    HTML.small(entry.post, .class("quiet"))
                }
            },
            HTML.code(entry.action),
            HTML {
                HTML.code(entry.facts, .class("wrapping"))
                if !entry.reason.isEmpty {
                    HTML.br()
                    HTML.small(book.say(.auditPageReason(reason: entry.reason)))
                }
            },
        ])
    }

    private func who(_ entry: AuditEntry) -> String {
        switch entry.who {
        case "resident": book.say(.auditPageWhoResident)
        case "operator": book.say(.auditPageWhoOperator)
        default: entry.who
        }
    }
}
