import Civics
import Database

/// The SQL of accounts and of the posts they hold.
enum AccountTable {
    static func insert<F: StoreFailure>(
        _ account: Account,
        passwordHash: String,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO account
                (id, jurisdiction_id, login, display_name, password_hash, is_closed, failures)
            VALUES ($1, $2, $3, $4, $5, 0, 0)
            """,
            [
                account.id, account.jurisdiction, account.login, account.displayName,
                passwordHash,
            ]
        )
    }

    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Account] {
        try transaction.all(
            """
            SELECT id, jurisdiction_id, login, display_name, is_closed, last_sign_in_ms
            FROM account
            WHERE jurisdiction_id = $1
            ORDER BY login
            """,
            [jurisdiction]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Account>,
        in transaction: Transaction<F>
    ) throws(F) -> Account? {
        try transaction.first(
            """
            SELECT id, jurisdiction_id, login, display_name, is_closed, last_sign_in_ms
            FROM account
            WHERE id = $1
            """,
            [id]
        )
    }

    static func credential<F: StoreFailure>(
        of login: String,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Credential? {
        try transaction.first(
            """
            SELECT id, jurisdiction_id, password_hash, is_closed, failures, locked_until_ms,
                last_sign_in_ms
            FROM account
            WHERE login = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [login]
        )
    }

    static func noteSignIn<F: StoreFailure>(
        _ id: ID<Account>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE account
            SET failures = 0, locked_until_ms = NULL, last_sign_in_ms = $1
            WHERE id = $2
            """,
            [now, id]
        )
    }

    static func noteFailure<F: StoreFailure>(
        _ id: ID<Account>,
        failures: Int64,
        lockedUntil: Instant?,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE account SET failures = $1, locked_until_ms = $2 WHERE id = $3",
            [failures, lockedUntil, id]
        )
    }

    static func setPassword<F: StoreFailure>(
        of id: ID<Account>,
        hash: String,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE account
            SET password_hash = $1, failures = 0, locked_until_ms = NULL
            WHERE id = $2
            """,
            [hash, id]
        )
    }

    static func setClosed<F: StoreFailure>(
        _ isClosed: Bool,
        of id: ID<Account>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE account SET is_closed = $1 WHERE id = $2",
            [isClosed, id]
        )
    }
}
