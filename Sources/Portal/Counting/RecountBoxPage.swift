import Deciding
import Markup
import Wording

/// Correcting the papers of a box, which both tellers then enter again.
struct RecountBoxPage {
    let book: Phrasebook
    let view: CountingView
    let box: CountingView.ChiefBox
    let entry: CountingEntry<BoxRecountForm>
    let target: FormTarget

    var content: HTML {
        let sections = CountingSections(book: book, view: view)
        return HTML {
            sections.crumbs(book.say(.countingBox(number: box.box.number)))
            HTML.div(.class("stack stack--loose column")) {
                sections.refusal(entry.error, besides: [papers, reason])
                Component.errorSummary([papers, reason], in: book)
                Component.headline(
                    .countingRecountHeadline(number: box.box.number),
                    in: book
                )
                Component.lead(book.say(.countingRecountText(count: box.box.papers)))
                Component.form(target) {
                    Component.input(
                        papers,
                        value: entry.form.papers,
                        kind: .integer,
                        unit: book.say(.countingUnit),
                        in: book
                    )
                    Component.input(reason, value: entry.form.reason, in: book)
                    Component.submitRow { Component.button(book.say(.countingRecountButton)) }
                }
            }
        }
    }

    private var papers: Field {
        Field("papers", book.say(.countingLinePapers), error: entry.error("papers", in: book))
    }

    private var reason: Field {
        Field("reason", book.say(.countingRuleReason), error: entry.error("reason", in: book))
    }
}
