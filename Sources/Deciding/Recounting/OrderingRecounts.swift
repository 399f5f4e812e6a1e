package import Civics
import Database
package import Ledger
import Tallying

/// Having the papers of a certified poll counted again, by the presidium's decision.
///
/// The new counting is a poll of its own: the sessions before the last counted one stand in it as
/// they were counted, and the boxes of that one are opened anew, with the same papers issued. From
/// there on it goes the way of every poll.
package struct OrderingRecounts: Sendable {
    private let ledger: Ledger

    /// Orders recounts in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records the decision; gives the poll in which the papers are counted again.
    package func order(
        _ id: ID<Poll>,
        version: Int,
        _ form: RecountForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) -> ID<Poll> {
        try actor.authorise(vote: .presideVotes, in: jurisdiction)
        let new = ID<Poll>.random()
        do throws(PollError) {
            try await record(new, of: id, version: version, form, by: actor, in: jurisdiction)
        } catch .store(.conflict("poll_once")) {
            // Another poll was put on the agenda at this moment.
            throw .changedMeanwhile
        }
        return new
    }

    private func record(
        _ new: ID<Poll>,
        of id: ID<Poll>,
        version: Int,
        _ form: RecountForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        let now = ledger.clock.now()
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            let old = day.poll
            let last = try day.recounted()
            let (decision, opening) = try form.checked(isSealed: old.state == .sealed)
            let polls = try PollTable.all(of: old.meeting, in: transaction)
            let recount = Recount(
                poll: new,
                previous: old.id,
                session: last.number,
                decision: decision,
                opening: opening,
                at: now
            )
            try PollTable.insert(
                old.recount(
                    new,
                    ordinal: polls.count + 1,
                    of: try VotedPoll(behind: old, in: transaction)
                ),
                in: transaction
            )
            try RecountTable.insert(recount, in: transaction)
            try RatingListTable.copy(of: old.id, to: new, in: transaction)
            for session in day.sessions where session.number <= last.number {
                try BallotSessionTable.insert(
                    session.copy(of: new, isClosed: session.number == last.number),
                    in: transaction
                )
            }
            var facts = [
                "document": decision.document, "recount": new.description,
                "session": String(last.number),
            ]
            if let opening { facts["opening"] = opening }
            return (old, old.deed("poll.recount", reason: decision.reason, facts: facts))
        }
    }
}

extension PollDay {
    /// The session whose papers a recount takes, where there may be one.
    fileprivate func recounted() throws(PollError) -> BallotSession {
        guard poll.state.isCertified else { throw .pollIs(poll.state) }
        guard meeting.state == .open else { throw .missing(.meetingOpen(meeting.state)) }
        guard let last = sessions.last(where: { $0.state == .counted }),
            last.channel == .paper
        else { throw .missing(.papersToRecount) }
        return last
    }
}

extension Poll {
    /// The poll in which its papers are counted again.
    fileprivate func recount(_ id: ID<Poll>, ordinal: Int, of voted: VotedPoll) -> Poll {
        let (zh, en) =
            voted.recounts == 0
            ? ("（重新计票）", " (recount)")
            : ("（第\(voted.recounts + 1)次重新计票）", " (recount \(voted.recounts + 1))")
        return Poll(
            id: id,
            jurisdiction: jurisdiction,
            meeting: meeting,
            ordinal: ordinal,
            kind: kind,
            state: .voting,
            title: voted.poll.title + zh,
            titleEnglish: voted.poll.titleEnglish.isEmpty ? "" : voted.poll.titleEnglish + en,
            list: list,
            items: items,
            rule: rule,
            deputies: deputies,
            version: 1,
            provenance: provenance
        )
    }
}

/// The poll in which was voted what a poll counts, and how often it was counted again since.
private struct VotedPoll {
    let poll: Poll
    let recounts: Int

    init(
        behind poll: Poll,
        in transaction: Transaction<PollError>
    ) throws(PollError) {
        var (found, recounts) = (poll, 0)
        while let recount = try RecountTable.find(found.id, in: transaction),
            let previous = try PollTable.find(recount.previous, in: transaction)
        {
            (found, recounts) = (previous, recounts + 1)
        }
        (self.poll, self.recounts) = (found, recounts)
    }
}

extension BallotSession {
    /// The same session in another poll; closed, its boxes are still to be opened.
    fileprivate func copy(of poll: ID<Poll>, isClosed: Bool) -> BallotSession {
        BallotSession(
            id: .random(),
            poll: poll,
            number: number,
            sitting: sitting,
            kind: kind,
            items: items,
            seats: seats,
            channel: channel,
            state: isClosed ? .closed : state,
            printed: printed,
            spoilt: spoilt,
            presentAtOpening: presentAtOpening,
            present: present,
            issued: issued,
            returned: isClosed ? nil : returned,
            abandoned: abandoned,
            totals: isClosed ? nil : totals,
            version: 1
        )
    }
}
