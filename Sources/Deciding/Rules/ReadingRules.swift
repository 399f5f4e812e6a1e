package import Civics
import Database
package import Ledger

/// Looking rules up.
package struct ReadingRules: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The adopted rules, which everybody may see: the latest year first, the newest first.
    package func adopted(
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [VotingRule] {
        try await rules(of: jurisdiction).filter { $0.sealed != nil }
    }

    /// Every rule with drafts, for those who prepare votes.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [VotingRule] {
        try ledger.authoriseReading(actor, .prepareVotes, in: jurisdiction)
        do throws(StoreError) {
            return try await rules(of: jurisdiction)
        } catch {
            throw .store(error)
        }
    }

    private func rules(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [VotingRule] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try RuleTable.all(of: jurisdiction, in: transaction)
        }
    }
}

extension [VotingRule] {
    /// The rule that holds for a year and a purpose: the newest that is adopted.
    package func holding(year: Int, for purpose: RulePurpose) -> VotingRule? {
        filter { $0.key.year == year && $0.key.purpose == purpose && $0.sealed != nil }
            .max { $0.key.number < $1.key.number }
    }
}
