import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The form of a suggestion: one column, two required fields, one button.
struct SuggestPage {
    /// The fields the form has.
    static let fields: Set<String> = [
        "form", "body", "place", "field", "submitter", "phone", "look",
    ]
    /// The field of the pictures.
    static let files = "file"

    /// What stands in the form, and what is wrong with it.
    struct Entered {
        /// The form's number.
        let number: String
        /// What was typed.
        let form: SuggestionForm
        /// What is wrong.
        let faults: [SuggestionFault]
        /// Whether pictures came along, which a page cannot give back.
        let hadFiles: Bool

        /// An empty form.
        static func empty(number: String) -> Entered {
            Entered(
                number: number,
                form: SuggestionForm(body: "", place: ""),
                faults: [],
                hadFiles: false
            )
        }

        /// What was sent.
        init(_ fields: FormFields, hadFiles: Bool) {
            self.init(
                number: fields["form"],
                form: SuggestionForm(
                    body: fields["body"],
                    place: fields["place"],
                    field: fields["field"],
                    submitter: fields["submitter"],
                    phone: fields["phone"]
                ),
                faults: [],
                hadFiles: hadFiles
            )
        }

        private init(
            number: String,
            form: SuggestionForm,
            faults: [SuggestionFault],
            hadFiles: Bool
        ) {
            self.number = number
            self.form = form
            self.faults = faults
            self.hadFiles = hadFiles
        }

        /// The same with what is wrong.
        func with(_ faults: [SuggestionFault]) -> Entered {
            Entered(number: number, form: form, faults: faults, hadFiles: hadFiles)
        }
    }

    let book: Phrasebook
    let places: [Jurisdiction]
    let fields: [String]
    /// The call that a suggestion made today belongs to.
    let call: CallOffer?
    let entered: Entered
    let target: FormTarget
    let counts: [ChannelCount]
    /// Where the script asks what others ask.
    let othersAddress: String
    /// What others ask, where it was asked for without a script.
    var others: OthersAsk?

    var content: HTML {
        HTML.div(.class("column")) {
            Component.errorSummary([body, place, field, files, submitter, phone], in: book)
            Component.headline(.suggestPageHeadline, in: book)
            Component.lead(book.say(.suggestPageLead))
            call?.content
            DraftForm(book: book, target: target, files: Self.files).content {
                Component.textArea(
                    body,
                    value: entered.form.body,
                    rows: 5,
                    limit: SuggestionForm.mostCharacters,
                    in: book
                )
                othersAsk
                placeSelect
                fieldSelect
                Component.fileField(
                    files,
                    accept: AttachmentRule.residents.accept,
                    allowsSeveral: true,
                    in: book
                )
                contact
                submit
            }
            ChannelCounts(book: book, counts: counts).content
        }
    }

    /// What others ask: by a button, and while one types where there are scripts.
    @HTML.Builder private var othersAsk: HTML {
        Component.button(book.say(.alikeOthersLook), .second, name: "look", value: "1")
        HTML.div(.data("alike", othersAddress), .aria("live", "polite")) {
            if let others { others.content }
        }
        HTML.script(.type("module"), .src(Address.asset("alike.js").path))
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
        Component.input(phone, value: entered.form.phone, kind: .contact, in: book)
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

    private var files: Field {
        let rule = AttachmentRule.residents
        let fault = entered.faults.first { $0.field == Self.files }
        return Field(
            Self.files,
            book.say(.attachmentFieldPictures),
            isOptional: true,
            hint: book.say(
                .attachmentFieldPicturesHint(
                    most: rule.mostFiles,
                    megabytes: rule.mostPictureBytes >> 20
                )
            ),
            error: fault.map { book.say($0.message) }
                ?? (entered.hadFiles ? book.say(.attachmentFieldAgain) : nil)
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
