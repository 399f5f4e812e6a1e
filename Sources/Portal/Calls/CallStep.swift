/// What can be done to a call that is there.
package enum CallStep: String, Hashable, Sendable, CaseIterable {
    /// Change a draft.
    case edit
    /// Publish it.
    case publish
    /// Move its last day away.
    case prolong
    /// Close intake.
    case close

    /// The fields its form has.
    var fields: Set<String> {
        switch self {
        case .edit: CallEntry.fields.union(["version"])
        case .publish, .close: ["version"]
        case .prolong: ["version", "until", "reason"]
        }
    }
}
