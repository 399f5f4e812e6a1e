package import BallotCore

/// Why a step of the key ceremony is not taken; trustees are counted from 1.
package enum CeremonyFault: Error, Hashable, Sendable {
    /// A file holds no secret key.
    case key
    /// A file holds no seed: 22 characters of base 58.
    case seed
    /// A record is not in canonical form; whose it is, if it is one of several.
    case form(trustee: Int?, ReadingError)
    /// There are not as many as trustees.
    case count(expected: Int, found: Int)
    /// More are needed than there are, or nobody or one of several is, or there are too many.
    case threshold(needed: Int, count: Int)
    /// What a trustee published does not hold.
    case published(TrusteeFault)
    /// The secret is of none of the certificates.
    case stranger
    /// A message cannot be opened with this secret.
    case sealed(from: Int)
    /// A message is not signed by the trustee it should be from.
    case sender(from: Int)
    /// A message is for somebody else.
    case recipient(from: Int)
    /// What a message says is no secret.
    case content(from: Int)
    /// The secret that a trustee sent is not the value of the trustee's polynomial.
    case share(from: Int)
    /// The polynomial that was handed back is not the own one.
    case ownPolynomial

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .key: "ceremony.key"
        case .seed: "ceremony.seed"
        case .form: "ceremony.form"
        case .count: "ceremony.count"
        case .threshold: "ceremony.threshold"
        case .published(let fault): fault.code
        case .stranger: "ceremony.stranger"
        case .sealed: "ceremony.sealed"
        case .sender: "ceremony.sender"
        case .recipient: "ceremony.recipient"
        case .content: "ceremony.content"
        case .share: "ceremony.share"
        case .ownPolynomial: "ceremony.own-polynomial"
        }
    }
}
