import Deciding
import Markup
import Proposing
import Tallying
import Wording

/// The doubtful papers of a session, and the form that puts another one forward.
struct DoubtfulPage {
    let book: Phrasebook
    let view: CountingView
    let entry: CountingEntry<DoubtForm>
    let target: FormTarget

    var content: HTML {
        let sections = CountingSections(book: book, view: view)
        return HTML {
            sections.crumbs(book.say(.countingDoubtfulTitle))
            HTML.div(.class("stack stack--loose column")) {
                sections.refusal(entry.error, besides: [box, doubt, note, file])
                Component.errorSummary([box, doubt, note, file], in: book)
                Component.headline(headline, in: book)
                Component.lead(book.say(.countingDoubtfulLead))
                if !view.papers.isEmpty { list }
                if view.session.state == .counting { form }
            }
        }
    }

    private var headline: Message {
        let open = view.papers.count { $0.ruling == nil }
        return open > 0
            ? .countingDoubtfulHeadline(count: open) : .countingDoubtfulHeadlineNone
    }

    private var list: HTML {
        Component.table(
            name: book.say(.countingDoubtfulTitle),
            columns: [
                TableColumn(book.say(.countingDoubtfulNumber), .head),
                TableColumn(book.say(.countingColumnBox)),
                TableColumn(book.say(.countingDoubtfulDoubt)),
                TableColumn(book.say(.countingColumnState)),
            ],
            rows: view.papers.map { paper in
                TableRow([
                    HTML.a(
                        book.say(.countingDoubtfulName(number: paper.number)),
                        .href(Address.doubtfulPaper(view.session.id, paper.number).path)
                    ),
                    HTML(book.say(.countingBox(number: paper.box))),
                    HTML(book.say(paper.doubt.name)),
                    state(paper),
                ])
            },
            in: book
        )
    }

    private func state(_ paper: DoubtfulPaper) -> HTML {
        guard let ruling = paper.ruling else {
            return Component.badge(book.say(.countingDoubtfulOpen), .yellow)
        }
        return HTML(ruling.verdict.name(in: book))
    }

    private var form: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "put")) {
            Component.sectionHead(book.say(.countingDoubtfulPut), id: "put")
            Component.form(target) {
                Component.select(
                    box,
                    options: (0..<view.boxCount).map {
                        FormOption(String($0 + 1), book.say(.countingBox(number: $0 + 1)))
                    },
                    selected: entry.form.box,
                    prompt: book.say(.countingDoubtfulPrompt),
                    in: book
                )
                Component.choices(
                    doubt,
                    options: DoubtfulPaper.Doubt.allCases.map {
                        FormOption($0.rawValue, book.say($0.name))
                    },
                    selected: [entry.form.doubt],
                    in: book
                )
                Component.input(note, value: entry.form.note, in: book)
                Component.fileField(file, accept: AttachmentRule.photograph.accept, in: book)
                Component.submitRow { Component.button(book.say(.countingDoubtfulButton)) }
            }
        }
    }

    private var box: Field {
        Field("box", book.say(.countingColumnBox), error: entry.error("box", in: book))
    }

    private var doubt: Field {
        Field("doubt", book.say(.countingDoubtfulDoubt), error: entry.error("doubt", in: book))
    }

    private var note: Field {
        Field(
            "note",
            book.say(.countingDoubtfulNote),
            isOptional: true,
            hint: book.say(.countingDoubtfulNoteHint),
            error: entry.error("note", in: book)
        )
    }

    private var file: Field {
        Field(
            "file",
            book.say(.countingDoubtfulPhotograph),
            isOptional: true,
            hint: book.say(.countingDoubtfulPhotographHint),
            error: entry.error("file", in: book)
        )
    }
}
