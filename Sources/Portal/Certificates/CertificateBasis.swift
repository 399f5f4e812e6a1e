import Civics
import Deciding

/// Where the documents are that a count rests on.
struct CertificateBasis {
    let certificate: Certificate
    /// Under which the count is published.
    let key: BallotKey
    let scope: Scope

    /// The text of the frozen list, or of the list of what was rated: its bytes give the
    /// fingerprint.
    var list: String {
        let list = certificate.list
        let address: Address =
            certificate.isRating
            ? .ratingList(key) : .candidateText(year: list.year, version: list.version)
        return address.path(in: scope)
    }

    /// The adopted rule, with its text and its fingerprint; nil of a purpose that is not known.
    var rule: String? {
        RulePurpose(rawValue: certificate.rule.purpose).map { purpose in
            Address.rule(
                VotingRule.Key(
                    year: certificate.rule.year,
                    purpose: purpose,
                    number: certificate.rule.number
                )
            ).path(in: scope)
        }
    }
}
