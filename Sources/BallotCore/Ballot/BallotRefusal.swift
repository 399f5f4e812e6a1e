/// Why a ballot was refused: the name of the check that it failed, and where.
package enum BallotRefusal: Error, Hashable, Sendable {
    /// It is not in canonical form, or a number is not below its bound.
    case form(ReadingError)
    /// An array is not as long as the question says; nothing if it is the list of answers.
    case length(question: Int?)
    /// It names another election.
    case otherElection
    /// It names an election of other content.
    case otherFingerprint
    /// Its credential is not in the list.
    case unknownCredential
    /// An element, at this byte, is not below the modulus.
    case elementRange(offset: Int)
    /// An element, at this byte, is no member of the group.
    case membership(offset: Int)
    /// A choice is not proved to be 0 or 1.
    case individualProof(question: Int, choice: Int)
    /// The sum of an answer is not proved to be allowed.
    case overallProof(question: Int)
    /// An answer is not proved to choose nothing if it is blank.
    case blankProof(question: Int)
    /// The answer to a question of another kind is not proved to be known to its voter.
    case nonHomomorphicProof(question: Int)
    /// It is not signed.
    case missingSignature
    /// It is signed for other content.
    case signatureHash
    /// The signature is not by the owner of the credential.
    case signature

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .form: "ballot.form"
        case .length: "ballot.length"
        case .otherElection: "ballot.other-election"
        case .otherFingerprint: "ballot.other-fingerprint"
        case .unknownCredential: "ballot.unknown-credential"
        case .elementRange: "ballot.element-range"
        case .membership: "ballot.membership"
        case .individualProof: "ballot.individual-proof"
        case .overallProof: "ballot.overall-proof"
        case .blankProof: "ballot.blank-proof"
        case .nonHomomorphicProof: "ballot.non-homomorphic-proof"
        case .missingSignature: "ballot.missing-signature"
        case .signatureHash: "ballot.signature-hash"
        case .signature: "ballot.signature"
        }
    }
}
