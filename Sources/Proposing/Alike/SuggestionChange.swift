import Civics
import Database
import Ledger

/// What the index of likeness needs to know of a suggestion that changed.
struct SuggestionChange: Sendable {
    /// What is compared of it.
    struct Content: Sendable {
        let title: String
        let body: String
        let receivedOn: CivilDate
        let state: Suggestion.State
        let call: ID<SuggestionCall>?
    }

    /// Which one.
    let id: ID<Suggestion>
    /// Whose it is.
    let jurisdiction: ID<Jurisdiction>
    /// The number of the change.
    let changed: Int64
    /// What it is now; nil where it is gone.
    let content: Content?
}

extension SuggestionChange.Content {
    /// Title and body, as they are compared.
    var text: String { title + "\n" + body }
}

extension Suggestion {
    /// Title and body, as suggestions are compared.
    package var comparedText: String { title + "\n" + body }
}

extension Suggestion.State {
    /// Whether it is compared with others at all: not what is held back or was taken back.
    var isCompared: Bool {
        switch self {
        case .held, .withdrawn: false
        case .submitted, .acknowledged, .decided, .replied: true
        }
    }

    /// Whether others may be shown the title: somebody in an office has read it.
    var isShownToOthers: Bool {
        switch self {
        case .held, .submitted, .withdrawn: false
        case .acknowledged, .decided, .replied: true
        }
    }
}

extension SuggestionChange: RowDecodable {
    /// Reads change and, where the suggestion is there, its content.
    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        changed = try row.next()
        let title: String? = try row.next()
        let body: String? = try row.next()
        let receivedOn: CivilDate? = try row.next()
        let state: Suggestion.State? = try row.next()
        let call: ID<SuggestionCall>? = try row.next()
        if let title, let body, let receivedOn, let state {
            content = Content(
                title: title,
                body: body,
                receivedOn: receivedOn,
                state: state,
                call: call
            )
        } else {
            content = nil
        }
    }
}
