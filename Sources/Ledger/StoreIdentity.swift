package import Civics
package import Database

/// What this store is: made once, when it is founded.
package struct StoreIdentity: Hashable, Sendable {
    /// Whether it holds the demo year: sample accounts, and served on loopback only.
    package let isDemo: Bool
    /// The jurisdiction whose pages stand without `/j/NAME`.
    package let defaultJurisdiction: ID<Jurisdiction>
    /// 32 random bytes that sign form tokens; never leaves the server.
    package let secret: [UInt8]
    /// When it was founded.
    package let founded: Instant
}

extension StoreIdentity: RowDecodable {
    /// Reads a row in the order of ``StoreIdentityTable``.
    package init(row: inout Row) throws(DatabaseError) {
        isDemo = try row.next()
        defaultJurisdiction = try row.next()
        secret = try row.next()
        founded = try row.next()
    }
}

extension Ledger {
    /// What this store is; nil when it was not founded yet.
    package func identity() async throws(StoreError) -> StoreIdentity? {
        try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try StoreIdentityTable.find(in: transaction)
        }
    }
}
