import Deciding
import Markup
import Tallying
import Wording

/// What came of a trial: the result, each item with its reason, and the steps.
struct TrialResult {
    let book: Phrasebook
    private let explanation: CountExplanation

    init(book: Phrasebook, record: CongressRecord, count: CongressCount) {
        self.book = book
        explanation = CountExplanation(
            of: count,
            by: record,
            in: book.language,
            calling: { id in
                Int(id.text).map { book.say(.rulesTrialItem(number: $0)) } ?? id.text
            }
        )
    }

    var content: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "result")) {
            HTML.h2(book.say(.rulesTrialResult), .id("result"))
            Component.notice(
                .know,
                title: explanation.result.first.map(book.say) ?? "",
                level: .h3
            ) {
                for sentence in explanation.result.dropFirst() { HTML.p(book.say(sentence)) }
            }
            for round in explanation.rounds {
                if !round.items.isEmpty { table(round) }
                HTML.h3(book.say(.rulesTrialSteps))
                HTML.div(.class("column")) {
                    HTML.ol { for step in round.steps { HTML.li(book.say(step)) } }
                }
            }
        }
    }

    private func table(_ round: RoundExplanation) -> HTML {
        Component.table(
            name: book.say(round.heading),
            columns: [
                TableColumn(book.say(.rulesTrialColumnItem), .head),
                TableColumn(book.say(.rulesTrialColumnVotes), .line),
                TableColumn(book.say(.rulesTrialColumnResult), .line),
                TableColumn(book.say(.rulesTrialColumnReason)),
            ],
            rows: round.items.map { item in
                TableRow(
                    [
                        HTML(item.name), HTML(item.votes.map(book.say) ?? "—"),
                        HTML(book.say(item.label)), HTML(book.say(item.reason)),
                    ],
                    item.result == .notElected ? .off : .usual
                )
            },
            in: book
        )
    }
}
