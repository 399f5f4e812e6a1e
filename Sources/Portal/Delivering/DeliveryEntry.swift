import Delivering
import HTTPTypes
import Ledger
import Markup
import Wording

/// What somebody typed into one of the forms of delivering, and why it was not taken.
struct DeliveryEntry {
    /// Which form of the page it is; empty where nothing was tried.
    let part: String
    /// What was typed, by field.
    var values: [String: String]
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: DeliveryError?

    /// Nothing was tried yet; the values are what stands in the record.
    init(_ values: [String: String] = [:], part: String = "") {
        self.part = part
        self.values = values
    }

    /// What was sent.
    init(_ part: String, _ fields: FormFields) {
        self.part = part
        values = Dictionary(
            fields.names.map { ($0, fields[$0]) },
            uniquingKeysWith: { one, _ in one }
        )
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: DeliveryError) throws(PageError) -> DeliveryEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .busy: throw .busy
        case .store(let error): throw PageError(error)
        case .otherUnit, .faults, .changedMeanwhile, .entryIs, .monthIs, .noDraft, .incomplete,
            .nothingChanged, .major, .file, .ownEvidence:
            break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What was typed in a field.
    subscript(field: String) -> String { values[field] ?? "" }

    /// What is wrong with its fields.
    var faults: [DeliveryFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The first thing wrong with a field, as a sentence.
    func fault(_ field: String, of part: String, in book: Phrasebook) -> String? {
        guard part == self.part else { return nil }
        return faults.first { $0.field == field }.map { book.say($0.message) }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults, .file: .unprocessableContent
        case .some: .conflict
        }
    }
}

/// The controls of one form of delivering, each with what was typed and what is wrong with it.
struct DeliveryFields {
    let book: Phrasebook
    /// Which form of the page it is.
    let part: String
    let entry: DeliveryEntry
    /// What stands in it where nobody has sent it.
    var fresh: [String: String] = [:]
    /// What is measured, where the form has fields of it.
    var measures: [Measure] = []

    /// Whether it was sent and refused.
    var isTried: Bool { entry.part == part && entry.error != nil }

    /// What stands in a field.
    func value(_ name: String) -> String {
        entry.part == part ? entry[name] : fresh[name] ?? ""
    }

    func field(
        _ name: String,
        _ label: String,
        hint: String? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name,
            label,
            isOptional: isOptional,
            hint: hint,
            error: entry.fault(name, of: part, in: book),
            form: part
        )
    }

    func input(
        _ name: String,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false,
        kind: InputKind = .text,
        unit: String? = nil
    ) -> HTML {
        Component.input(
            field(name, book.say(label), hint: hint.map(book.say), isOptional: isOptional),
            value: value(name),
            kind: kind,
            unit: unit,
            in: book
        )
    }

    func area(
        _ name: String,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> HTML {
        Component.textArea(
            field(name, book.say(label), hint: hint.map(book.say), isOptional: isOptional),
            value: value(name),
            rows: 3,
            in: book
        )
    }

    /// Why the form was refused, above the page, with links to its fields.
    @HTML.Builder var refusal: HTML {
        if isTried, let error = entry.error {
            if entry.faults.isEmpty {
                Component.notice(.stop, title: book.say(.deliveryRefusedTitle)) {
                    HTML.p(book.say(error.message(in: book)))
                    if case .incomplete(let gaps) = error {
                        HTML.ul { for gap in gaps { HTML.li(book.say(gap.message)) } }
                    }
                    if case .major(let changes) = error {
                        HTML.ul { for change in changes { HTML.li(change.words(in: book)) } }
                    }
                }
            }
            Component.errorSummary(
                entry.faults.map { fault in
                    Field(fault.field, "", error: fault.named(in: part, measures, book), form: part)
                },
                in: book
            )
        }
    }
}
