import Civics

/// What a kind file may demand of an entry before it is put on the list.
package enum EntryCheck: String, Hashable, Sendable, Decodable {
    /// The subject has a name of 2 to 60 characters.
    case named
    /// The field is one of the kind's.
    case fieldKnown = "field-known"
    /// At least one measure says what will be there.
    case measured
    /// The record says where its facts come from.
    case sourced

    /// Whether an entry passes.
    package func holds(for entry: EnrolmentDraft, in kind: ProgrammeKind) -> Bool {
        switch self {
        case .named: (2...60).contains(entry.name.count)
        case .fieldKnown: kind.fields.isEmpty || kind.fields.contains(entry.field)
        case .measured: !entry.measures.isEmpty
        case .sourced: !entry.provenance.source.isEmpty
        }
    }
}

/// What a kind file may demand before an entry moves to another state.
package enum MoveCheck: String, Hashable, Sendable, Decodable {
    /// A reason is given, in words.
    case reasonGiven = "reason-given"
    /// The decision or document that allows it is named.
    case basisNamed = "basis-named"

    /// Whether a move passes.
    package func holds(reason: String, basis: String) -> Bool {
        switch self {
        case .reasonGiven: !reason.isEmpty
        case .basisNamed: !basis.isEmpty
        }
    }
}
