package import Civics
package import Database

/// A person's way in.
///
/// What the person may do comes from the posts held, not from here.
package struct Account: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Account>
    /// Where the person works.
    package let jurisdiction: ID<Jurisdiction>
    /// The name typed at sign-in, lower case.
    package let login: String
    /// The name shown to colleagues.
    package let displayName: String
    /// Closed accounts stay in the record and cannot sign in.
    package let isClosed: Bool
    /// When somebody last signed in with it.
    package let lastSignIn: Instant?

    /// Puts an account together.
    package init(
        id: ID<Account>,
        jurisdiction: ID<Jurisdiction>,
        login: String,
        displayName: String,
        isClosed: Bool = false,
        lastSignIn: Instant? = nil
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.login = login
        self.displayName = displayName
        self.isClosed = isClosed
        self.lastSignIn = lastSignIn
    }
}

extension Account: RowDecodable {
    /// Reads a row in the order of ``AccountTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        login = try row.next()
        displayName = try row.next()
        isClosed = try row.next()
        lastSignIn = try row.next()
    }
}

/// What sign-in needs of an account: never leaves the Ledger.
struct Credential: RowDecodable {
    let account: ID<Account>
    let jurisdiction: ID<Jurisdiction>
    let passwordHash: String
    let isClosed: Bool
    let failures: Int64
    let lockedUntil: Instant?
    let lastSignIn: Instant?

    init(row: inout Row) throws(DatabaseError) {
        account = try row.next()
        jurisdiction = try row.next()
        passwordHash = try row.next()
        isClosed = try row.next()
        failures = try row.next()
        lockedUntil = try row.next()
        lastSignIn = try row.next()
    }
}
