import Deciding
import Delivering
import Ledger
import Markup
import Wording

/// That a project took the place of another, or another its place, as every page says it.
struct ReplacementLine {
    let book: Phrasebook
    let row: DeliveryBoard.Row

    /// One line each; nothing of a project that neither is true of.
    var lines: [String] {
        var lines: [String] = []
        if let replaces = row.replaces { lines.append(book.say(.replacementFor(number: replaces))) }
        if let number = row.replacedBy { lines.append(book.say(.replacementBy(number: number))) }
        return lines
    }

    /// With the decision that it rests on.
    var facts: [(name: String, value: HTML)] {
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
