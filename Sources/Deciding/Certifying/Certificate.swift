package import Civics

/// The certificate of a poll (票决结果证书): everything a stranger needs to recompute the outcome,
/// and what the register and the counting room came to.
///
/// It is written once, when counting has ended; its fingerprint is what is signed.
package struct Certificate: Hashable, Sendable, Decodable {
    /// The form it is written in.
    package static let form = "minsheng-certificate"
    /// The version of that form.
    package static let formVersion = 1

    /// The form.
    package let form: String
    /// Its version.
    package let formVersion: Int
    /// Whose congress.
    package let place: Place
    /// At which meeting.
    package let meeting: MeetingDays
    /// Which poll.
    package let poll: PollName
    /// The frozen list it was on.
    package let list: ListName
    /// The adopted rule it was by.
    package let rule: RuleName
    /// What stood on the paper, in its order.
    package let items: [Poll.Item]
    /// The deputies in office, fixed when the first session opened.
    package let deputies: Int
    /// The ballot sessions, in the order they were held, those broken off among them.
    package let sessions: [Session]
    /// The presidium's decision among the tied; nil where there was none.
    package let decision: Decision?
    /// The decision by which the plenary adopted the scrutineers, and who they are.
    package let scrutineers: Scrutineers
    /// Who entered what the boxes held.
    package let tellers: [String]
    /// Which of them took over from whom, the earliest first; absent where nobody did.
    package let successions: [Succession]?
    /// That it is of a recount; absent where it is of a vote.
    package let recount: Recount?
    /// The record of the count, byte for byte as `minsheng tally congress` reads it; of a rating as
    /// `minsheng tally rating` does.
    package let record: String
    /// Its outcome, byte for byte as the same command prints it.
    package let outcome: String
    /// SHA-256 of the working papers of the counting room, as 64 hexadecimal digits.
    package let workingPapers: String
    /// The head of the audit chain before this certificate was entered in it.
    package let audit: AuditMark
    /// Whether it was made up for a demonstration.
    package let isSample: Bool

    /// A jurisdiction.
    package struct Place: Hashable, Sendable, Decodable {
        package let code: String
        package let name: String
        package let nameEnglish: String
    }

    /// A meeting: `term` and `number`, and its first and last day as year-month-day.
    package struct MeetingDays: Hashable, Sendable, Decodable {
        package let term: Int
        package let number: Int
        package let startsOn: String
        package let endsOn: String
    }

    /// A poll: which of the meeting's, and what it is called.
    package struct PollName: Hashable, Sendable, Decodable {
        package let ordinal: Int
        package let kind: String
        package let title: String
        package let titleEnglish: String
    }

    /// A frozen list with its fingerprint, 64 hexadecimal digits.
    package struct ListName: Hashable, Sendable, Decodable {
        package let year: Int
        package let version: Int
        package let sha256: String
    }

    /// An adopted rule with its fingerprint, 64 hexadecimal digits.
    package struct RuleName: Hashable, Sendable, Decodable {
        package let year: Int
        package let purpose: String
        package let number: Int
        package let title: String
        package let publishing: String
        package let sha256: String
    }

    /// A ballot session; numbers that it never came to are nil.
    package struct Session: Hashable, Sendable, Decodable {
        package let number: Int
        package let kind: String
        package let state: String
        package let sitting: Int
        package let heldOn: String
        package let channel: String
        package let printed: Int
        package let spoilt: Int
        package let presentAtOpening: Int
        package let present: Int?
        package let issued: Int?
        package let returned: Int?
        package let boxes: Int
        package let rulings: [Ruling]
        package let abandoned: Decision?
    }

    /// On how many doubtful papers the chief scrutineer ruled alike: `void` is the reason for which
    /// they do not count, nil where they do.
    package struct Ruling: Hashable, Sendable, Decodable {
        package let void: String?
        package let papers: Int
    }

    /// A decision of the presidium; `elected` are the ids among the tied.
    package struct Decision: Hashable, Sendable, Decodable {
        package let document: String
        package let reason: String
        package let elected: [String]
    }

    /// The scrutineers, the chief first.
    package struct Scrutineers: Hashable, Sendable, Decodable {
        package let date: String
        package let decision: String
        package let names: [String]
    }

    /// That the papers of a session were counted again: its number, the presidium's decision and
    /// why, the decision that opened the sealed packets, and the fingerprint of the certificate
    /// that this one supersedes, 64 hexadecimal digits.
    package struct Recount: Hashable, Sendable, Decodable {
        package let session: Int
        package let document: String
        package let reason: String
        package let opening: String?
        package let supersedes: String
    }

    /// That somebody left a role (`scrutineer`, `teller` …) and another took over: when (ISO 8601
    /// with its offset), by which decision, and why.
    package struct Succession: Hashable, Sendable, Decodable {
        package let role: String
        package let left: String
        package let successor: String
        package let at: String
        package let document: String
        package let reason: String
    }

    /// A place in the audit chain.
    package struct AuditMark: Hashable, Sendable, Decodable {
        package let height: Int64
        package let digest: String
    }

    /// The day of the last ballot session.
    package var lastDay: CivilDate? {
        sessions.last.flatMap { try? CivilDate(written: $0.heldOn) }
    }

    /// Whether it is of a rating, and not of a vote.
    package var isRating: Bool { poll.kind == Poll.Kind.rating.rawValue }

    /// Whether it is of a street's choice, which has no legal force.
    package var isRecommendation: Bool { poll.kind == Poll.Kind.recommendation.rawValue }

    /// SHA-256 of the canonical text.
    package var fingerprint: Digest { Digest(of: canonicalText) }
}
