/// A field of a form of a case; its raw value is its name.
package enum CaseField: String, Hashable, Sendable, CaseIterable {
    // Of the case itself.
    case category, severity, title, body, project
    // Of who answers, who watches over it, and until when.
    case owner, watcher, days, due
    // Of a step.
    case words, result, promised, reason
}

/// What somebody typed into a form of a case, before it is checked; each form has some of the
/// fields.
package struct CaseForm: Hashable, Sendable {
    private var texts: [CaseField: String]

    /// Takes what was typed.
    package init(_ texts: [CaseField: String] = [:]) {
        self.texts = texts
    }

    /// What stands in a field; empty where nothing does.
    package subscript(field: CaseField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }
}
