import Civics
import Ledger

/// A field of a form of a meeting; its raw value is its name.
package enum MeetingField: String, Hashable, Sendable, CaseIterable {
    // Of the meeting itself.
    case number, starts, ends, place, source
    // Of what happens to it.
    case day, date, decision
    // Of people.
    case deputy, document, reason, kind, from, to, note, role, name, unit, account
    // Of lists that are written down whole, and of a step of the preparation.
    case lines, owner, due
}

/// What somebody typed into a form of a meeting, before it is checked; each form has some of the
/// fields.
package struct MeetingForm: Hashable, Sendable {
    private var texts: [MeetingField: String]

    /// Takes what was typed.
    package init(_ texts: [MeetingField: String] = [:]) {
        self.texts = texts
    }

    /// What stands in a field; empty where nothing does.
    package subscript(field: MeetingField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }
}
