import Civics
import Deciding
import Ledger
import Markup
import Wording

/// The controls of one form of a meeting, each with what was typed and what is wrong with it.
struct MeetingFields {
    let book: Phrasebook
    /// Which form of the page it is.
    let part: String
    /// What stands in it, and why it was refused.
    let entry: MeetingEntry

    /// A form as nobody has sent it, or as it was sent.
    init(
        _ part: String,
        _ entry: MeetingEntry,
        fresh: MeetingForm = MeetingForm(),
        in book: Phrasebook
    ) {
        self.book = book
        self.part = part
        self.entry = entry.part == part ? entry : MeetingEntry(fresh)
    }

    /// Whether it was sent and refused.
    var isTried: Bool { entry.error != nil }

    func field(
        _ name: MeetingField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name.rawValue,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.faults.first { $0.field == name && $0.day == nil }
                .map { book.say($0.message(in: book)) },
            form: part
        )
    }

    func input(
        _ name: MeetingField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false,
        kind: InputKind = .text
    ) -> HTML {
        Component.input(
            field(name, label, hint: hint, isOptional: isOptional),
            value: entry.form[name],
            kind: kind,
            in: book
        )
    }

    func select(
        _ name: MeetingField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false,
        prompt: Message,
        _ options: [FormOption]
    ) -> HTML {
        Component.select(
            field(name, label, hint: hint, isOptional: isOptional),
            options: options,
            selected: entry.form[name],
            prompt: book.say(prompt),
            in: book
        )
    }

    func chips(_ name: MeetingField, _ label: Message, _ options: [FormOption]) -> HTML {
        Component.chips(
            field(name, label),
            options: options,
            selected: entry.form[name],
            in: book
        )
    }

    func area(
        _ name: MeetingField,
        _ label: Message,
        hint: Message? = nil,
        rows: Int
    ) -> HTML {
        Component.textArea(
            field(name, label, hint: hint, isOptional: true),
            value: entry.form[name],
            rows: rows,
            in: book
        )
    }

    /// Document and reason of a recorded decision.
    @HTML.Builder var decision: HTML {
        input(.document, .meetingFormDocument, hint: .meetingFormDocumentHint)
        input(.reason, .meetingFormReason)
    }

    /// Why the form was refused, above it, and where; nothing where it was not.
    @HTML.Builder var refusal: HTML { Self.refusal(entry, part, in: book) }

    /// The same of whichever form of a page was sent.
    @HTML.Builder
    static func refusal(_ entry: MeetingEntry, _ part: String, in book: Phrasebook) -> HTML {
        if let error = entry.error, entry.faults.isEmpty {
            Component.notice(.stop, title: book.say(.meetingRefusedTitle)) {
                for sentence in error.sentences(in: book) { HTML.p(book.say(sentence)) }
            }
        }
        Component.errorSummary(
            entry.faults.map { fault in
                Field(
                    fault.day.map { "\(fault.field.rawValue)-\($0)" } ?? fault.field.rawValue,
                    "",
                    error: book.say(fault.message(in: book)),
                    form: part
                )
            },
            in: book
        )
    }
}
