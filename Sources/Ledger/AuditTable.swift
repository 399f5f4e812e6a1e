import Civics
import Database

/// The SQL of the audit chain: rows are only ever added.
enum AuditTable {
    /// Appends an entry and gives its height.
    ///
    /// The head's row is locked, so that writers append one after the other; it is the last
    /// thing a use case does, to hold the lock briefly.
    static func append<F: StoreFailure>(
        _ deed: Deed,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Int64 {
        let head: AuditHead =
            try transaction.first(
                "SELECT height, digest FROM audit_head WHERE id = 1\(transaction.engine.lockRow)"
            ) ?? AuditHead(height: 0, digest: AuditEntry.origin)
        let entry = AuditEntry(deed, by: actor, at: now, after: head)
        try transaction.run(
            """
            INSERT INTO audit_entry
                (height, at_ms, who, post, action, jurisdiction_id, object, reason, facts,
                previous, digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                entry.height, entry.at, entry.who, entry.post, entry.action, entry.jurisdiction,
                entry.object, entry.reason, entry.facts, entry.previous, entry.digest,
            ]
        )
        try transaction.run(
            """
            INSERT INTO audit_head (id, height, digest)
            VALUES (1, $1, $2)
            ON CONFLICT (id) DO UPDATE SET height = EXCLUDED.height, digest = EXCLUDED.digest
            """,
            [entry.height, entry.digest]
        )
        return entry.height
    }

    static func head<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> AuditHead {
        try transaction.first("SELECT height, digest FROM audit_head WHERE id = 1")
            ?? AuditHead(height: 0, digest: AuditEntry.origin)
    }

    /// Every entry from the first, one at a time.
    static func each<F: StoreFailure>(
        in transaction: Transaction<F>,
        _ body: (AuditEntry) throws(F) -> Void
    ) throws(F) {
        try transaction.each(
            """
            SELECT height, at_ms, who, post, action, jurisdiction_id, object, reason, facts,
                previous, digest
            FROM audit_entry
            ORDER BY height
            """,
            [],
            as: AuditEntry.self,
            body
        )
    }

    /// The entries after a height, oldest first.
    static func following<F: StoreFailure>(
        _ height: Int64,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [AuditEntry] {
        try transaction.all(
            """
            SELECT height, at_ms, who, post, action, jurisdiction_id, object, reason, facts,
                previous, digest
            FROM audit_entry
            WHERE height > $1
            ORDER BY height
            LIMIT $2
            """,
            [height, limit]
        )
    }

    /// Whether one of some actions was entered after a height.
    static func has<F: StoreFailure>(
        _ actions: [String],
        after height: Int64,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        let places = actions.indices.map { "$\($0 + 2)" }.joined(separator: ", ")
        let found: Int? = try transaction.first(
            "SELECT 1 FROM audit_entry WHERE height > $1 AND action IN (\(places)) LIMIT 1",
            [height] + actions
        )
        return found != nil
    }

    /// The newest entries of a jurisdiction below a height, newest first.
    static func page<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        below height: Int64,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [AuditEntry] {
        try transaction.all(
            """
            SELECT height, at_ms, who, post, action, jurisdiction_id, object, reason, facts,
                previous, digest
            FROM audit_entry
            WHERE jurisdiction_id IN (0, $1) AND height < $2
            ORDER BY height DESC
            LIMIT $3
            """,
            [jurisdiction, height, limit]
        )
    }
}
