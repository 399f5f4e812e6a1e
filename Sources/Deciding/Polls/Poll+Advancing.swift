import Civics
import Database
import Ledger
import Tallying

extension Actor {
    /// Checks a right of the day of a vote.
    func authorise(
        vote permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(PollError) {
        do throws(Denied) {
            try authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}

extension Ledger {
    /// The place whose congress votes.
    func place(_ jurisdiction: ID<Jurisdiction>) async throws(PollError) -> Jurisdiction {
        do throws(StoreError) {
            guard let place = try await jurisdictions()[jurisdiction] else {
                throw StoreError.unavailable(code: "poll.jurisdiction")
            }
            return place
        } catch {
            throw .store(error)
        }
    }

    /// Locks a poll that nobody has changed since a version, reads its day, lets a step decide, and
    /// writes.
    func advance(
        _ id: ID<Poll>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ step:
            @Sendable @escaping (PollDay, Transaction<PollError>) throws(PollError) -> (
                poll: Poll, deed: Deed
            )
    ) async throws(PollError) {
        try await record(by: actor) {
            (transaction: Transaction<PollError>) throws(PollError) in
            guard let poll = try PollTable.find(id, locking: true, in: transaction),
                poll.jurisdiction == jurisdiction
            else { throw .notFound }
            guard poll.version == version else { throw .changedMeanwhile }
            if let recount = try RecountTable.after(id, in: transaction),
                let other = try PollTable.find(recount.poll, in: transaction)
            {
                throw .missing(.recounted(ordinal: other.ordinal))
            }
            let (changed, deed) = try step(
                try PollDay(of: poll, in: transaction),
                transaction
            )
            try PollTable.update(changed, in: transaction)
            return Recorded((), deed)
        }
    }
}

extension Poll {
    /// The audit entry of a step.
    func deed(
        _ action: String,
        reason: String = "",
        facts: [String: String] = [:]
    ) -> Deed {
        Deed(
            action,
            in: jurisdiction,
            object: "poll \(id)",
            reason: reason,
            facts: facts.merging(["state": state.rawValue]) { given, _ in given }
        )
    }

    /// Which list it is on, for the audit chain.
    var listFacts: [String: String] {
        [
            "list-year": String(list.year), "list-version": String(list.version),
            "list-sha256": list.fingerprint.hex,
        ]
    }

    /// Checks that its list can be voted on by a rule.
    func check(_ rule: VotingRule) throws(PollError) {
        if let seats = rule.terms.rule.seats, seats > items.count {
            throw .missing(.items(seats: seats, items: items.count))
        }
        if rule.terms.rule.ballot == .package, items.count > 1 {
            throw .missing(.onePackage(items: items.count))
        }
    }
}
