package import Civics
import Database
import Ledger
package import Tallying

/// A poll with everything its next step depends on, read at one moment.
package struct PollDay: Hashable, Sendable {
    /// The poll.
    package let poll: Poll
    /// Its meeting.
    package let meeting: Meeting
    /// The sittings of the meeting, in their order.
    package let sittings: [Sitting]
    /// Who is a deputy at the meeting.
    package let electorate: Electorate
    /// Those with a part in its votes.
    package let officers: [MeetingOfficer]
    /// The frozen versions of its year's list, the newest first.
    package let lists: [FrozenVersion]
    /// The rule it is by once that is adopted, before then the one that would be taken; nil where
    /// none is adopted.
    package let rule: VotingRule?
    /// Its ballot sessions, in the order they were held.
    package let sessions: [BallotSession]
    /// The presidium's decision among the tied; nil where there was none.
    package let decision: TieDecision?
    /// Those present in each sitting.
    package let present: [ID<Sitting>: Int]
    /// The papers deputies have in the session that is going on; 0 where none is.
    package let issued: Int

    /// A frozen version of a list, as far as a poll looks at it.
    package struct FrozenVersion: Hashable, Sendable {
        /// Which.
        package let list: Poll.List
        /// Its items, in the order of the paper.
        package let items: [Poll.Item]
    }

    /// The session that is going on; nil where none is.
    package var open: BallotSession? { sessions.last.flatMap { $0.state.isOver ? nil : $0 } }

    /// The newest frozen version of the list.
    package var newest: FrozenVersion? { lists.first }

    /// Who is there, as far as a sitting is concerned.
    package func presence(in sitting: ID<Sitting>) -> Presence {
        let deputies = poll.deputies ?? electorate.inOffice.count
        return Presence(deputies: deputies, present: min(present[sitting] ?? 0, deputies))
    }

    /// What the count comes to, and what it asks for.
    ///
    /// - Throws: what does not add up.
    package func progress(of place: String) throws(RecordError) -> PollProgress? {
        guard let rule, let deputies = poll.deputies else { return nil }
        switch rule.terms.rule {
        case .votes(let rule):
            var rounds = sessions.compactMap(\.round)
            if let decision { rounds.append(.presidium(decision.round)) }
            return try PollProgress(
                PollProgress.Frame(
                    title: poll.title,
                    identity: identity(of: place),
                    rule: rule,
                    deputies: deputies,
                    items: poll.itemIDs
                ),
                rounds
            )
        case .ratings(let scheme):
            return try PollProgress(
                PollProgress.RatingFrame(
                    title: poll.title,
                    identity: identity(of: place),
                    scheme: scheme,
                    deputies: deputies,
                    items: poll.ratedItems
                ),
                sessions.compactMap(\.rating)
            )
        }
    }

    /// Whose count it is: of which meeting, list and rule.
    private func identity(of place: String) -> SessionIdentity {
        let first = sessions.first.flatMap { first in
            sittings.first { $0.id == first.sitting }
        }
        return SessionIdentity(
            jurisdiction: place,
            number: meeting.number,
            date: (first?.heldOn ?? meeting.startsOn).description,
            list: "sha256:\(poll.list.fingerprint.hex)",
            ruleHash: "sha256:\(poll.rule?.fingerprint.hex ?? "")"
        )
    }
}

/// The presidium's decision (主席团决定) among the tied.
package struct TieDecision: Hashable, Sendable {
    /// What it decides.
    package let round: PresidiumDecision
    /// The decision and why.
    package let decision: MeetingDeputy.Decision
    /// When it was recorded.
    package let at: Instant
}
