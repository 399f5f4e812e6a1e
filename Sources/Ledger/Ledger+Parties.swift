package import Civics
package import Database

extension Ledger {
    /// The units of a jurisdiction under today's names, in the order of their codes.
    package func parties(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [Party] {
        let today = clock.now().date
        return try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try PartyTable.all(of: jurisdiction, on: today, in: transaction)
        }
    }
}

extension Ledger {
    /// The units of a jurisdiction under their names of a day, within a transaction.
    package static func parties<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> [Party] {
        try PartyTable.all(of: jurisdiction, on: day, in: transaction)
    }
}
