import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The controls with which units are asked.
struct AssignmentFields {
    let book: Phrasebook
    let parties: [Party]
    /// Whether the unit that is usually asked about each field may be chosen.
    let usual: Bool
    let entry: ScreeningEntry
    let form: String

    func form(_ target: FormTarget) -> HTML {
        HTML {
            Component.errorSummary(all, in: book)
            Component.form(target) {
                Component.select(
                    party,
                    options: (usual
                        ? [FormOption("usual", book.say(.screeningAssignUsual))] : [])
                        + parties.map { FormOption($0.id.description, $0.name(in: book)) },
                    selected: entry.value("party", in: form),
                    prompt: book.say(.replyReasonPrompt),
                    in: book
                )
                Component.input(
                    days,
                    value: entry.value("days", in: form, or: "10"),
                    kind: .integer,
                    unit: book.say(.screeningAssignDaysUnit),
                    in: book
                )
                Component.input(due, value: entry.value("due", in: form), kind: .date, in: book)
                Component.textArea(
                    note,
                    value: entry.value("text", in: form),
                    rows: 2,
                    limit: Assigning.mostCharacters,
                    in: book
                )
                HTML.label(.class("choice")) {
                    HTML.input(
                        .type("checkbox"),
                        .name("remember"),
                        .value("1"),
                        .checked(entry.value("remember", in: form) == "1")
                    )
                    HTML.span(book.say(.screeningAssignRemember))
                }
                Component.submitRow {
                    Component.button(book.say(.screeningAssignButton), .second)
                }
            }
        }
    }

    private var all: [Field] { [party, days, due, note] }

    private func field(
        _ name: String,
        _ label: Message,
        isOptional: Bool = false,
        hint: Message? = nil
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.error(name, in: form, book),
            form: form
        )
    }

    private var party: Field { field("party", .screeningUnit) }
    private var days: Field { field("days", .screeningAssignDays, hint: .screeningAssignDaysHint) }
    private var due: Field {
        field("due", .screeningAssignDue, isOptional: true, hint: .screeningAssignDueHint)
    }
    private var note: Field { field("text", .screeningAssignNote, isOptional: true) }
}
