package import Civics
import Database
package import Ledger

/// Looking the roll up, for those who keep it and those who prepare a vote.
package struct ReadingRoll: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The terms of a jurisdiction, the latest first.
    package func terms(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [CongressTerm] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try CongressTermTable.all(of: jurisdiction, in: transaction)
        }
    }

    /// The roll of a term with its whole past.
    package func roll(
        of term: ID<CongressTerm>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> Roll {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let term = try CongressTermTable.find(term, in: transaction),
                term.jurisdiction == jurisdiction
            else { throw .notFound }
            return try Roll(of: term, in: transaction)
        }
    }

    /// The roll that a deputy is on.
    package func roll(
        with deputy: ID<Deputy>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> Roll {
        try authorise(actor, in: jurisdiction)
        let term = try await ledger.read {
            (transaction: Transaction<ReadError>) throws(ReadError) in
            try DeputyTable.term(of: deputy, in: transaction)
        }
        guard let term else { throw .notFound }
        return try await roll(of: term, in: jurisdiction, by: actor)
    }

    /// How many deputies are in office today, which everybody may know; nil where nobody is.
    package func inOffice(in jurisdiction: ID<Jurisdiction>) async throws(StoreError) -> Int? {
        let today = ledger.clock.now().date
        return try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            let roll = try Roll.read(of: jurisdiction, on: today, in: transaction)
            let count = roll?.inOffice(on: today).count ?? 0
            return count > 0 ? count : nil
        }
    }

    /// Whoever keeps the roll or prepares votes may read it.
    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        do throws(ReadError) {
            try ledger.authoriseReading(actor, .prepareVotes, in: jurisdiction)
        } catch {
            try ledger.authoriseReading(actor, .manageRoll, in: jurisdiction)
        }
    }
}
