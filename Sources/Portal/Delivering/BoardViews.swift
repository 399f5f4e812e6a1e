import Delivering
import Ledger
import Markup
import Wording

/// What the list of a kind shows besides its entries: the four batches, and how many began as planned.
struct BoardViews {
    let book: Phrasebook
    let board: DeliveryBoard

    private var views: [ProgrammeKind.View] { board.kind?.views ?? [] }

    @HTML.Builder var content: HTML {
        if views.contains(.startRate) { startRate }
        if views.contains(.fourBatches) { batches }
    }

    private var startRate: HTML {
        let rate = board.startRate
        return HTML.section(.class("stack stack--tight"), .aria("labelledby", "starts")) {
            HTML.h2(book.say(.deliveryStartTitle), .id("starts"))
            HTML.p(
                rate.rate.map {
                    book.say(
                        .deliveryStartRate(
                            planned: rate.planned,
                            started: rate.started,
                            rate: $0.percent(decimals: 1)
                        )
                    )
                } ?? book.say(.deliveryStartNone)
            )
            if rate.early > 0 {
                HTML.p(book.say(.deliveryStartEarly(count: rate.early)), .class("quiet"))
            }
        }
    }

    private var batches: HTML {
        let rows = Dictionary(grouping: board.rows, by: \.batch)
        return HTML.section(.class("stack"), .aria("labelledby", "batches")) {
            HTML.h2(book.say(.deliveryBatchesTitle), .id("batches"))
            Component.table(
                name: book.say(.deliveryBatchesTitle),
                columns: [
                    TableColumn(book.say(.deliveryBatch), .head),
                    TableColumn(book.say(.deliveryBatchCount), .number),
                    TableColumn(book.say(.deliveryBatchEntries)),
                ],
                rows: Batch.allCases.map { batch in
                    let rows = rows[batch] ?? []
                    return TableRow([
                        HTML(book.say(batch.name)),
                        HTML(String(rows.count)),
                        rows.isEmpty ? "—" : names(rows),
                    ])
                },
                in: book
            )
            HTML.p(book.say(.deliveryBatchesNote), .class("small quiet column"))
        }
    }

    private func names(_ rows: [DeliveryBoard.Row]) -> HTML {
        HTML {
            for (index, row) in rows.enumerated() {
                if index > 0 { book.say(.deliveryListSeparator) + book.gap }
                let name = row.entry.enrolment.subject.localName(in: book.language)
                HTML.span(name.text, .lang(name.lang))
            }
        }
    }
}

extension Batch {
    /// What it is called.
    var name: Message {
        switch self {
        case .prepare: .deliveryBatchPrepare
        case .begin: .deliveryBatchBegin
        case .build: .deliveryBatchBuild
        case .finish: .deliveryBatchFinish
        }
    }
}
