import Civics
import Ledger
import Markup
import Proposing
import Wording

/// Several suggestions: the same ruling for all, with grounds of their own, or units to ask.
struct BatchPage {
    let book: Phrasebook
    let chosen: ChosenSuggestions
    let entry: ScreeningEntry
    /// The one that something was wrong with.
    let about: ID<Suggestion>?
    let target: (BatchStep) -> FormTarget

    private var round: ScreeningRound { chosen.round }
    /// Whether there is nothing that could be ruled on here.
    private var isEmpty: Bool { chosen.suggestions.isEmpty || !round.isOpen }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.screeningNav), to: Address.screening.path),
                    PageLink(round.label(in: book), to: Address.round(round.id).path),
                    PageLink(book.say(.screeningDesk), to: Address.desk(round.id).path),
                ],
                here: book.say(.screeningBatchTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.headline(
                    isEmpty
                        ? .screeningBatchHeadlineNone
                        : .screeningBatchHeadline(count: chosen.suggestions.count),
                    in: book
                )
                conflict
                if isEmpty {
                    Component.empty(
                        title: book.say(.screeningBatchEmptyTitle),
                        book.say(.screeningBatchEmptyText)
                    ) {
                        HTML.a(
                            book.say(.screeningBatchBack),
                            .href(Address.desk(round.id).path)
                        )
                    }
                } else {
                    HTML.div(.class("split")) {
                        ruling
                        aside
                    }
                }
            }
        }
    }

    @HTML.Builder private var conflict: HTML {
        if entry.conflict != nil || (entry.fault != nil && about != nil) {
            let other = chosen.suggestions.first { $0.id == about }
            Component.notice(
                .stop,
                title: book.say(
                    .screeningBatchOne(
                        reference: other?.reference ?? "",
                        title: other?.title ?? ""
                    )
                )
            ) {
                if let fault = entry.fault { HTML.p(book.say(fault.message)) }
                if entry.conflict != nil { HTML.p(book.say(.screeningBatchConflict)) }
                HTML.p(book.say(.screeningBatchNoneWritten))
            }
        }
    }

    private var fields: RulingFields {
        RulingFields(
            book: book,
            entry: entry,
            form: BatchStep.rule.rawValue,
            outcomes: RulingFields.outcomes(isLast: round.isLast, isMerged: false) + [.merged]
        )
    }

    private var ruling: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.screeningBatchRule))
            Component.errorSummary(fields.all, in: book)
            Component.form(target(.rule)) {
                fields.content
                HTML.h3(book.say(.screeningBatchOwn))
                HTML.p(book.say(.screeningBatchOwnText), .class("quiet small"))
                for suggestion in chosen.suggestions { own(suggestion) }
                Component.submitRow {
                    Component.button(
                        book.say(.screeningBatchButton(count: chosen.suggestions.count))
                    )
                }
            }
        }
    }

    private func own(_ suggestion: Suggestion) -> HTML {
        let name = "g.\(suggestion.id)"
        return Component.input(
            Field(
                name,
                book.say(
                    .screeningNumbered(
                        reference: suggestion.reference,
                        title: suggestion.title
                    )
                ),
                isOptional: true,
                form: BatchStep.rule.rawValue
            ),
            value: entry.value(name, in: BatchStep.rule.rawValue),
            in: book
        )
    }

    private var aside: HTML {
        HTML.aside(.class("stack")) {
            HTML.div(.class("card stack")) {
                HTML.h2(book.say(.screeningAssignTitle))
                AssignmentFields(
                    book: book,
                    parties: chosen.parties,
                    usual: !chosen.usual.isEmpty,
                    entry: entry,
                    form: BatchStep.assign.rawValue
                ).form(target(.assign))
            }
        }
    }
}
