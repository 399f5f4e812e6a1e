import Deciding
import Delivering
import Ledger
import Markup
import Wording

/// That a project took the place of another, or another its place, as every page says it.
struct ReplacementLine {
    let book: Phrasebook
    let row: DeliveryBoard.Row
    /// Where the page of an entry with a number is; nil where nothing can be followed.
    let address: ((Int) -> String?)?

    /// One line each, with the way to the other; nothing of a project that neither is true of.
    var lines: [HTML] {
        [
            row.replaces.map { line(.replacementFor(number: $0), $0) },
            row.replacedBy.map { line(.replacementBy(number: $0), $0) },
        ].compactMap(\.self)
    }

    private func line(_ message: Message, _ number: Int) -> HTML {
        guard let address = address?(number) else { return HTML(book.say(message)) }
        return HTML.a(book.say(message), .href(address))
    }

    /// With the decision that it rests on.
    var facts: [(name: String, value: HTML)] {
        let lines = lines
        guard !lines.isEmpty else { return [] }
        return [
            (
                book.say(.replacementTitle),
                HTML {
                    for (index, line) in lines.enumerated() {
                        if index > 0 { HTML.br() }
                        line
                    }
                    if let decision = row.replacement?.decision {
                        HTML.br()
                        HTML.span(
                            "\(decision.number)，\(decision.date)"
                                + (decision.reason.isEmpty ? "" : "：\(decision.reason)"),
                            .class("small quiet"),
                            .lang("zh-Hans")
                        )
                    }
                }
            )
        ]
    }
}
