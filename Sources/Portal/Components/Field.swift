/// A control of a form: its name, its words, and what was wrong with it.
package struct Field: Hashable, Sendable {
    /// The name it is sent under; also the end of its id, so it is unique in its form.
    package let name: String
    /// The form it belongs to, where a page has several; part of its id.
    package let form: String?
    /// What it asks for.
    package let label: String
    /// Whether it may be left empty; those that may not say nothing.
    package let isOptional: Bool
    /// How to answer, and who will see it.
    package let hint: String?
    /// What was wrong with the answer, as a sentence.
    package let error: String?

    /// Describes a control.
    package init(
        _ name: String,
        _ label: String,
        isOptional: Bool = false,
        hint: String? = nil,
        error: String? = nil,
        form: String? = nil
    ) {
        self.form = form
        self.name = name
        self.label = label
        self.isOptional = isOptional
        self.hint = hint
        self.error = error
    }
}

extension Field {
    /// The id of the control, where the summary of errors leads.
    package var id: String { "field-\(key)" }

    var hintID: String { "hint-\(key)" }
    var errorID: String { "error-\(key)" }
    var counterID: String { "counter-\(key)" }
    var labelID: String { "label-\(key)" }

    private var key: String { form.map { "\($0)-\(name)" } ?? name }

    /// The ids of what explains the control.
    func describedBy(hasCounter: Bool = false) -> String? {
        var ids: [String] = []
        if hint != nil { ids.append(hintID) }
        if error != nil { ids.append(errorID) }
        if hasCounter { ids.append(counterID) }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    var invalid: String? { error == nil ? nil : "true" }
}
