package import VerifiableVoting
package import Wording

extension TrusteeFault {
    /// The sentence for it.
    package var message: Message {
        switch self {
        case .none: .verifierTrusteesNone
        case .membership(let trustee): .verifierTrusteesMembership(trustee: trustee)
        case .repeatedKey(let trustee, let other):
            .verifierTrusteesRepeatedKey(trustee: trustee, other: other)
        case .ownership(let trustee): .verifierTrusteesOwnership(trustee: trustee)
        case .strangeSignature(let trustee):
            .verifierTrusteesStrangeSignature(trustee: trustee)
        case .threshold(let needed, let count):
            .verifierTrusteesThreshold(count: count, needed: needed)
        case .counts(let trustee): .verifierTrusteesCounts(trustee: trustee)
        case .mixedForms(let trustee): .verifierTrusteesMixedForms(trustee: trustee)
        case .certificateSignature(let trustee):
            .verifierTrusteesCertificateSignature(trustee: trustee)
        case .context(let trustee): .verifierTrusteesContext(trustee: trustee)
        case .polynomialLength(let trustee):
            .verifierTrusteesPolynomialLength(trustee: trustee)
        case .polynomialSignature(let trustee):
            .verifierTrusteesPolynomialSignature(trustee: trustee)
        case .ceremonySignature(let trustee):
            .verifierTrusteesCeremonySignature(trustee: trustee)
        case .verificationKey(let trustee): .verifierTrusteesVerificationKey(trustee: trustee)
        case .keySignature(let trustee): .verifierTrusteesKeySignature(trustee: trustee)
        }
    }
}
