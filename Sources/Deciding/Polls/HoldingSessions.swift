package import Civics
import Database
package import Ledger
import Tallying

/// Holding ballot sessions, one after the other, each forward only.
///
/// Nobody chooses which: the count so far asks for it.
package struct HoldingSessions: Sendable {
    /// The most papers that may be printed for a session.
    package static let mostPapers = 9_999

    private let ledger: Ledger

    /// Holds the sessions of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Opens the session that the count asks for; the first fixes the deputies in office.
    package func open(
        _ id: ID<Poll>,
        version: Int,
        _ form: SessionForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .conductVotes, in: jurisdiction)
        let place = try await ledger.place(jurisdiction)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            var poll = day.poll
            switch poll.state {
            case .scrutineersAdopted:
                try day.checkNewestList()
                try RatingBasis(of: id, in: transaction)?.checkNewest()
                poll.deputies = day.electorate.inOffice.count
                poll.state = .voting
            case .voting: break
            default: throw .pollIs(poll.state)
            }
            guard day.meeting.state == .open else {
                throw .missing(.meetingOpen(day.meeting.state))
            }
            if let open = day.open { throw .missing(.sessionOver(number: open.number)) }
            let begun = day.with(poll)
            let request = try begun.request(of: place.name)
            let checked = try form.checked(begun, request)
            let presence = begun.presence(in: checked.sitting.id)
            try begun.checkQuorum(presence)
            let session = BallotSession(
                id: .random(),
                poll: poll.id,
                number: day.sessions.count + 1,
                sitting: checked.sitting.id,
                kind: checked.kind,
                items: checked.items,
                seats: request.seats,
                channel: checked.channel,
                state: .opened,
                printed: checked.printed,
                spoilt: 0,
                presentAtOpening: presence.present,
                present: nil,
                issued: nil,
                returned: nil,
                abandoned: nil,
                totals: nil,
                version: 1
            )
            try BallotSessionTable.insert(session, in: transaction)
            return (poll, poll.deed("session.open", session))
        }
    }

    /// Adds papers that were printed later.
    package func addPapers(
        _ id: ID<Poll>,
        version: Int,
        _ typed: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try await step(id, version, "session.add-papers", by: actor, in: jurisdiction) {
            (_, session, _) throws(PollError) in
            guard [.opened, .issuing].contains(session.state) else {
                throw .sessionIs(session.state)
            }
            guard let more = Int(ChineseText.cleanedLine(typed)), more > 0,
                session.printed + more <= Self.mostPapers
            else { throw .faults([.printed(most: Self.mostPapers - session.printed)]) }
            session.printed += more
            return [:]
        }
    }

    /// Begins to issue papers; whether enough deputies are there is asked once more.
    package func startIssuing(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try await step(id, version, "session.start-issuing", by: actor, in: jurisdiction) {
            (day, session, _) throws(PollError) in
            try session.move(to: .issuing)
            let presence = day.presence(in: session.sitting)
            try day.checkQuorum(presence)
            guard session.channel == .keypad || session.printed >= presence.present else {
                throw .missing(
                    .papers(printed: session.printed, present: presence.present)
                )
            }
            return [:]
        }
    }

    /// Closes the register and begins the casting: from now on nobody gets a paper.
    package func startCasting(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try await step(id, version, "session.start-casting", by: actor, in: jurisdiction) {
            (day, session, transaction) throws(PollError) in
            guard session.state.successors.contains(.casting) else {
                throw .sessionIs(session.state)
            }
            let closing = try RegisterClosing.close(session, of: jurisdiction, in: transaction)
            guard let closing else { throw .notFound }
            try day.checkQuorum(closing.presence)
            guard closing.issued > 0 else { throw .missing(.nobodyHasPaper) }
            try session.move(to: .casting)
            session.present = closing.presence.present
            session.issued = closing.issued
            return closing.facts
        }
        await ledger.scrub(DecidingSchema.forgetful)
    }

    /// Closes the boxes.
    package func closeBoxes(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try await step(id, version, "session.close", by: actor, in: jurisdiction) {
            (_, session, _) throws(PollError) in
            try session.move(to: .closed)
            return [:]
        }
    }

    /// Breaks the session off by a decision of the presidium (中止); the same round is held anew
    /// under the next number.
    package func abandon(
        _ id: ID<Poll>,
        version: Int,
        _ form: DecisionForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .conductVotes, in: jurisdiction)
        let (decision, faults) = form.checked()
        guard faults.isEmpty else { throw .faults(faults) }
        try await step(
            id,
            version,
            "session.abandon",
            reason: decision.reason,
            by: actor,
            in: jurisdiction
        ) {
            (_, session, _) throws(PollError) in
            try session.move(to: .abandoned)
            session.abandoned = decision
            return [:]
        }
    }

    /// Changes the session that is going on, within the lock of its poll; the change gives what is
    /// to be said in the audit chain beside the session's numbers.
    private func step(
        _ id: ID<Poll>,
        _ version: Int,
        _ action: String,
        reason: String = "",
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ change:
            @Sendable @escaping (
                PollDay, inout BallotSession, Transaction<PollError>
            ) throws(PollError) -> [String: String]
    ) async throws(PollError) {
        try actor.authorise(vote: .conductVotes, in: jurisdiction)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            guard day.poll.state == .voting else { throw .pollIs(day.poll.state) }
            guard let last = day.sessions.last else { throw .notFound }
            // The end of issuing writes rows of the other sessions of the sitting, too.
            try BallotSessionTable.lock(in: last.sitting, transaction)
            guard
                var session = try BallotSessionTable.find(
                    last.id,
                    locking: true,
                    in: transaction
                )
            else { throw .notFound }
            let facts = try change(day, &session, transaction)
            try BallotSessionTable.update(session, in: transaction)
            return (
                day.poll,
                day.poll.deed(action, session, reason: reason, alsoSaying: facts)
            )
        }
    }
}

extension BallotSession {
    /// Moves forward, where there is a way.
    mutating func move(to next: SessionState) throws(PollError) {
        guard state.successors.contains(next) else { throw .sessionIs(state) }
        state = next
    }
}

extension Poll {
    /// The audit entry of a step of a session: its numbers, and no name but those of a closed
    /// register.
    func deed(
        _ action: String,
        _ session: BallotSession,
        reason: String = "",
        alsoSaying more: [String: String] = [:]
    ) -> Deed {
        var facts = [
            "session": String(session.number), "state": session.state.rawValue,
            "kind": session.kind.rawValue, "printed": String(session.printed),
            "spoilt": String(session.spoilt), "present": String(session.presentAtOpening),
        ]
        if let present = session.present { facts["present"] = String(present) }
        if let issued = session.issued { facts["issued"] = String(issued) }
        if let abandoned = session.abandoned { facts["document"] = abandoned.document }
        return deed(action, reason: reason, facts: facts.merging(more) { own, _ in own })
    }
}
