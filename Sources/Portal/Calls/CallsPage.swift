import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The calls of a jurisdiction, the latest first.
struct CallsPage {
    let book: Phrasebook
    let notices: [CallNotice]
    let today: CivilDate
    let scope: Scope

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(
                notices.isEmpty ? .callsHeadlineNone : .callsHeadline(count: notices.count),
                in: book
            )
            if notices.isEmpty {
                Component.empty(title: book.say(.callsEmptyTitle), book.say(.callsEmptyText)) {
                    Component.buttonLink(
                        book.say(.callPageSuggest),
                        to: Address.suggest.path(in: scope),
                        .second
                    )
                }
            } else {
                CallTable(book: book, notices: notices, today: today) { call in
                    Address.call(year: call.year).path(in: scope)
                }.content
            }
        }
    }
}

/// Calls as a table, each with where it leads.
struct CallTable {
    let book: Phrasebook
    let notices: [CallNotice]
    let today: CivilDate
    let address: (SuggestionCall) -> String

    var content: HTML {
        Component.table(
            name: book.say(.callsTitle),
            columns: [
                TableColumn(book.say(.callsColumnYear), .head),
                TableColumn(book.say(.callsColumnPeriod), .line),
                TableColumn(book.say(.callsColumnState), .line),
                TableColumn(book.say(.callsColumnCount), .number),
                TableColumn(book.say(.callsColumnLate), .number),
            ],
            rows: notices.map(row),
            in: book
        )
    }

    private func row(_ notice: CallNotice) -> TableRow {
        let call = notice.call
        let name = call.state == .draft ? Message.callStateDraft : call.standing(on: today).name
        return TableRow([
            HTML {
                HTML.a(
                    book.say(.callsYear(year: call.year)),
                    .class("nowrap"),
                    .href(address(call))
                )
                if call.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
            },
            HTML(
                book.say(
                    .callsPeriod(
                        from: call.opensOn.description,
                        to: call.closesOn.description
                    )
                )
            ),
            Component.badge(
                book.say(name),
                call.state != .draft && call.standing(on: today) == .running ? .accent : .plain
            ),
            HTML(book.number(notice.total)),
            HTML(book.number(notice.late)),
        ])
    }
}
