/// What a record holds.
package enum RecordKind: CaseIterable, Hashable, Sendable {
    case election
    case trustees
    case credentials
    case encryptedTally
    case sizedTally
    case shuffle
    case share
    case owner
    case result

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .election: "election"
        case .trustees: "trustees"
        case .credentials: "credentials"
        case .encryptedTally: "encrypted-tally"
        case .sizedTally: "sized-tally"
        case .shuffle: "shuffle"
        case .share: "share"
        case .owner: "owner"
        case .result: "result"
        }
    }
}
