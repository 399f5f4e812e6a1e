package import Database
package import Ledger

// Looking at what a use case left behind, past the use cases.

extension TestRecord {
    /// How many rows each table has, tables in the order of the schema.
    ///
    /// Two counts that are equal are how a test shows that nothing was written.
    package func rowCounts() async throws(StoreError) -> [String: Int] {
        try await database.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            var counts: [String: Int] = [:]
            for table in Self.schema.tables {
                counts[table] = try transaction.one("SELECT COUNT(*) FROM \(table)")
            }
            return counts
        }
    }

    /// Every entry of the audit chain, oldest first.
    package func auditEntries() async throws(StoreError) -> [AuditEntry] {
        try await database.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.all(
                """
                SELECT height, at_ms, who, post, action, jurisdiction_id, object, reason, facts,
                    previous, digest
                FROM audit_entry
                ORDER BY height
                """
            )
        }
    }

    /// The newest entry of the audit chain.
    package func lastAuditEntry() async throws(StoreError) -> AuditEntry? {
        try await auditEntries().last
    }

    /// Runs a statement behind the record's back, as a vandal would.
    @discardableResult
    package func vandalise(
        _ sql: String,
        _ arguments: [any SQLEncodable & Sendable] = []
    ) async throws(StoreError) -> Int {
        try await database.write { (transaction: Transaction<StoreError>) throws(StoreError) in
            try transaction.run(sql, arguments)
        }
    }
}
