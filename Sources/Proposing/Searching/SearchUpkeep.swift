import Database
package import Ledger

/// Brings the search up to date with what was written past it: a store that was restored, or whose
/// program did not know the search yet.
///
/// Use cases do so themselves, in their own transaction; here is nothing to do as a rule.
package struct SearchUpkeep: Sendable {
    /// How many suggestions are entered in one transaction, so that others get their turn.
    private static let batch = 500

    private let ledger: Ledger

    /// Looks after the search of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Enters what is not in the index yet, until nothing is left or the task is cancelled.
    ///
    /// It changes nothing that anybody recorded, and leaves no entry in the audit chain.
    package func run() async throws(StoreError) {
        while try await waiting() > 0, !Task.isCancelled {
            try await ledger.database.write {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                _ = try SuggestionSearchTable.bringUpToDate(limit: Self.batch, in: transaction)
            }
        }
    }

    /// How many suggestions are not in the index yet.
    package func waiting() async throws(StoreError) -> Int {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try SuggestionSearchTable.index.staleCount(in: transaction)
        }
    }
}
