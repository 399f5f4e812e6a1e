package import Civics
import Database
package import Ledger

/// Putting a poll on a meeting's agenda, on a frozen list.
package struct PreparingPolls: Sendable {
    private let ledger: Ledger

    /// Prepares polls of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Prepares a poll on the newest frozen list of a year.
    package func prepare(
        _ form: PollForm,
        at meeting: ID<Meeting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(PollError) -> ID<Poll> {
        try actor.authorise(vote: .prepareVotes, in: jurisdiction)
        let place = try await ledger.place(jurisdiction)
        let checked = try CheckedPoll(form, isStreet: place.kind == .street)
        let id = ID<Poll>.random()
        try await ledger.record(by: actor) {
            (transaction: Transaction<PollError>) throws(PollError) in
            let meeting = try Meeting.preparing(meeting, of: jurisdiction, in: transaction)
            let newest = try PollDay.FrozenVersion.all(of: jurisdiction, in: transaction)
                .first { $0.list.year == checked.year }
            guard let newest else { throw .missing(.list(year: checked.year)) }
            let poll = try meeting.prepare(
                checked.kind,
                called: checked.names,
                on: newest.list,
                newest.items,
                as: id,
                certainty,
                in: transaction
            )
            return Recorded((), poll.deed("poll.prepare", facts: poll.listFacts))
        }
        return id
    }

    /// Takes the newest version of the list instead, as when a candidate was withdrawn after the
    /// freeze; possible until the first session opens, and papers are to be printed anew.
    package func takeNewestList(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .prepareVotes, in: jurisdiction)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, _) throws(PollError) in
            var poll = day.poll
            guard poll.state.mayChangeList else { throw .pollIs(poll.state) }
            guard let newest = day.newest, newest.list != poll.list else {
                throw .changedMeanwhile
            }
            poll.list = newest.list
            poll.items = newest.items
            if poll.rule != nil, let rule = day.rule { try poll.check(rule) }
            return (poll, poll.deed("poll.take-list", facts: poll.listFacts))
        }
    }
}
