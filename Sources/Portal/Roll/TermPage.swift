import Deciding
import Markup
import Wording

/// The form of a term: a new one, or one that nobody is on the roll of.
struct TermPage {
    let book: Phrasebook
    let entry: TermEntry
    /// The number of the term that is corrected; nil for a new one.
    let corrected: Int?
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.rollNav), to: Address.roll.path)],
                here: corrected.map { book.say(.rollTerm(number: $0)) }
                    ?? book.say(.rollTermNewCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                refusal
                Component.errorSummary(
                    [number, seats, starts, source, delegations],
                    in: book
                )
                Component.headline(
                    corrected.map { .rollTermCorrectHeadline(number: $0) }
                        ?? .rollTermNewHeadline,
                    in: book
                )
                Component.lead(book.say(.rollTermNewLead))
                form
            }
        }
    }

    @HTML.Builder private var refusal: HTML {
        switch entry.error {
        case .changedMeanwhile:
            Component.notice(
                .stop,
                title: book.say(.rollRefusedTitle),
                book.say(.rollRefusedChangedTerm)
            )
        case .notEmpty(let deputies):
            Component.notice(
                .stop,
                title: book.say(.rollRefusedTitle),
                book.say(.rollRefusedNotEmpty(count: deputies))
            )
        default: HTML.empty
        }
    }

    private var form: HTML {
        Component.form(target) {
            Component.input(number, value: entry.form.number, kind: .integer, in: book)
            Component.input(seats, value: entry.form.seats, kind: .integer, in: book)
            Component.input(source, value: entry.form.source, in: book)
            Component.input(starts, value: entry.form.startsOn, kind: .date, in: book)
            Component.textArea(
                delegations,
                value: entry.form.delegations,
                rows: 8,
                in: book
            )
            Component.submitRow {
                Component.button(
                    book.say(corrected == nil ? .rollFormOpenButton : .rollFormCorrectButton)
                )
            }
        }
    }

    private func field(
        _ name: String,
        _ label: Message,
        _ hint: Message,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: book.say(hint),
            error: entry.faults.error(name, in: book)
        )
    }

    private var number: Field { field("number", .rollFormTermNumber, .rollFormTermNumberHint) }
    private var seats: Field { field("seats", .rollFormSeats, .rollFormSeatsHint) }
    private var starts: Field { field("starts", .rollFormStarts, .rollFormStartsHint) }
    private var source: Field { field("source", .rollFormSource, .rollFormSourceHint) }
    private var delegations: Field {
        field("delegations", .rollFormDelegations, .rollFormDelegationsHint, isOptional: true)
    }
}
