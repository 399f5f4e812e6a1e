/// Something that is not wrong and must be known.
package enum Notice: Hashable, Sendable {
    /// So many ballots were replaced by a later one of the same credential.
    case replacedBallots(count: Int)
    /// Threshold keys without context: refused by belenios-tool 2.5.1 and later.
    case plainThreshold
    /// Threshold keys that are not signed: refused by belenios-tool 3.0 and later.
    case boundThreshold
    /// Credentials do not all count the same.
    case weights(totalWeight: Int)

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .replacedBallots: "notice.replaced-ballots"
        case .plainThreshold: "notice.plain-threshold"
        case .boundThreshold: "notice.bound-threshold"
        case .weights: "notice.weights"
        }
    }
}

/// Something in an archive that is not verified here.
package enum Limitation: Hashable, Sendable {
    /// The file form is of another version.
    case archiveVersion(Int)
    /// The protocol is of another version.
    case protocolVersion(Int)
    /// The election is of a group that is not known here; its name in UTF-8.
    case group([UInt8])
    /// A question is of a kind that is not known here.
    case questionKind
    /// The credentials have a certificate; it is read as a record and not verified.
    case credentialsCertificate
    /// So many questions are not counted by sums: their shuffles, shares and results are read and
    /// not verified.
    case shuffledQuestions(count: Int)

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .archiveVersion: "limit.archive-version"
        case .protocolVersion: "limit.protocol-version"
        case .group: "limit.group"
        case .questionKind: "limit.question-kind"
        case .credentialsCertificate: "limit.credentials-certificate"
        case .shuffledQuestions: "limit.shuffled-questions"
        }
    }
}
