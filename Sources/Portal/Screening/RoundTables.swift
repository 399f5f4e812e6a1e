import Ledger
import Markup
import Proposing
import Wording

/// The counts of a round as tables: channel by outcome, and the reasons of those not adopted.
struct RoundTables {
    let book: Phrasebook
    let counts: [RoundCount]

    @HTML.Builder var content: HTML {
        if !counts.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.screeningByChannel))
                channels
            }
        }
        if !reasons.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.screeningByReason))
                Component.table(
                    name: book.say(.screeningByReason),
                    columns: [
                        TableColumn(book.say(.screeningReason), .head),
                        TableColumn(book.say(.screeningCount), .number),
                    ],
                    rows: reasons.map { reason in
                        TableRow([
                            HTML(book.say(reason.name)),
                            HTML(number { $0.reason == reason }),
                        ])
                    },
                    in: book
                )
            }
        }
    }

    private var reasons: [RejectionReason] {
        RejectionReason.allCases.filter { reason in counts.contains { $0.reason == reason } }
    }

    private var channels: HTML {
        let outcomes = Outcome.allCases.filter { outcome in
            counts.contains { $0.outcome == outcome }
        }
        let hasOpen = counts.contains { $0.outcome == nil }
        var columns = [TableColumn(book.say(.screeningChannel), .head)]
        columns += outcomes.map { TableColumn(book.say($0.name), .number) }
        if hasOpen { columns.append(TableColumn(book.say(.screeningUndecided), .number)) }
        columns.append(TableColumn(book.say(.screeningSum), .number))
        func row(
            _ name: String,
            _ kind: TableRow.Kind,
            _ isMeant: (RoundCount) -> Bool
        ) -> TableRow {
            var cells = [HTML(name)]
            cells += outcomes.map { outcome in
                HTML(number { isMeant($0) && $0.outcome == outcome })
            }
            if hasOpen { cells.append(HTML(number { isMeant($0) && $0.outcome == nil })) }
            cells.append(HTML(number(isMeant)))
            return TableRow(cells, kind)
        }
        let present = Channel.allCases.filter { channel in
            channel.isOneOfTheFive || counts.contains { $0.channel == channel }
        }
        return Component.table(
            name: book.say(.screeningByChannel),
            columns: columns,
            rows: [row(book.say(.screeningSum), .total) { _ in true }]
                + present.map { channel in
                    row(book.say(channel.name), .usual) { $0.channel == channel }
                },
            in: book
        )
    }

    private func number(_ isMeant: (RoundCount) -> Bool) -> String {
        book.number(counts.filter(isMeant).reduce(0) { $0 + $1.suggestions })
    }
}
