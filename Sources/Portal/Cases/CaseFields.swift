import Casework
import Civics
import Ledger
import Markup
import Wording

/// The controls of a form of a case, each with what was typed and what is wrong with it.
struct CaseFields {
    let book: Phrasebook
    /// Tells the form from others of the page; also what the names of its fields begin with, where
    /// several cases stand in one form.
    let part: String
    var prefix = ""
    let form: CaseForm
    let faults: [CaseFault]
    let kind: CaseKind
    let parties: [Party]
    /// Whether the form may be left blank: then what was chosen can be taken back.
    var mayBeBlank = false

    private var unchosen: [FormOption] {
        mayBeBlank ? [FormOption("", book.say(.caseFormUnchosen))] : []
    }

    func field(
        _ name: CaseField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            prefix + name.rawValue,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: faults.first { $0.field == name }.map { book.say($0.message(in: book)) },
            form: part
        )
    }

    /// Where each wrong field is.
    var wrong: [Field] {
        faults.map { fault in
            Field(
                prefix + fault.field.rawValue,
                "",
                error: book.say(fault.message(in: book)),
                form: part
            )
        }
    }

    func line(_ name: CaseField, _ label: Message, hint: Message? = nil) -> HTML {
        Component.input(field(name, label, hint: hint), value: form[name], in: book)
    }

    func area(
        _ name: CaseField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false,
        rows: Int = 4,
        limit: Int
    ) -> HTML {
        Component.textArea(
            field(name, label, hint: hint, isOptional: isOptional),
            value: form[name],
            rows: rows,
            limit: limit,
            in: book
        )
    }

    /// Which of the listed projects.
    func project(among listed: [ListedSubject]) -> HTML {
        Component.select(
            field(.project, .caseFormProject, isOptional: true),
            options: listed.map { $0.option(in: book.language) },
            selected: form[.project],
            prompt: book.say(.caseFormProjectNone),
            in: book
        )
    }

    var category: HTML {
        Component.chips(
            field(.category, .caseFormCategory),
            options: unchosen
                + kind.categories.map { FormOption($0.id, $0.name.text(in: book.language)) },
            selected: form[.category],
            in: book
        )
    }

    var severity: HTML {
        Component.chips(
            field(.severity, .caseFormSeverity),
            options: unchosen
                + kind.severities.map { severity in
                    FormOption(
                        severity.id,
                        book.say(
                            .caseFormSeverityDays(
                                name: severity.name.text(in: book.language),
                                days: severity.days
                            )
                        )
                    )
                },
            selected: form[.severity],
            in: book
        )
    }

    /// The unit that answers; whether it may be left open.
    func owner(isOptional: Bool, without watcher: ID<Party>?) -> HTML {
        Component.select(
            field(.owner, .caseFormOwner, isOptional: isOptional),
            options: parties.filter { $0.id != watcher }.options(in: book.language),
            selected: form[.owner],
            prompt: book.say(isOptional ? .caseFormOwnerPrompt : .caseFormOwnerChoose),
            in: book
        )
    }

    /// The unit that verifies, of those that can.
    func watcher(among verifiers: [Party]) -> HTML {
        Component.select(
            field(
                .watcher,
                .caseFormWatcher,
                hint: verifiers.isEmpty ? .caseFormWatcherNone : nil
            ),
            options: verifiers.options(in: book.language),
            selected: form[.watcher],
            prompt: book.say(.caseFormWatcherChoose),
            in: book
        )
    }

    /// A number of working days, or a day.
    @HTML.Builder func deadline(usual: Int?) -> HTML {
        Component.input(
            field(
                .days,
                .caseFormDays,
                hint: usual.map { .caseFormDaysHint(days: $0) } ?? .caseFormDaysUsual,
                isOptional: true
            ),
            value: form[.days],
            kind: .integer,
            in: book
        )
        Component.input(
            field(.due, .caseFormDue, hint: .caseFormDueHint, isOptional: true),
            value: form[.due],
            kind: .date,
            in: book
        )
    }
}
