import Civics
import Deciding

/// Where the documents are that a count rests on.
struct CertificateBasis {
    let certificate: Certificate
    let scope: Scope

    /// The text of the frozen list, whose bytes give its fingerprint.
    var list: String {
        Address.candidateText(year: certificate.list.year, version: certificate.list.version)
            .path(in: scope)
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
