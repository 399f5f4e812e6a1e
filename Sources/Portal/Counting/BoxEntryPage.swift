import Deciding
import Markup
import Tallying
import Wording

/// The form of a box, for one of its tellers: nothing on it tells of the other.
struct BoxEntryPage {
    let book: Phrasebook
    let view: CountingView
    let box: CountingView.TellerBox
    let entry: CountingEntry<BoxForm>
    let target: FormTarget

    var content: HTML {
        let sections = CountingSections(book: book, view: view)
        return HTML {
            sections.crumbs(book.say(.countingBox(number: box.number)))
            HTML.div(.class("stack stack--loose")) {
                sections.refusal(entry.error, besides: form.fields)
                Component.errorSummary(form.fields, namingFields: true, in: book)
                HTML.div(.class("stack stack--tight")) {
                    Component.headline(.countingEntryHeadline(number: box.number), in: book)
                    HTML.p(book.say(.countingEntryLead), .class("quiet"))
                }
                if isOpen {
                    HTML.div(.class("split")) {
                        self.pane
                        aside
                    }
                } else {
                    HTML.p(book.say(waiting))
                }
            }
        }
    }

    /// Whether the form can be sent: the box waits for this teller, or may be corrected; or what
    /// was typed and refused is to be kept in sight.
    private var isOpen: Bool {
        if entry.error != nil { return true }
        switch box.progress {
        case .yours, .entered: return true
        case .doubtful, .others, .differing, .agreed: return false
        }
    }

    private var waiting: Message {
        switch box.progress {
        case .doubtful(let count): .countingRefusedDoubtful(count: count)
        case .others: .countingRefusedOthers
        case .differing: .countingBoxDifferingText
        case .yours, .entered, .agreed: .countingRefusedAgreed
        }
    }

    private var form: CountForm {
        CountForm(
            book: book,
            poll: view.poll,
            ballot: view.ballot,
            form: entry.form,
            error: { entry.error($0, in: book) },
            isPaper: true,
            takesFocus: entry.error == nil
        )
    }

    private var pane: HTML {
        HTML.div(.class("pane")) {
            HTML.div(.class("pane-body")) {
                form.target(target) {
                    form.content
                    Component.submitRow {
                        Component.button(
                            book.say(
                                box.own == nil ? .countingEntryButton : .countingEntryCorrect
                            )
                        )
                        HTML.output(.id("count-check"), .class("quiet"), .role("status")) {}
                    }
                }
            }
        }
    }

    private var aside: HTML {
        HTML.aside(.class("stack")) {
            HTML.div(.class("card stack stack--tight")) {
                HTML.h2(book.say(.countingBox(number: box.number)))
                Component.facts([
                    (
                        book.say(.countingColumnPapers),
                        HTML(book.say(.countingPapers(count: box.papers)))
                    ),
                    (book.say(.countingColumnTry), HTML(book.number(box.attempt))),
                ])
                rulings
            }
            HTML.p(book.say(.countingEntryVoidHint), .class("quiet small"))
            if view.ballot.rule.ballot?.isAnswered == true, view.ballot.rule.blank == .valid {
                HTML.p(book.say(.countingEntryBlankHint), .class("quiet small"))
            }
            HTML.p(
                book.say(.countingEntryKeys),
                .class("quiet small"),
                .id("count-keys"),
                .hidden()
            )
        }
    }

    @HTML.Builder private var rulings: HTML {
        let papers = view.papers.filter { $0.box == box.number }
        if !papers.isEmpty {
            HTML.h3(book.say(.countingEntryRulings))
            HTML.ul {
                for paper in papers {
                    HTML.li(
                        book.say(
                            .countingDoubtfulRuled(
                                number: paper.number,
                                ruling: paper.ruling?.verdict.name(in: book)
                                    ?? book.say(.countingDoubtfulOpen)
                            )
                        ),
                        .class("small")
                    )
                }
            }
        }
    }
}
