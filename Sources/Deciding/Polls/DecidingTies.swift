package import Civics
import Database
package import Ledger
import Tallying

/// The presidium deciding among the tied, where the rule leaves it to them.
package struct DecidingTies: Sendable {
    private let ledger: Ledger

    /// Decides in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records the decision, which ends the count: the ids of those it elects, at most as many as
    /// there are open seats.
    ///
    /// Whom it elects is not in the audit chain, which others read before the announcement; the
    /// certificate has it.
    package func decide(
        _ id: ID<Poll>,
        version: Int,
        elected: [String],
        _ form: DecisionForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .presideVotes, in: jurisdiction)
        let place = try await ledger.place(jurisdiction)
        let now = ledger.clock.now()
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            guard day.poll.state == .voting else { throw .pollIs(day.poll.state) }
            if let open = day.open { throw .missing(.sessionOver(number: open.number)) }
            guard case .decide(let request) = try day.checkedProgress(of: place.name).next,
                let seats = request.seats
            else { throw .missing(.noTie) }
            let (decision, checkedFaults) = form.checked()
            var faults = checkedFaults
            let chosen = request.items.filter { elected.contains($0.text) }
            if chosen.count > seats { faults.append(.chosen(seats: seats)) }
            guard faults.isEmpty else { throw .faults(faults) }
            let tie = TieDecision(
                round: PresidiumDecision(items: request.items, seats: seats, elected: chosen),
                decision: decision,
                at: now
            )
            try TieDecisionTable.insert(tie, of: day.poll.id, in: transaction)
            return (
                day.poll,
                day.poll.deed(
                    "poll.decide-tie",
                    reason: decision.reason,
                    facts: ["document": decision.document]
                )
            )
        }
    }
}
