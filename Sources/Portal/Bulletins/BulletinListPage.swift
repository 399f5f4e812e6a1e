import Civics
import Ledger
import Markup
import Supervising
import Wording

/// The bulletins of a jurisdiction, and the months that have none yet.
struct BulletinListPage {
    let book: Phrasebook
    /// The newest month first, of a month the newest version first.
    let bulletins: [Bulletin]
    let missing: [MissingBulletin]
    let mayDraft: Bool
    /// Why none was drafted; nil where nothing was tried.
    let refusal: String?
    /// Where drafting is sent, with what is not shown.
    let target: ([FormTarget.Hidden]) -> FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let refusal {
                Component.notice(.stop, title: book.say(.bulletinRefusedTitle), refusal)
            }
            HTML.div {
                Component.headline(headline, in: book)
                Component.lead(book.say(.bulletinLead))
            }
            if !missing.isEmpty { toDraft }
            if bulletins.isEmpty {
                Component.empty(
                    title: book.say(.bulletinEmptyTitle),
                    book.say(.bulletinEmptyText)
                )
            } else {
                table
            }
        }
    }

    private var headline: Message {
        let open = missing.count + bulletins.count { $0.state != .issued }
        return open == 0 ? .bulletinHeadlineDone : .bulletinHeadline(count: open)
    }

    private var toDraft: HTML {
        HTML.section(.class("stack"), .aria("label", book.say(.bulletinMissingTitle))) {
            HTML.h2(book.say(.bulletinMissingTitle))
            HTML.ul(.class("todo")) {
                for month in missing {
                    HTML.li {
                        HTML.p {
                            Component.badge(
                                book.say(.deliveryMonthShort(month: month.month)),
                                .yellow
                            )
                        }
                        HTML.div {
                            HTML.p { month.programme.localName(in: book.language).html }
                            HTML.p(book.say(.bulletinMissingText), .class("small quiet"))
                        }
                        HTML.div(.class("row no-print")) { if mayDraft { draft(month) } }
                    }
                }
            }
        }
    }

    private func draft(_ month: MissingBulletin) -> HTML {
        Component.form(
            target([
                FormTarget.Hidden("kind", month.programme.kind),
                FormTarget.Hidden("year", String(month.programme.year)),
                FormTarget.Hidden("month", String(month.month)),
            ]),
            class: nil
        ) {
            Component.button(book.say(.bulletinDraftButton), .second, size: .small)
        }
    }

    private var table: HTML {
        Component.table(
            name: book.say(.bulletinNav),
            columns: [
                TableColumn(book.say(.bulletinColumnMonth), .head),
                TableColumn(book.say(.bulletinColumnList)),
                TableColumn(book.say(.bulletinColumnState), .line),
                TableColumn(book.say(.bulletinColumnNumber)),
                TableColumn(book.say(.bulletinColumnDay), .line),
            ],
            rows: bulletins.map(row),
            in: book
        )
    }

    private func row(_ bulletin: Bulletin) -> TableRow {
        TableRow(
            [
                HTML {
                    HTML.a(
                        book.say(
                            .bulletinMonth(year: bulletin.facts.year, month: bulletin.month)
                        ),
                        .href(Address.consoleBulletin(bulletin.id).path)
                    )
                    if bulletin.version > 1 {
                        book.gap
                        HTML.span(
                            book.say(.bulletinVersion(version: bulletin.version)),
                            .class("small quiet")
                        )
                    }
                },
                HTML.span(bulletin.facts.programme, .lang("zh-Hans")),
                Component.badge(book.say(bulletin.state.name), bulletin.state.badge),
                HTML(bulletin.issued?.number.printed ?? "—"),
                HTML(bulletin.issued?.day.description ?? "—"),
            ],
            isSuperseded(bulletin) ? .off : .usual
        )
    }

    private func isSuperseded(_ bulletin: Bulletin) -> Bool {
        bulletins.contains {
            $0.programme == bulletin.programme && $0.month == bulletin.month
                && $0.version > bulletin.version && $0.state == .issued
        }
    }
}

extension Programme {
    /// Its name in a language.
    fileprivate func localName(in language: Language) -> LocalText {
        LocalText(name, english: nameEnglish, in: language)
    }
}
