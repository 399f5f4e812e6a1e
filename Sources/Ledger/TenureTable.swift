package import Civics
package import Database

/// The SQL of tenures: who holds which post, from when to when.
enum TenureTable {
    static func insert<F: StoreFailure>(
        account: ID<Account>,
        post: ID<Post>,
        since: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO tenure (account_id, post_id, since_ms) VALUES ($1, $2, $3)",
            [account, post, since]
        )
    }

    static func end<F: StoreFailure>(
        account: ID<Account>,
        post: ID<Post>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.run(
            """
            UPDATE tenure
            SET until_ms = $1
            WHERE account_id = $2 AND post_id = $3 AND until_ms IS NULL
            """,
            [now, account, post]
        )
    }

    /// The posts an account holds now, in the order of party and code.
    static func current<F: StoreFailure>(
        of account: ID<Account>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Post>] {
        try transaction.all(
            """
            SELECT tenure.post_id
            FROM tenure
            JOIN post ON post.id = tenure.post_id
            JOIN party ON party.id = post.party_id
            WHERE tenure.account_id = $1 AND tenure.until_ms IS NULL
            ORDER BY party.code, post.code
            """,
            [account]
        )
    }

    /// Every tenure of a jurisdiction that has not ended: account and post.
    static func current<F: StoreFailure>(
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [Tenure] {
        try transaction.all(
            """
            SELECT tenure.account_id, tenure.post_id, tenure.since_ms
            FROM tenure
            JOIN account ON account.id = tenure.account_id
            WHERE account.jurisdiction_id = $1 AND tenure.until_ms IS NULL
            ORDER BY tenure.since_ms, tenure.account_id
            """,
            [jurisdiction]
        )
    }
}

/// Somebody holds a post.
package struct Tenure: Hashable, Sendable, RowDecodable {
    /// Who.
    package let account: ID<Account>
    /// Which post.
    package let post: ID<Post>
    /// Since when.
    package let since: Instant

    /// Reads a row in the order of ``TenureTable``.
    package init(row: inout Row) throws(DatabaseError) {
        account = try row.next()
        post = try row.next()
        since = try row.next()
    }
}
