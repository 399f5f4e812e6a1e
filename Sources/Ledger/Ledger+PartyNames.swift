package import Civics
import Database

extension Ledger {
    /// Every name of every unit of a jurisdiction, oldest first: whoever writes a former name means
    /// the unit that had it.
    package func partyNames(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [PartyName] {
        try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try PartyTable.names(of: jurisdiction, in: transaction)
        }
    }
}
