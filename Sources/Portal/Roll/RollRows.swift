import Civics
import Deciding
import Markup
import Wording

/// The lines of a roll: deputies in office, or those who have left.
struct RollRows {
    let book: Phrasebook
    let entries: [RollEntry]
    let filter: RollFilter

    var content: HTML {
        if entries.isEmpty {
            empty
        } else {
            Component.table(
                name: book.say(filter.standing == .left ? .rollTabLeft : .rollTabInOffice),
                columns: columns,
                rows: entries.map(row),
                in: book
            )
        }
    }

    private var empty: HTML {
        filter.isNarrow || filter.standing == .inOffice
            ? Component.empty(
                title: book.say(.rollNoneFoundTitle),
                book.say(.rollNoneFoundText)
            )
            : Component.empty(
                title: book.say(.rollNobodyLeftTitle),
                book.say(.rollNobodyLeftText)
            )
    }

    private var columns: [TableColumn] {
        let who = [
            TableColumn(book.say(.rollColumnNumber), .number),
            TableColumn(book.say(.rollColumnName), .head),
            TableColumn(book.say(.rollColumnDelegation)),
        ]
        switch filter.standing {
        case .inOffice: return who + [TableColumn(book.say(.rollColumnSeat), .line)]
        case .left:
            return who + [
                TableColumn(book.say(.rollColumnDeparture), .line),
                TableColumn(book.say(.rollColumnSince), .line),
                TableColumn(book.say(.rollColumnDocument)),
            ]
        }
    }

    private func row(_ entry: RollEntry) -> TableRow {
        let who: [HTML] = [
            HTML(String(entry.number)),
            HTML.a(
                entry.name,
                .href(Address.deputy(entry.deputy).path),
                .lang("zh-Hans")
            ),
            HTML(entry.delegation.name(in: book.language)),
        ]
        switch filter.standing {
        case .inOffice: return TableRow(who + [HTML(entry.seat ?? "—")])
        case .left:
            return TableRow(
                who + [
                    HTML(entry.departure.map { book.say($0.name) } ?? "—"),
                    HTML.time(
                        book.date(entry.state.since),
                        .datetime(entry.state.since.description)
                    ),
                    HTML.span(entry.state.document, .lang("zh-Hans")),
                ]
            )
        }
    }
}
