import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The form of a call: a new one, or a draft.
struct CallFormSection {
    let book: Phrasebook
    let entry: CallEntry
    let parties: [Party]
    /// The fields (领域) there are.
    let known: [String]
    /// Whether the year may still be chosen.
    let isNew: Bool
    let target: FormTarget

    /// The fields for the summary of errors.
    var fields: [Field] {
        [
            year, opens, closes, channels, kinds, party, answerDays, notice, noticeEnglish, basis,
            contact,
        ]
    }

    var content: HTML {
        Component.form(target) {
            when
            whom
            words
            Component.submitRow {
                Component.button(book.say(isNew ? .callFormDraftButton : .callFormSaveButton))
            }
        }
    }

    @HTML.Builder private var when: HTML {
        if isNew {
            Component.input(year, value: entry.form.year, kind: .integer, in: book)
        } else {
            HTML.input(.type("hidden"), .name("year"), .value(entry.form.year))
        }
        Component.input(opens, value: entry.form.opensOn, kind: .date, in: book)
        Component.input(closes, value: entry.form.closesOn, kind: .date, in: book)
        Component.choices(
            postmark,
            options: [
                FormOption(
                    "1",
                    book.say(.callFormPostmarkYes),
                    consequence: book.say(.callFormPostmarkYesText)
                ),
                FormOption(
                    "0",
                    book.say(.callFormPostmarkNo),
                    consequence: book.say(.callFormPostmarkNoText)
                ),
            ],
            selected: [entry.form.postmarkCounts ? "1" : "0"],
            in: book
        )
    }

    @HTML.Builder private var whom: HTML {
        Component.checks(
            channels,
            options: Channel.allCases.map {
                FormOption(CallEntry.name($0), book.say($0.name))
            },
            ticked: Set(entry.form.channels.map(CallEntry.name)),
            in: book
        )
        Component.checks(
            kinds,
            options: known.enumerated().map {
                FormOption("field-\($0.offset)", FieldNames.name(of: $0.element, in: book))
            },
            ticked: Set(
                known.enumerated().filter { entry.form.fields.contains($0.element) }
                    .map { "field-\($0.offset)" }
            ),
            in: book
        )
        Component.select(
            party,
            options: parties.map {
                FormOption($0.code, book.language == .zh ? $0.name : $0.nameEnglish)
            },
            selected: entry.form.party,
            prompt: book.say(.callFormPartyPrompt),
            in: book
        )
        Component.input(
            answerDays,
            value: entry.form.answerDays,
            kind: .integer,
            unit: book.say(.callFormAnswerDaysUnit),
            in: book
        )
    }

    @HTML.Builder private var words: HTML {
        Component.textArea(notice, value: entry.form.notice, rows: 8, limit: 5_000, in: book)
        Component.textArea(
            noticeEnglish,
            value: entry.form.noticeEnglish,
            rows: 4,
            limit: 5_000,
            in: book
        )
        Component.input(contact, value: entry.form.contact, in: book)
        Component.input(basis, value: entry.form.basis, in: book)
    }

    private func field(
        _ name: String,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.error(name).map(book.say)
        )
    }

    private var year: Field { field("year", .callFormYear, hint: .callFormYearHint) }
    private var opens: Field { field("opens", .callFormOpens) }
    private var closes: Field { field("closes", .callFormCloses, hint: .callFormClosesHint) }
    private var postmark: Field { field("postmark", .callFormPostmark) }
    private var channels: Field { field("channels", .callFormChannels) }
    private var kinds: Field { field("fields", .callFormFields, isOptional: true) }
    private var party: Field { field("party", .callFormParty) }
    private var answerDays: Field {
        field("answer-days", .callFormAnswerDays, hint: .callFormAnswerDaysHint)
    }
    private var notice: Field { field("notice", .callFormNotice, hint: .callFormNoticeHint) }
    private var noticeEnglish: Field {
        field("notice-english", .callFormNoticeEnglish, isOptional: true)
    }
    private var contact: Field { field("contact", .callFormContact, hint: .callFormContactHint) }
    private var basis: Field {
        field("basis", .callFormBasis, hint: .callFormBasisHint, isOptional: true)
    }
}
