package import Civics
import Database
package import Ledger

/// Recording who joins, leaves, moves, is seated and renamed, each by a decision.
package struct KeepingRoll: Sendable {
    private let ledger: Ledger

    /// Keeps the roll of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records who was elected to a vacant seat (补选).
    package func join(
        _ term: ID<CongressTerm>,
        _ form: DeputyForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(RollError) -> ID<Deputy> {
        try actor.authoriseRoll(in: jurisdiction)
        let recording = recording(actor, certainty)
        let today = recording.at.date
        let id = ID<Deputy>.random()
        try await ledger.record(by: actor) {
            (transaction: Transaction<RollError>) throws(RollError) in
            let roll = try Self.locked(term, of: jurisdiction, in: transaction)
            var decision = RollDecision(form, of: roll, today: today)
            let (number, change) = try decision.join(recorded: recording)
            try DeputyTable.insert(id, number: number, of: term, in: transaction)
            try DeputyTable.append(change, to: id, of: term, in: transaction)
            return Recorded((), Self.deed("roll.join", id, number, change, in: jurisdiction))
        }
        return id
    }

    /// Records a change of a deputy in office.
    ///
    /// `after` is how many changes the deputy had when the form was opened: whoever has not seen
    /// the latest does not record over it.
    package func change(
        _ deputy: ID<Deputy>,
        by step: DeputyStep,
        _ form: DeputyForm,
        after: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(RollError) {
        try actor.authoriseRoll(in: jurisdiction)
        let recording = recording(actor, certainty)
        let today = recording.at.date
        try await ledger.record(by: actor) {
            (transaction: Transaction<RollError>) throws(RollError) in
            guard let term = try DeputyTable.term(of: deputy, in: transaction) else {
                throw .notFound
            }
            let roll = try Self.locked(term, of: jurisdiction, in: transaction)
            guard let found = roll.deputies.first(where: { $0.id == deputy }),
                let last = found.changes.last
            else { throw .notFound }
            if let departure = last.departure {
                throw .leftAlready(departure, since: last.since)
            }
            guard last.ordinal == after else { throw .changedMeanwhile }
            var decision = RollDecision(form, of: roll, today: today, latest: last.since)
            let change = try decision.change(found, from: last, by: step, recorded: recording)
            try DeputyTable.append(change, to: deputy, of: term, in: transaction)
            return Recorded(
                (),
                Self.deed("roll.\(step.rawValue)", deputy, found.number, change, in: jurisdiction)
            )
        }
    }

    /// The roll of a term that nobody else changes until the transaction ends.
    private static func locked(
        _ id: ID<CongressTerm>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<RollError>
    ) throws(RollError) -> Roll {
        guard let term = try CongressTermTable.find(id, locking: true, in: transaction),
            term.jurisdiction == jurisdiction
        else { throw .notFound }
        return try Roll(of: term, in: transaction)
    }

    private func recording(_ actor: Actor, _ certainty: Certainty) -> RollDecision.Recording {
        RollDecision.Recording(at: ledger.clock.now(), actor: actor, certainty: certainty)
    }

    private static func deed(
        _ action: String,
        _ deputy: ID<Deputy>,
        _ number: Int,
        _ change: DeputyChange,
        in jurisdiction: ID<Jurisdiction>
    ) -> Deed {
        var facts = [
            "number": String(number),
            "since": change.since.description,
            "document": change.document,
        ]
        if let departure = change.departure { facts["departure"] = departure.rawValue }
        return Deed(
            action,
            in: jurisdiction,
            object: "deputy \(deputy)",
            reason: change.reason,
            facts: facts
        )
    }
}
