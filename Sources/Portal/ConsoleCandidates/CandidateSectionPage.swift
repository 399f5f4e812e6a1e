import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The form of one section of a candidate.
struct CandidateSectionPage {
    let book: Phrasebook
    let desk: CandidateDesk
    let state: SectionState
    let fields: [String]
    let target: FormTarget

    private var candidate: Candidate { desk.record.candidate }
    private var section: CandidateSection { state.form.section }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(
                        book.say(.candidateConsoleTitle),
                        to: CandidateQuery(year: candidate.year).path
                    ),
                    PageLink(candidate.code, to: Address.consoleCandidate(candidate.id).path),
                ],
                here: book.say(section.name),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                messages
                HTML.div(.class("stack")) {
                    HTML.h1(book.say(section.name))
                    HTML.p(candidate.name, .class("quiet above-1"), .lang("zh-Hans"))
                }
                Component.form(target, class: "form column") {
                    SectionFields(
                        book: book,
                        state: state,
                        record: desk.record,
                        places: desk.listing.places,
                        fields: fields
                    ).content
                    if candidate.state == .formal { decision }
                    Component.submitRow {
                        Component.button(book.say(.candidateConsoleSave))
                        HTML.a(
                            book.say(.candidateConsoleCancel),
                            .class("button button--quiet"),
                            .href(Address.consoleCandidate(candidate.id).path)
                        )
                    }
                }
            }
        }
    }

    @HTML.Builder private var messages: HTML {
        if let conflict = state.conflict { self.conflict(conflict.change, conflict.now) }
        if let notice = state.notice {
            Component.notice(.stop, title: book.say(.candidateConsoleRefused), book.say(notice))
        }
        Component.errorSummary(
            state.faults.map { $0.summarised(in: desk.listing.places, book) },
            namingFields: true,
            in: book
        )
    }

    /// Who changed it meanwhile, and both values of each field that differs, side by side.
    private func conflict(_ change: CandidateChange, _ now: CandidateForm) -> HTML {
        HTML.div(.class("stack")) {
            Component.notice(
                .stop,
                title: book.say(
                    .candidateConsoleConflict(
                        post: book.post(change.post, change.postEnglish),
                        time: book.time(change.at)
                    )
                ),
                book.say(.candidateConsoleConflictText)
            )
            Component.table(
                name: book.say(.candidateConsoleConflictTable),
                columns: [
                    TableColumn(book.say(.candidateConsoleConflictField), .head),
                    TableColumn(book.say(.candidateConsoleConflictMine)),
                    TableColumn(book.say(.candidateConsoleConflictTheirs)),
                ],
                rows: differences(now).map { name in
                    TableRow([
                        HTML(book.say(SectionFields.label(name, in: desk.listing.places, book))),
                        entered(state.form[name]), entered(now[name]),
                    ])
                },
                in: book
            )
        }
    }

    private func differences(_ now: CandidateForm) -> [String] {
        section.names(places: desk.listing.places)
            .filter { ChineseText.cleaned(state.form[$0]) != ChineseText.cleaned(now[$0]) }
            .sorted()
    }

    private func entered(_ value: String) -> HTML {
        value.isEmpty ? HTML("—") : HTML.span(value, .class("entered"), .lang("zh-Hans"))
    }

    private var decision: HTML {
        DecisionFields(book: book, decision: state.decision) { state.error($0, in: book) }.content
    }
}

/// The fields of a decision on which a list is frozen or changed.
struct DecisionFields {
    let book: Phrasebook
    let decision: DecisionForm
    let error: (String) -> String?

    var content: HTML {
        HTML.fieldset(.class("stack column")) {
            HTML.legend(book.say(.candidateDecisionTitle), .class("label"))
            Component.input(
                Field(
                    "decision-number",
                    book.say(.freezeDecisionNumber),
                    hint: book.say(.candidateDecisionNumberHint),
                    error: error("decision-number")
                ),
                value: decision.number,
                in: book
            )
            Component.input(
                Field(
                    "decision-date",
                    book.say(.freezeDecisionDate),
                    error: error("decision-date")
                ),
                value: decision.date,
                kind: .date,
                in: book
            )
            Component.textArea(
                Field(
                    "decision-words",
                    book.say(.freezeDecisionWords),
                    hint: book.say(.candidateDecisionWordsHint),
                    error: error("decision-words")
                ),
                value: decision.words,
                rows: 3,
                in: book
            )
        }
    }
}
