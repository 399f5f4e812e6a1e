import Markup
import Proposing
import Wording

/// The ways on from a look at a table: all of it, or the rows that are right.
struct ImportDecision {
    let page: ImportPreviewPage
    let findings: ImportFindings

    private var book: Phrasebook { page.book }

    var content: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.exchangePageBringTitle))
            if findings.badRows == 0 {
                form("all", .exchangePageBringAll(count: findings.rows))
            } else if findings.goodRows > 0 {
                HTML.p(book.say(.exchangePageBringGoodText), .class("column"))
                form("good", .exchangePageBringGood(count: findings.goodRows))
            } else {
                HTML.p(book.say(.exchangePageBringNone), .class("column"))
            }
            if findings.badRows > 0 { fetch }
        }
    }

    private func form(_ rows: String, _ button: Message) -> HTML {
        Component.form(page.bring) {
            Component.hiddenFields([.init("rows", rows)])
            Component.submitRow { Component.button(book.say(button)) }
        }
    }

    private var fetch: HTML {
        HTML.p(.class("no-print")) {
            HTML.a(
                book.say(.exchangePageBringFetch),
                .href(page.look.query.path(.importFileRest(page.look.upload.digest)))
            )
        }
    }
}
