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

/// The SQL of the store's one identity row.
enum StoreIdentityTable {
    static func insert<F: StoreFailure>(
        _ identity: StoreIdentity,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO store_identity
                (id, default_jurisdiction_id, is_demo, secret, founded_ms)
            VALUES (1, $1, $2, $3, $4)
            """,
            [identity.defaultJurisdiction, identity.isDemo, identity.secret, identity.founded]
        )
    }

    static func find<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> StoreIdentity? {
        try transaction.first(
            """
            SELECT is_demo, default_jurisdiction_id, secret, founded_ms
            FROM store_identity
            WHERE id = 1
            """
        )
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
