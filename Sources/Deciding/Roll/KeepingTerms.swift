package import Civics
import Database
package import Ledger

/// Opening terms, and correcting one while nobody is on its roll.
package struct KeepingTerms: Sendable {
    private let ledger: Ledger

    /// Keeps the terms of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Opens a term.
    package func open(
        _ form: TermForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(RollError) -> ID<CongressTerm> {
        try actor.authoriseRoll(in: jurisdiction)
        let id = ID<CongressTerm>.random()
        do throws(RollError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<RollError>) throws(RollError) in
                let others = try CongressTermTable.all(of: jurisdiction, in: transaction)
                let checked = try CheckedTerm(form, among: others)
                    .term(id, of: jurisdiction, certainty: certainty)
                try CongressTermTable.insert(checked.term, in: transaction)
                for delegation in checked.delegations {
                    try CongressTermTable.insert(delegation, in: transaction)
                }
                return Recorded((), Self.deed("roll.open-term", checked))
            }
        } catch .store(.conflict("congress_term_once")),
            .store(.conflict("congress_term_day_once"))
        {
            // Somebody else has opened one at this moment.
            throw .changedMeanwhile
        }
        return id
    }

    /// Corrects a term as long as nobody is on its roll.
    package func correct(
        _ id: ID<CongressTerm>,
        _ form: TermForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RollError) {
        try actor.authoriseRoll(in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<RollError>) throws(RollError) in
            guard let term = try CongressTermTable.find(id, locking: true, in: transaction),
                term.jurisdiction == jurisdiction
            else { throw .notFound }
            let deputies = try DeputyTable.all(of: id, in: transaction).count
            guard deputies == 0 else { throw .notEmpty(deputies: deputies) }
            let others = try CongressTermTable.all(of: jurisdiction, in: transaction)
                .filter { $0.id != id }
            let checked = try CheckedTerm(form, among: others)
                .term(id, of: jurisdiction, certainty: term.provenance.certainty)
            try CongressTermTable.update(checked.term, in: transaction)
            try CongressTermTable.dropDelegations(of: id, in: transaction)
            for delegation in checked.delegations {
                try CongressTermTable.insert(delegation, in: transaction)
            }
            return Recorded((), Self.deed("roll.correct-term", checked))
        }
    }

    private static func deed(
        _ action: String,
        _ checked: (term: CongressTerm, delegations: [Delegation])
    ) -> Deed {
        Deed(
            action,
            in: checked.term.jurisdiction,
            object: "term \(checked.term.id)",
            facts: [
                "number": String(checked.term.number),
                "seats": String(checked.term.seats),
                "starts": checked.term.startsOn.description,
                "source": checked.term.provenance.source,
                "delegations": String(checked.delegations.count),
            ]
        )
    }
}

extension Actor {
    /// Checks the right to change the roll.
    func authoriseRoll(in jurisdiction: ID<Jurisdiction>) throws(RollError) {
        do throws(Denied) {
            try authorise(.manageRoll, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
