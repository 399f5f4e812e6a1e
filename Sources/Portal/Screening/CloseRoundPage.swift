import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The question before a round is closed, or what is still unanswered in it.
struct CloseRoundPage {
    let book: Phrasebook
    let view: RoundView
    let error: ClosingError?
    let target: FormTarget

    private var round: ScreeningRound { view.standing.round }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.screeningNav), to: Address.screening.path),
                    PageLink(round.label(in: book), to: Address.round(round.id).path),
                ],
                here: book.say(.screeningCloseTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.headline(.screeningCloseQuestion(number: round.number), in: book)
                switch error {
                case .unanswered(let unanswered): missing(unanswered)
                case .closedAlready:
                    Component.notice(
                        .stop,
                        title: book.say(.screeningCloseAlready),
                        book.say(.screeningCloseAlreadyText)
                    )
                case .nothingInIt:
                    Component.notice(
                        .stop,
                        title: book.say(.screeningCloseEmpty),
                        book.say(.screeningCloseEmptyText)
                    )
                case .denied, .notFound, .store, nil: HTML.empty
                }
                if round.isOpen { question }
            }
        }
    }

    private var question: HTML {
        HTML.div(.class("stack")) {
            Component.lead(
                book.say(
                    .screeningCloseText(
                        total: view.standing.total,
                        unruled: view.standing.unruled
                    )
                )
            )
            Component.form(target) {
                Component.submitRow {
                    Component.button(
                        book.say(.screeningCloseButton(number: round.number)),
                        .danger
                    )
                    Component.buttonLink(
                        book.say(.screeningCloseNot),
                        to: Address.round(round.id).path,
                        .quiet
                    )
                }
            }
        }
    }

    private func missing(_ unanswered: Unanswered) -> HTML {
        Component.notice(.stop, title: book.say(.screeningCloseUnanswered)) {
            if unanswered.suggestions > 0 {
                HTML.p(book.say(.screeningCloseUnruled(count: unanswered.suggestions)))
                HTML.ul {
                    for row in unanswered.first {
                        HTML.li {
                            HTML.a(
                                book.say(
                                    .screeningNumbered(
                                        reference: row.reference,
                                        title: row.title
                                    )
                                ),
                                .href(Address.screened(round.id, row.id).path)
                            )
                        }
                    }
                }
            }
            if !unanswered.assignments.isEmpty {
                HTML.p(
                    book.say(.screeningCloseUnopined(count: unanswered.assignments.count))
                )
                HTML.ul {
                    for assignment in unanswered.assignments.prefix(ClosingRounds.mostNamed) {
                        HTML.li { link(assignment) }
                    }
                }
            }
        }
    }

    private func link(_ assignment: Assignment) -> HTML {
        let party = view.parties.first { $0.id == assignment.party }
        return HTML.a(
            book.say(
                .screeningCloseAssignment(
                    unit: party?.name(in: book) ?? "—",
                    date: book.date(assignment.dueOn)
                )
            ),
            .href(Address.screened(round.id, assignment.suggestion).path + "#asked")
        )
    }
}
