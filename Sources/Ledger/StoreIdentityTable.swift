import Civics
import Database

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
