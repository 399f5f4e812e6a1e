import Civics
import Database

/// The SQL of sessions: the cookie's token is stored as its digest only.
enum SessionTable {
    static func insert<F: StoreFailure>(
        digest: [UInt8],
        account: ID<Account>,
        post: ID<Post>,
        at now: Instant,
        expires: Instant,
        lastSignIn: Instant?,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO session
                (token_digest, account_id, post_id, last_sign_in_ms, seen_ms, expires_ms)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [digest, account, post, lastSignIn, now, expires]
        )
    }

    static func find<F: StoreFailure>(
        digest: [UInt8],
        in transaction: Transaction<F>
    ) throws(F) -> SessionRow? {
        try transaction.first(
            """
            SELECT session.account_id, session.post_id, session.last_sign_in_ms, session.seen_ms,
                session.expires_ms, account.login, account.display_name,
                account.jurisdiction_id, account.is_closed
            FROM session
            JOIN account ON account.id = session.account_id
            WHERE session.token_digest = $1
            """,
            [digest]
        )
    }

    static func touch<F: StoreFailure>(
        digest: [UInt8],
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE session SET seen_ms = $1 WHERE token_digest = $2",
            [now, digest]
        )
    }

    static func setPost<F: StoreFailure>(
        _ post: ID<Post>,
        of account: ID<Account>,
        digest: [UInt8],
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.run(
            "UPDATE session SET post_id = $1 WHERE token_digest = $2 AND account_id = $3",
            [post, digest, account]
        )
    }

    static func delete<F: StoreFailure>(
        digest: [UInt8],
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM session WHERE token_digest = $1", [digest])
    }

    static func deleteAll<F: StoreFailure>(
        of account: ID<Account>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM session WHERE account_id = $1", [account])
    }

    static func deleteExpired<F: StoreFailure>(
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM session WHERE expires_ms <= $1", [now])
    }
}

/// A session and its account, as they lie in the store.
struct SessionRow: RowDecodable {
    let account: ID<Account>
    let post: ID<Post>
    let lastSignIn: Instant?
    let seen: Instant
    let expires: Instant
    let login: String
    let displayName: String
    let jurisdiction: ID<Jurisdiction>
    let isClosed: Bool

    init(row: inout Row) throws(DatabaseError) {
        account = try row.next()
        post = try row.next()
        lastSignIn = try row.next()
        seen = try row.next()
        expires = try row.next()
        login = try row.next()
        displayName = try row.next()
        jurisdiction = try row.next()
        isClosed = try row.next()
    }
}
