import Casework
import HTTPTypes
import Ledger
import Markup
import Supervising
import Wording

/// What somebody typed into a form of a visit, and why it was not taken.
struct VisitEntry {
    /// What the names of boxes begin with, a box for every one there is.
    static let prefixes = ["method-", "project-", "member-"] + findings
    /// What the names of the fields of a problem begin with, a problem each.
    static let findings = (1...VisitForm.mostFindings).map { "finding\($0)-" }
    /// Every other field.
    static let fields: Set<String> = Set(VisitField.allCases.map(\.rawValue))
        .union(["version", "form"])

    var form: VisitForm
    /// The number of the form.
    var number: String
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: VisitError?

    /// Nothing was tried yet.
    init(_ form: VisitForm = VisitForm(), number: String = "") {
        self.form = form
        self.number = number
    }

    /// What was sent.
    init(_ fields: FormFields) {
        form = VisitForm(
            Dictionary(
                uniqueKeysWithValues: VisitField.allCases.map { ($0, fields[$0.rawValue]) }
            )
        )
        form.methods = Set(fields.names(after: "method-"))
        form.projects = Set(fields.names(after: "project-"))
        form.members = Set(fields.names(after: "member-"))
        form.findings = Self.findings.map { CaseForm(fields, prefix: $0) }
        number = fields["form"]
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: VisitError) throws(PageError) -> VisitEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .faults, .formUnknown, .changedMeanwhile, .wrongState, .notYours, .headOnly: break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What is wrong with its fields.
    var faults: [VisitFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// What is wrong with the fields of one of its problems.
    func faults(of finding: Int) -> [CaseFault] {
        faults.compactMap { fault in
            if case .finding(finding, let fault) = fault { fault } else { nil }
        }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults: .unprocessableContent
        case .notYours, .headOnly: .forbidden
        case .some: .conflict
        }
    }
}

/// The controls of a form of a visit, each with what was typed and what is wrong with it.
struct VisitFields {
    let book: Phrasebook
    let entry: VisitEntry

    func field(
        _ name: VisitField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name.rawValue,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: fault(of: name).map { book.say($0.message(in: book)) }
        )
    }

    private func fault(of name: VisitField) -> VisitFault? {
        entry.faults.first { fault in
            if case .field(name, _) = fault { true } else { false }
        }
    }

    func input(
        _ name: VisitField,
        _ label: Message,
        hint: Message? = nil,
        kind: InputKind = .text
    ) -> HTML {
        Component.input(
            field(name, label, hint: hint),
            value: entry.form[name],
            kind: kind,
            in: book
        )
    }

    func area(
        _ name: VisitField,
        _ label: Message,
        hint: Message? = nil,
        isOptional: Bool = false,
        rows: Int = 4,
        limit: Int? = nil
    ) -> HTML {
        Component.textArea(
            field(name, label, hint: hint, isOptional: isOptional),
            value: entry.form[name],
            rows: rows,
            limit: limit,
            in: book
        )
    }

    /// Boxes of which any number is ticked; each has a name of its own.
    ///
    /// `none` says that there are none.
    func boxes(
        _ name: VisitField,
        _ label: Message,
        prefix: String,
        _ options: [FormOption],
        ticked: Set<String>,
        none: Message? = nil
    ) -> HTML {
        let field = field(name, label)
        return Component.fieldGroup(field, role: nil, in: book) {
            if options.isEmpty, let none { HTML.p(book.say(none), .id(field.id)) }
            for (index, option) in options.enumerated() {
                HTML.label(.class("choice")) {
                    HTML.input(
                        .type("checkbox"),
                        .id(index == 0 ? field.id : "\(field.id)-\(index + 1)"),
                        .name(prefix + option.value),
                        .value("1"),
                        .checked(ticked.contains(option.value))
                    )
                    HTML.span(option.text)
                }
            }
        }
    }

    var methods: HTML {
        boxes(
            .methods,
            .supervisionVisitFormMethods,
            prefix: "method-",
            Visit.Method.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
            ticked: entry.form.methods
        )
    }

    /// Why the form was refused, above it, and where.
    @HTML.Builder func refusal(_ parties: [Party], _ wrong: [Field] = []) -> HTML {
        if let sentence = entry.error?.sentence(parties, in: book) {
            Component.notice(.stop, title: book.say(.supervisionRefusedTitle), sentence)
        }
        Component.errorSummary(
            VisitField.allCases.map { field($0, .supervisionVisitNav) } + wrong,
            in: book
        )
    }
}
