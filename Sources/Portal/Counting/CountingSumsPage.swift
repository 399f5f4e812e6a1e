import Deciding
import Markup
import Tallying
import Wording

/// All boxes taken together, to be confirmed: sums in the order of the paper, and no result.
struct CountingSumsPage {
    let book: Phrasebook
    let view: CountingView
    let error: CountingError?
    let target: FormTarget

    var content: HTML {
        let sections = CountingSections(book: book, view: view)
        return HTML {
            sections.crumbs(book.say(.countingSumsCrumb))
            HTML.div(.class("stack stack--loose column")) {
                sections.refusal(error, besides: [])
                Component.headline(headline, in: book)
                if let totals {
                    sections.reconciliation
                    table(totals)
                    if view.session.state == .counting { form }
                } else {
                    HTML.p(
                        book.say(
                            .countingRefusedOpen(count: view.boxCount - view.agreed)
                        )
                    )
                }
            }
        }
    }

    private var headline: Message {
        if view.session.state == .counted { return .countingHeadlineCounted }
        return totals == nil
            ? .countingHeadlineProgress(boxes: view.boxCount, agreed: view.agreed)
            : .countingSumsHeadline(count: view.boxCount)
    }

    private var totals: PaperTotals? {
        if let totals = view.session.totals { return totals }
        let boxes = view.chiefBoxes.compactMap(\.box.totals)
        guard !boxes.isEmpty, boxes.count == view.boxCount else { return nil }
        return view.ballot.sum(of: boxes)
    }

    private func table(_ totals: PaperTotals) -> HTML {
        let words = CountLineWords(book: book, poll: view.poll, rule: view.ballot.rule)
        let lines = BoxLines(view.ballot).all.filter { !$0.mayBeEmpty || totals[$0] > 0 }
        return Component.table(
            name: book.say(.countingSumsCrumb),
            columns: [
                TableColumn(book.say(.countingCompareLine), .head),
                TableColumn(book.say(.countingSumsNumber), .number),
            ],
            rows: lines.map { line in
                TableRow([HTML(words.name(line)), HTML(book.number(totals[line]))])
            },
            in: book
        )
    }

    private var form: HTML {
        HTML {
            HTML.p(book.say(.countingSumsText))
            Component.form(target) {
                Component.submitRow { Component.button(book.say(.countingSumsButton)) }
            }
        }
    }
}
