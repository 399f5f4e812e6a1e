import Civics
import Markup
import Supervising
import Wording

/// The bulletins that were issued, the newest first.
struct BulletinsPage {
    let book: Phrasebook
    let scope: Scope
    /// The newest version of each.
    let bulletins: [Bulletin]

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div {
                Component.eyebrow([HTML(scope.jurisdiction.name(in: book.language))])
                Component.headline(headline, in: book)
                Component.lead(book.say(.bulletinPublicLead))
            }
            Component.table(
                name: book.say(.frameNavBulletins),
                columns: [
                    TableColumn(book.say(.bulletinColumnMonth), .head),
                    TableColumn(book.say(.bulletinColumnSaid)),
                    TableColumn(book.say(.bulletinColumnNumber)),
                    TableColumn(book.say(.bulletinColumnDay), .line),
                ],
                rows: bulletins.compactMap(row),
                in: book
            )
        }
    }

    private var headline: Message {
        let newest = bulletins.first?.month ?? 1
        return .bulletinPublicHeadline(count: bulletins.count, month: newest)
    }

    private func row(_ bulletin: Bulletin) -> TableRow? {
        guard let issued = bulletin.issued else { return nil }
        let values = bulletin.facts.numbers
        func number(_ token: BulletinToken) -> Int { Int(values[token.rawValue] ?? "") ?? 0 }
        return TableRow([
            HTML {
                HTML.a(
                    book.say(.bulletinMonth(year: bulletin.facts.year, month: bulletin.month)),
                    .href(Address.bulletin(issued.number.serial).path(in: scope))
                )
                HTML.br()
                HTML.span(bulletin.facts.programme, .class("small quiet"), .lang("zh-Hans"))
            },
            HTML(
                book.say(
                    .bulletinSaid(
                        total: number(.total),
                        done: number(.done),
                        behind: number(.behind)
                    )
                )
            ),
            HTML {
                HTML.span(issued.number.printed, .lang("zh-Hans"))
                if bulletin.version > 1 {
                    HTML.br()
                    HTML.span(
                        book.say(.bulletinVersion(version: bulletin.version)),
                        .class("small quiet")
                    )
                }
            },
            HTML(issued.day.description),
        ])
    }
}
