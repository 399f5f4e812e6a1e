import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The form of a suggestion: one column, two required fields, one button.
struct SuggestPage {
    /// The fields the form has.
    static let fields: Set<String> = ["form", "body", "place", "field", "submitter", "phone"]

    /// What stands in the form, and what is wrong with it.
    struct Entered {
        /// The form's number.
        let number: String
        /// What was typed.
        let form: SuggestionForm
        /// What is wrong.
        let faults: [SuggestionFault]

        /// An empty form.
        static func empty(number: String) -> Entered {
            Entered(number: number, form: SuggestionForm(body: "", place: ""), faults: [])
        }

        /// What was sent.
        init(_ fields: FormFields) {
            self.init(
                number: fields["form"],
                form: SuggestionForm(
                    body: fields["body"],
                    place: fields["place"],
                    field: fields["field"],
                    submitter: fields["submitter"],
                    phone: fields["phone"]
                ),
                faults: []
            )
        }

        private init(number: String, form: SuggestionForm, faults: [SuggestionFault]) {
            self.number = number
            self.form = form
            self.faults = faults
        }

        /// The same with what is wrong.
        func with(_ faults: [SuggestionFault]) -> Entered {
            Entered(number: number, form: form, faults: faults)
        }
    }

    let book: Phrasebook
    let places: [Jurisdiction]
    let fields: [String]
    let entered: Entered
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("column")) {
            Component.errorSummary([body, place, field, submitter, phone], in: book)
            Component.headline(.suggestPageHeadline, in: book)
            Component.lead(book.say(.suggestPageLead))
            Component.form(target) {
                Component.textArea(
                    body,
                    value: entered.form.body,
                    rows: 5,
                    limit: SuggestionForm.mostCharacters,
                    in: book
                )
                placeSelect
                fieldSelect
                contact
                submit
            }
        }
    }

    private var placeSelect: HTML {
        Component.select(
            place,
            options: places.map { FormOption($0.slug, $0.name(in: book.language)) }
                + [FormOption(SuggestionForm.everywhere, book.say(.suggestionPlaceEverywhere))],
            selected: entered.form.place,
            prompt: book.say(.suggestPlacePrompt),
            in: book
        )
    }

    private var fieldSelect: HTML {
        Component.select(
            field,
            options: fields.map { FormOption($0, FieldNames.name(of: $0, in: book)) },
            selected: entered.form.field,
            prompt: book.say(.suggestionFieldUnsure),
            in: book
        )
    }

    @HTML.Builder private var contact: HTML {
        Component.input(submitter, value: entered.form.submitter, in: book)
        Component.input(phone, value: entered.form.phone, kind: .telephone, in: book)
    }

    private var submit: HTML {
        HTML.div(.class("stack stack--tight")) {
            Component.button(
                book.say(.suggestSubmitButton),
                size: .big,
                isFullWidth: true
            )
            HTML.p(book.say(.suggestSubmitNote), .class("small quiet"))
        }
    }

    private var body: Field {
        Field(
            "body",
            book.say(.suggestBodyLabel),
            hint: book.say(.suggestBodyHint),
            error: error("body")
        )
    }

    private var place: Field {
        Field("place", book.say(.suggestPlaceLabel), error: error("place"))
    }

    private var field: Field {
        Field(
            "field",
            book.say(.suggestFieldLabel),
            isOptional: true,
            error: error("field")
        )
    }

    private var submitter: Field {
        Field(
            "submitter",
            book.say(.suggestSubmitterLabel),
            isOptional: true,
            error: error("submitter")
        )
    }

    private var phone: Field {
        Field(
            "phone",
            book.say(.suggestPhoneLabel),
            isOptional: true,
            hint: book.say(.suggestPhoneHint),
            error: error("phone")
        )
    }

    private func error(_ name: String) -> String? {
        entered.faults.first { $0.field == name }.map { book.say($0.message) }
    }
}
