import Deciding
import Markup
import Tallying
import Wording

/// One doubtful paper: what is wrong with it, its picture, and the ruling.
struct DoubtfulPaperPage {
    let book: Phrasebook
    let view: CountingView
    let paper: DoubtfulPaper
    let entry: CountingEntry<PaperRulingForm>
    let target: FormTarget

    var content: HTML {
        let sections = CountingSections(book: book, view: view)
        let name = book.say(.countingDoubtfulName(number: paper.number))
        return HTML {
            sections.crumbs(
                name,
                within: PageLink(
                    book.say(.countingDoubtfulTitle),
                    to: Address.doubtfulPapers(view.session.id).path
                )
            )
            HTML.div(.class("stack stack--loose column")) {
                sections.refusal(entry.error, besides: [ruling, reason])
                Component.errorSummary([ruling, reason], in: book)
                Component.headline([name], in: book)
                facts
                if paper.photograph != nil { photograph(name) }
                if paper.ruling == nil {
                    if view.seats.contains(.chief) {
                        form
                    } else {
                        HTML.p(book.say(.countingDoubtfulWait), .class("quiet"))
                    }
                }
            }
        }
    }

    private var facts: HTML {
        var rows: [(name: String, value: HTML)] = [
            (book.say(.countingColumnBox), HTML(book.say(.countingBox(number: paper.box)))),
            (book.say(.countingDoubtfulDoubt), HTML(book.say(paper.doubt.name))),
        ]
        if !paper.note.isEmpty {
            rows.append(
                (book.say(.countingDoubtfulNote), HTML.span(paper.note, .lang("zh-Hans")))
            )
        }
        if let ruling = paper.ruling {
            rows.append((book.say(.countingRulingTitle), HTML(ruling.verdict.name(in: book))))
            rows.append(
                (book.say(.countingRuleReason), HTML.span(ruling.reason, .lang("zh-Hans")))
            )
        }
        return Component.facts(rows)
    }

    private func photograph(_ name: String) -> HTML {
        HTML.p(.class("count-picture")) {
            HTML.img(
                .src(Address.doubtfulPhotograph(view.session.id, paper.number).path),
                .alt(book.say(.countingDoubtfulPicture(name: name)))
            )
        }
    }

    private var form: HTML {
        Component.form(target) {
            Component.choices(
                ruling,
                options: [
                    FormOption(PaperRulingForm.valid, book.say(.countingRulingValid))
                ]
                    + view.ballot.voidReasons.map { void in
                        FormOption(
                            void.text,
                            DoubtfulPaper.Verdict.void(void).name(in: book)
                        )
                    },
                selected: [entry.form.ruling],
                in: book
            )
            Component.input(reason, value: entry.form.reason, in: book)
            Component.submitRow { Component.button(book.say(.countingRulingButton)) }
        }
    }

    private var ruling: Field {
        Field("ruling", book.say(.countingRulingTitle), error: entry.error("ruling", in: book))
    }

    private var reason: Field {
        Field(
            "reason",
            book.say(.countingRuleReason),
            hint: book.say(.countingDoubtfulNoteHint),
            error: entry.error("reason", in: book)
        )
    }
}
