import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The clerk's form: where it came from, what the original says, and a scan of it.
struct EntryPage {
    /// The fields the form has.
    static let fields: Set<String> = [
        "form", "channel", "via", "received", "postmark", "party", "submitter", "phone", "place",
        "field", "title", "body", "beneficiaries", "cost",
    ]

    /// What stands in the form, and what is wrong with it.
    struct Entered {
        /// The form's number.
        let number: String
        /// What was typed.
        let form: EntryForm
        /// What is wrong.
        let faults: [SuggestionFault]
        /// Whether files came along, which a page cannot give back.
        let hadFiles: Bool

        /// An empty form, received today.
        static func empty(number: String, today: CivilDate) -> Entered {
            Entered(
                number: number,
                form: EntryForm(
                    suggestion: SuggestionForm(body: "", place: ""),
                    channel: "",
                    via: "",
                    received: today.description
                ),
                faults: [],
                hadFiles: false
            )
        }

        /// The same with what is wrong.
        func with(_ faults: [SuggestionFault]) -> Entered {
            Entered(number: number, form: form, faults: faults, hadFiles: hadFiles)
        }
    }

    let book: Phrasebook
    let places: [Jurisdiction]
    let fields: [String]
    let parties: [Party]
    let entered: Entered
    let target: FormTarget
    let counts: [ChannelCount]

    private var form: EntryForm { entered.form }
    private var typed: SuggestionForm { entered.form.suggestion }

    var content: HTML {
        HTML.div(.class("column")) {
            Component.errorSummary(allFields, in: book)
            Component.headline(.intakeEntryHeadline, in: book)
            Component.lead(book.say(.intakeEntryLead))
            Component.form(target) {
                arrival
                who
                what
                Component.submitRow { Component.button(book.say(.intakeEntryButton)) }
            }
            ChannelCounts(book: book, counts: counts).content
        }
    }

    @HTML.Builder private var arrival: HTML {
        HTML.div(.class("grid-2")) {
            Component.select(
                field("channel", .intakeEntryChannel),
                options: Channel.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
                selected: form.channel,
                prompt: book.say(.intakeEntryChoose),
                in: book
            )
            Component.select(
                field("via", .intakeEntryVia),
                options: ArrivalWay.allCases.filter { $0 != .notRecorded }
                    .map { FormOption($0.rawValue, book.say($0.name)) },
                selected: form.via,
                prompt: book.say(.intakeEntryChoose),
                in: book
            )
        }
        Component.input(
            field("received", .intakeEntryReceived),
            value: form.received,
            kind: .date,
            in: book
        )
        Component.input(
            field("postmark", .intakeEntryPostmark, .intakeEntryPostmarkHint, isOptional: true),
            value: form.postmark,
            kind: .date,
            in: book
        )
        Component.select(
            field("party", .intakeEntryParty, isOptional: true),
            options: parties.map {
                FormOption(
                    $0.id.description,
                    book.language == .zh ? $0.name : $0.nameEnglish
                )
            },
            selected: form.party,
            prompt: book.say(.intakeEntryPartyNone),
            in: book
        )
    }

    @HTML.Builder private var who: HTML {
        Component.input(
            field("submitter", .intakeEntrySubmitter, .intakeEntrySubmitterHint, isOptional: true),
            value: typed.submitter,
            kind: .personName,
            in: book
        )
        Component.input(
            field("phone", .intakeEntryPhone, isOptional: true),
            value: typed.phone,
            kind: .search,
            in: book
        )
    }

    @HTML.Builder private var what: HTML {
        HTML.div(.class("grid-2")) {
            Component.select(
                field("place", .suggestPlaceLabel),
                options: places.map { FormOption($0.slug, $0.name(in: book.language)) }
                    + [FormOption(SuggestionForm.everywhere, book.say(.suggestionPlaceEverywhere))],
                selected: typed.place,
                prompt: book.say(.suggestPlacePrompt),
                in: book
            )
            Component.select(
                field("field", .suggestFieldLabel, isOptional: true),
                options: fields.map { FormOption($0, FieldNames.name(of: $0, in: book)) },
                selected: typed.field,
                prompt: book.say(.suggestionFieldUnsure),
                in: book
            )
        }
        Component.input(
            field("title", .intakeEntryTitle, .intakeEntryTitleHint, isOptional: true),
            value: typed.title,
            in: book
        )
        Component.textArea(
            bodyField,
            value: typed.body,
            rows: 10,
            limit: SuggestionForm.mostCharactersOfOffices,
            in: book
        )
        Component.fileField(
            filesField,
            accept: AttachmentRule.offices.accept,
            allowsSeveral: true,
            in: book
        )
        Component.input(
            field(
                "beneficiaries",
                .intakeEntryBeneficiaries,
                .intakeEntryBeneficiariesHint,
                isOptional: true
            ),
            value: form.beneficiaries,
            in: book
        )
        Component.input(
            field("cost", .intakeEntryCost, isOptional: true),
            value: form.cost,
            kind: .decimal,
            unit: book.say(.intakeEntryCostUnit),
            in: book
        )
    }

    private var bodyField: Field {
        field(
            "body",
            .intakeEntryBody,
            .intakeEntryBodyHint(most: SuggestionForm.mostCharactersOfOffices)
        )
    }

    private var filesField: Field {
        .offices(faults: entered.faults, hadFiles: entered.hadFiles, in: book)
    }

    private var allFields: [Field] {
        [
            field("channel", .intakeEntryChannel), field("via", .intakeEntryVia),
            field("received", .intakeEntryReceived), field("postmark", .intakeEntryPostmark),
            field("party", .intakeEntryParty), field("submitter", .intakeEntrySubmitter),
            field("phone", .intakeEntryPhone), field("place", .suggestPlaceLabel),
            field("field", .suggestFieldLabel), field("title", .intakeEntryTitle), bodyField,
            filesField, field("beneficiaries", .intakeEntryBeneficiaries),
            field("cost", .intakeEntryCost),
        ]
    }

    private func field(
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

extension EntryPage.Entered {
    /// What was sent.
    init(_ fields: FormFields, hadFiles: Bool) {
        self.init(
            number: fields["form"],
            form: EntryForm(
                suggestion: SuggestionForm(
                    body: fields["body"],
                    place: fields["place"],
                    field: fields["field"],
                    submitter: fields["submitter"],
                    phone: fields["phone"],
                    title: fields["title"]
                ),
                channel: fields["channel"],
                via: fields["via"],
                received: fields["received"],
                postmark: fields["postmark"],
                party: fields["party"],
                beneficiaries: fields["beneficiaries"],
                cost: fields["cost"]
            ),
            faults: [],
            hadFiles: hadFiles
        )
    }
}

extension Field {
    /// The field of files in a form of an office.
    static func offices(
        faults: [SuggestionFault],
        hadFiles: Bool,
        in book: Phrasebook
    ) -> Field {
        let rule = AttachmentRule.offices
        let fault = faults.first { $0.field == SuggestPage.files }
        return Field(
            SuggestPage.files,
            book.say(.attachmentFieldFiles),
            isOptional: true,
            hint: book.say(
                .attachmentFieldFilesHint(
                    most: rule.mostFiles,
                    pictures: rule.mostPictureBytes >> 20,
                    scans: (rule.mostScanBytes ?? 0) >> 20,
                    total: rule.mostBytes >> 20
                )
            ),
            error: fault.map { book.say($0.message) }
                ?? (hadFiles && !faults.isEmpty ? book.say(.attachmentFieldAgain) : nil)
        )
    }
}
