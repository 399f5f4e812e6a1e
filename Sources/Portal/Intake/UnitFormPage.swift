import Civics
import Ledger
import Markup
import Proposing
import Wording

/// A unit's form: one column, for one thumb.
struct UnitFormPage {
    let book: Phrasebook
    let unit: String
    /// The unit's channel; nil where none was set, and then nothing can be made.
    let channel: Channel?
    let places: [Jurisdiction]
    let fields: [String]
    let entered: SuggestPage.Entered
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("column")) {
            Component.errorSummary(
                [body, place, field, files, submitter, phone],
                in: book
            )
            Component.headline(.intakeUnitFormHeadline(unit: unit), in: book)
            if let channel {
                Component.lead(
                    book.say(.intakeUnitFormLead(channel: book.say(channel.name)))
                )
                DraftForm(
                    book: book,
                    target: target,
                    files: SuggestPage.files,
                    remark: .intakeUnitDevice
                ).content { controls }
            } else {
                Component.notice(
                    .careful,
                    title: book.say(.intakeUnitNoChannelTitle),
                    book.say(.intakeUnitNoChannel)
                )
            }
        }
    }

    @HTML.Builder private var controls: HTML {
        Component.textArea(
            body,
            value: entered.form.body,
            rows: 6,
            limit: SuggestionForm.mostCharactersOfOffices,
            in: book
        )
        Component.select(
            place,
            options: places.map { FormOption($0.slug, $0.name(in: book.language)) }
                + [FormOption(SuggestionForm.everywhere, book.say(.suggestionPlaceEverywhere))],
            selected: entered.form.place,
            prompt: book.say(.suggestPlacePrompt),
            in: book
        )
        Component.select(
            field,
            options: fields.map { FormOption($0, FieldNames.name(of: $0, in: book)) },
            selected: entered.form.field,
            prompt: book.say(.suggestionFieldUnsure),
            in: book
        )
        Component.fileField(
            files,
            accept: AttachmentRule.offices.accept,
            allowsSeveral: true,
            in: book
        )
        Component.input(submitter, value: entered.form.submitter, in: book)
        Component.input(phone, value: entered.form.phone, kind: .contact, in: book)
        Component.button(book.say(.suggestSubmitButton), size: .big, isFullWidth: true)
    }

    private var body: Field {
        named(
            "body",
            .suggestBodyLabel,
            .intakeUnitBodyHint(most: SuggestionForm.mostCharactersOfOffices)
        )
    }

    private var place: Field { named("place", .suggestPlaceLabel) }
    private var field: Field { named("field", .suggestFieldLabel, isOptional: true) }
    private var phone: Field { named("phone", .suggestPhoneLabel, isOptional: true) }

    private var submitter: Field {
        named("submitter", .intakeUnitContact, .intakeUnitContactHint, isOptional: true)
    }

    private var files: Field {
        .offices(faults: entered.faults, hadFiles: entered.hadFiles, in: book)
    }

    private func named(
        _ name: String,
        _ label: Message,
        _ hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entered.faults.first { $0.field == name }.map { book.say($0.message) }
        )
    }
}
