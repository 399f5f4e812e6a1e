package import Civics
import Foundation
import Tallying

/// Why a text is not the canonical text of a rule.
package enum RuleDocumentError: Error, Hashable, Sendable {
    /// No JSON of this form.
    case notReadable
    /// It is of another form, or of a version that this program does not know.
    case otherForm(String, version: Int)
    /// It says the same, but in other bytes: written by another hand.
    case notCanonical
    /// Its fingerprint is another one than was given; the one it has.
    case otherFingerprint(Digest)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .notReadable: "rule-document.not-readable"
        case .otherForm: "rule-document.other-form"
        case .notCanonical: "rule-document.not-canonical"
        case .otherFingerprint: "rule-document.other-fingerprint"
        }
    }
}

extension RuleDocument {
    /// Reads a canonical text and checks that it is one, byte by byte.
    ///
    /// With a fingerprint, no other bytes are taken at all: one that is changed is found.
    package init(
        canonical bytes: [UInt8],
        fingerprint: Digest? = nil
    ) throws(RuleDocumentError) {
        let digest = Digest(of: bytes)
        if let fingerprint, fingerprint != digest { throw .otherFingerprint(digest) }
        guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(bytes)) else {
            throw .notReadable
        }
        guard wire.form == Self.form, wire.formVersion == Self.formVersion else {
            throw .otherForm(wire.form, version: wire.formVersion)
        }
        guard let document = wire.document else { throw .notReadable }
        self = document
        guard Array(canonicalText.utf8) == bytes else { throw .notCanonical }
    }
}

/// The members as they are written; whether they mean a rule is found out by ``document``.
private struct Wire: Decodable {
    struct Place: Decodable {
        let code: String
        let name: String
        let nameEnglish: String
    }

    struct Adoption: Decodable {
        let date: String
        let decision: String
        let votes: Votes?
    }

    struct Votes: Decodable {
        let deputies: Int
        let yes: Int
        let no: Int
        let abstain: Int
    }

    let form: String
    let formVersion: Int
    let jurisdiction: Place
    let year: Int
    let purpose: String
    let number: Int
    let previous: String?
    let title: String
    let documentNumber: String
    let rule: WireRule?
    let candidates: Int?
    let scheme: WireScheme?
    let channel: String
    let publishing: String
    let text: String
    let certainty: String
    let source: String
    let adoption: Adoption

    var document: RuleDocument? {
        guard let purpose = RulePurpose(rawValue: purpose), let content = content(for: purpose),
            let channel = RuleChannel(rawValue: channel),
            let publishing = RulePublishing(rawValue: publishing),
            let certainty = Certainty(rawValue: certainty),
            let date = try? CivilDate(iso: adoption.date)
        else { return nil }
        return RuleDocument(
            place: RuleDocument.Place(
                code: jurisdiction.code,
                name: jurisdiction.name,
                nameEnglish: jurisdiction.nameEnglish
            ),
            key: VotingRule.Key(year: year, purpose: purpose, number: number),
            previous: previous.flatMap { Digest(hex: $0) },
            title: title,
            documentNumber: documentNumber,
            terms: RuleTerms(content, channel: channel, publishing: publishing),
            text: text,
            provenance: Provenance(certainty, source: source),
            adoption: RuleAdoption(
                date: date,
                decision: adoption.decision,
                votes: adoption.votes.map {
                    .init(deputies: $0.deputies, yes: $0.yes, no: $0.no, abstain: $0.abstain)
                }
            )
        )
    }
}

extension Wire {
    /// What the rule is of, where the members fit its purpose.
    private func content(for purpose: RulePurpose) -> RuleTerms.Content? {
        switch purpose {
        case .projects, .recommendation:
            guard let rule = rule?.rule, let candidates else { return nil }
            return .votes(VoteTerms(rule: rule, candidates: candidates))
        case .rating:
            return scheme?.scheme.map { .ratings($0) }
        }
    }
}

/// The scheme of a rating under the keys that a record of a rating has.
private struct WireScheme: Decodable {
    struct Threshold: Decodable {
        let fraction: [Int]
        let inclusive: Bool

        var threshold: RatingThreshold? {
            Fraction(parts: fraction).map { RatingThreshold($0, isInclusive: inclusive) }
        }
    }

    let quorum: [Int]?
    let base: String
    let satisfied: Threshold
    let basic: Threshold
    let blank: String

    var scheme: RatingScheme? {
        guard let base = RatingBase(rawValue: base), let satisfied = satisfied.threshold,
            let basic = basic.threshold, let blank = BlankPolicy(rawValue: blank)
        else { return nil }
        return try? RatingScheme(
            quorum: quorum.flatMap(Fraction.init(parts:)),
            base: base,
            satisfiedAt: satisfied,
            basicAt: basic,
            blank: blank
        )
    }
}

/// The rule under the keys that a record of a count has.
private struct WireRule: Decodable {
    struct Threshold: Decodable {
        let base: String
        let fraction: [Int]
        let inclusive: Bool
    }

    private enum CodingKeys: String, CodingKey {
        case ballot, seats, quorum, participation, threshold, blank, tie, shortfall, order
        case tieRounds = "tie_rounds"
        case tieThreshold = "tie_threshold"
    }

    let ballot: String
    let seats: Int?
    let quorum: [Int]?
    let participation: [Int]?
    let threshold: Threshold
    let blank: String
    let tie: String
    let tieRounds: Int
    let tieThreshold: String
    let shortfall: String
    let order: String

    var rule: CongressRule? {
        guard let ballot = BallotType(rawValue: ballot),
            let base = ThresholdBase(rawValue: threshold.base),
            let fraction = Fraction(parts: threshold.fraction),
            let blank = BlankPolicy(rawValue: blank), let tie = TiePolicy(rawValue: tie),
            let tieThreshold = TieThreshold(rawValue: tieThreshold),
            let shortfall = ShortfallPolicy(rawValue: shortfall),
            let order = ElectedOrder(rawValue: order)
        else { return nil }
        return try? CongressRule(
            ballot: ballot,
            seats: seats,
            quorum: quorum.flatMap(Fraction.init(parts:)),
            participation: participation.flatMap(Fraction.init(parts:)),
            threshold: .init(
                base: base,
                fraction: fraction,
                isInclusive: threshold.inclusive
            ),
            blank: blank,
            tie: tie,
            tieRounds: tieRounds,
            tieThreshold: tieThreshold,
            shortfall: shortfall,
            order: order
        )
    }
}

extension Fraction {
    fileprivate init?(parts: [Int]) {
        guard parts.count == 2 else { return nil }
        self.init(parts[0], parts[1])
    }
}
