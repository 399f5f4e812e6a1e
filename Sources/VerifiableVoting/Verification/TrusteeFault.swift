/// What is wrong with trustees, and with whom: numbers count all trustees, from 1.
package enum TrusteeFault: Error, Hashable, Sendable {
    /// There is no trustee.
    case none
    /// An element that a trustee published is no member of the group.
    case membership(trustee: Int)
    /// Two trustees have the same key.
    case repeatedKey(trustee: Int, other: Int)
    /// A trustee does not prove to know the secret of the key.
    case ownership(trustee: Int)
    /// A key that needs no signature has one.
    case strangeSignature(trustee: Int)
    /// More are needed than there are, or nobody is.
    case threshold(needed: Int, count: Int)
    /// Certificates, polynomials, keys and signatures are not equally many.
    case counts(trustee: Int)
    /// Some parts are of one release's form, some of another's.
    case mixedForms(trustee: Int)
    /// A certificate is not signed by its key.
    case certificateSignature(trustee: Int)
    /// A certificate was made for another group, number or threshold.
    case context(trustee: Int)
    /// A polynomial has more or fewer coefficients than the threshold.
    case polynomialLength(trustee: Int)
    /// A polynomial is not signed by its trustee.
    case polynomialSignature(trustee: Int)
    /// A trustee did not sign to have seen these certificates.
    case ceremonySignature(trustee: Int)
    /// A key is not what the polynomials make.
    case verificationKey(trustee: Int)
    /// A key is not signed by its trustee.
    case keySignature(trustee: Int)

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .none: "trustees.none"
        case .membership: "trustees.membership"
        case .repeatedKey: "trustees.repeated-key"
        case .ownership: "trustees.ownership"
        case .strangeSignature: "trustees.strange-signature"
        case .threshold: "trustees.threshold"
        case .counts: "trustees.counts"
        case .mixedForms: "trustees.mixed-forms"
        case .certificateSignature: "trustees.certificate-signature"
        case .context: "trustees.context"
        case .polynomialLength: "trustees.polynomial-length"
        case .polynomialSignature: "trustees.polynomial-signature"
        case .ceremonySignature: "trustees.ceremony-signature"
        case .verificationKey: "trustees.verification-key"
        case .keySignature: "trustees.key-signature"
        }
    }
}
