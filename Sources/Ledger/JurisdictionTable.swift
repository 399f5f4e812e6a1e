import Civics
import Database

/// The SQL of the jurisdiction tree.
enum JurisdictionTable {
    static func insert<F: StoreFailure>(
        _ jurisdiction: Jurisdiction,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO jurisdiction
                (id, parent_id, kind, slug, code, name, name_en, valid_from, valid_to)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                jurisdiction.id, jurisdiction.parent, jurisdiction.kind, jurisdiction.slug,
                jurisdiction.code, jurisdiction.name, jurisdiction.nameEnglish,
                jurisdiction.validFrom, jurisdiction.validTo,
            ]
        )
    }

    /// Makes others who lock the jurisdiction wait until the transaction ends.
    static func lock<F: StoreFailure>(
        _ id: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        let _: ID<Jurisdiction>? = try transaction.first(
            "SELECT id FROM jurisdiction WHERE id = $1\(transaction.engine.lockRow)",
            [id]
        )
    }

    static func all<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [Jurisdiction] {
        try transaction.all(
            """
            SELECT id, parent_id, kind, slug, code, name, name_en, valid_from, valid_to
            FROM jurisdiction
            ORDER BY code
            """
        )
    }
}
