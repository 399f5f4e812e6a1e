package import Civics
import Database
package import Ledger

/// Leading a poll to its first ballot: rule and scrutineers, as the plenary adopted them.
package struct ConductingPolls: Sendable {
    private let ledger: Ledger

    /// Leads the polls of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Locks the rule that the plenary has adopted, with its hash.
    package func lockRule(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .conductVotes, in: jurisdiction)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, _) throws(PollError) in
            var poll = day.poll
            guard poll.state == .prepared else { throw .pollIs(poll.state) }
            guard day.meeting.state == .open else {
                throw .missing(.meetingOpen(day.meeting.state))
            }
            try day.checkNewestList()
            guard let rule = day.rule, let sealed = rule.sealed else {
                let year = poll.list.year
                throw .missing(poll.kind == .rating ? .scheme(year: year) : .rule(year: year))
            }
            try poll.check(rule)
            poll.rule = Poll.Rule(id: rule.id, fingerprint: sealed.fingerprint)
            poll.state = .rulesAdopted
            return (
                poll,
                poll.deed("poll.lock-rule", facts: ["rule-sha256": sealed.fingerprint.hex])
            )
        }
    }

    /// Takes note that the plenary has adopted the scrutineers, and that tellers are named.
    package func takeScrutineers(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .conductVotes, in: jurisdiction)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, _) throws(PollError) in
            var poll = day.poll
            guard poll.state == .rulesAdopted else { throw .pollIs(poll.state) }
            guard let adoption = day.meeting.scrutineers else { throw .missing(.scrutineers) }
            let tellers = day.officers.count { $0.role == .teller && $0.account != nil }
            guard tellers >= 2 else { throw .missing(.tellers(tellers)) }
            poll.state = .scrutineersAdopted
            return (
                poll,
                poll.deed(
                    "poll.take-scrutineers",
                    facts: [
                        "decision": adoption.decision,
                        "decided-on": adoption.date.description,
                    ]
                )
            )
        }
    }
}

extension PollDay {
    /// Refuses a list that has a later version.
    func checkNewestList() throws(PollError) {
        guard let newest else { throw .missing(.list(year: poll.list.year)) }
        guard newest.list == poll.list else {
            throw .missing(
                .newestList(version: poll.list.version, newest: newest.list.version)
            )
        }
    }
}
