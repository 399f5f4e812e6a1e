import Civics
package import Tallying

/// What the big screen of the hall shows, which everybody may see: numbers of people and papers,
/// how far the vote is, and the result once it is announced.
package struct HallScreen: Hashable, Sendable {
    /// Where the vote stands, in the order of the day.
    package enum Stage: String, Hashable, Sendable, CaseIterable {
        /// Deputies check in.
        case checkingIn = "checking-in"
        /// The plenary adopts rule and scrutineers.
        case adopting
        /// Papers are issued.
        case issuing
        /// Ballots are cast.
        case casting
        /// The papers in the boxes are counted.
        case reconciling
        /// The votes are counted.
        case counting
        /// The result is told.
        case announcing
    }

    /// The number of the term.
    package let term: Int
    /// The number of the meeting within it.
    package let meeting: Int
    /// What is voted on; nil before a poll is on the agenda.
    package let title: String?
    /// The same in English; empty when nobody translated it.
    package let titleEnglish: String
    /// Whether what is chosen is a street's recommendation.
    package let isRecommendation: Bool
    /// Where the vote stands.
    package let stage: Stage
    /// Which ballot session goes on, from 1; nil where none does.
    package let session: Int?
    /// What it is for; nil where none goes on.
    package let kind: BallotRoundKind?
    /// Who is there.
    package let presence: Presence
    /// How many must be there; nil where no rule asks for any.
    package let quorum: Int?
    /// Papers issued; nil before issuing.
    package let issued: Int?
    /// Papers returned; nil before the boxes were counted.
    package let returned: Int?
    /// Under which key the result is published; nil before its announcement.
    package let result: BallotKey?
    /// Whether it was invented for the demonstration.
    package let isSample: Bool
}

extension HallScreen {
    /// What a poll's day may show to everybody.
    init(
        _ day: PollDay,
        term: CongressTerm,
        announced: SealedCertificate.Announcement?
    ) {
        let session = day.open
        let shown = session ?? day.sessions.last
        let sitting =
            shown?.sitting ?? (day.sittings.last { !$0.isClosed } ?? day.sittings.last)?.id
        let deputies = day.poll.deputies ?? day.electorate.inOffice.count
        self.init(
            term: term.number,
            meeting: day.meeting.number,
            title: day.poll.title,
            titleEnglish: day.poll.titleEnglish,
            isRecommendation: day.poll.kind == .recommendation,
            stage: Self.stage(of: day),
            session: session?.number,
            kind: session?.kind,
            presence: sitting.map(day.presence) ?? Presence(deputies: deputies, present: 0),
            quorum: day.rule?.terms.rule.quorum.flatMap { quorum in
                deputies > 0 ? quorum.smallestPassing(of: deputies, inclusive: true) : nil
            },
            issued: session.flatMap { session in
                session.state == .opened ? nil : session.issued ?? day.issued
            },
            returned: session?.returned,
            result: day.poll.state.isPublic ? announced?.key : nil,
            isSample: day.poll.provenance.certainty == .inventedSample
                || day.meeting.provenance.certainty == .inventedSample
        )
    }

    private static func stage(of day: PollDay) -> Stage {
        switch day.poll.state {
        case .prepared, .rulesAdopted: return .adopting
        case .scrutineersAdopted: return .checkingIn
        case .counted, .certified, .accepted: return .counting
        case .announced, .sealed: return .announcing
        case .voting: break
        }
        switch day.open?.state {
        case .opened: return .checkingIn
        case .issuing: return .issuing
        case .casting: return .casting
        case .closed, .reconciled: return .reconciling
        case .counting, .counted, .void, .abandoned, nil: return .counting
        }
    }
}
