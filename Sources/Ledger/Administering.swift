package import Civics
import Database

/// Why accounts, parties or posts could not be changed.
package enum AdministrationError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// A field is empty or too long.
    case badField(Field)
    /// The password is too weak.
    case weakPassword(Password.Weakness)
    /// The sign-in name is taken.
    case loginTaken(String)
    /// The code is taken.
    case codeTaken(String)
    /// The party has a name from that day already.
    case nameGivenThatDay(CivilDate)
    /// The account holds that post already.
    case postHeld
    /// There is no such account, party or post in this jurisdiction.
    case notFound
    /// The last account that can administer would be closed or lose its post.
    case lastAdministrator
    /// Too many passwords are being hashed this moment, or memory is short.
    case busy
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "administration.denied"
        case .badField(let field): "administration.bad-\(field.rawValue)"
        case .weakPassword(let weakness): weakness.code
        case .loginTaken: "administration.login-taken"
        case .codeTaken: "administration.code-taken"
        case .nameGivenThatDay: "administration.name-given-that-day"
        case .postHeld: "administration.post-held"
        case .notFound: "administration.not-found"
        case .lastAdministrator: "administration.last-administrator"
        case .busy: "administration.busy"
        case .store(let error): error.code
        }
    }

    /// A field of the forms.
    package enum Field: String, Hashable, Sendable {
        /// Sign-in name: 2 to 40 of a–z, 0–9, `.`, `-`, `_`.
        case login
        /// A name in Chinese: 1 to 60 characters.
        case name
        /// A name in English: 1 to 120 characters.
        case nameEnglish = "name-english"
        /// A code: 1 to 40 of a–z, 0–9, `-`.
        case code
        /// The decision a change rests on: 1 to 200 characters.
        case basis
        /// The day a change holds from.
        case since
        /// By which channel a unit makes suggestions: one of those the first act knows.
        case channel
    }
}

/// What the administration page shows.
package struct Administration: Sendable {
    /// The units, under their names of today.
    package let parties: [Party]
    /// Every name of every unit, oldest first.
    package let names: [PartyName]
    /// The posts.
    package let posts: [Post]
    /// The accounts.
    package let accounts: [Account]
    /// Who holds which post now.
    package let tenures: [Tenure]
}

extension Ledger {
    /// Units, posts and accounts of a jurisdiction.
    package func administration(
        by actor: Actor,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(ReadError) -> Administration {
        try authoriseReading(actor, .administer, in: jurisdiction)
        let today = clock.now().date
        return try await read { (transaction: Transaction<ReadError>) throws(ReadError) in
            Administration(
                parties: try PartyTable.all(of: jurisdiction, on: today, in: transaction),
                names: try PartyTable.names(of: jurisdiction, in: transaction),
                posts: try PostTable.all(of: jurisdiction, in: transaction),
                accounts: try AccountTable.all(of: jurisdiction, in: transaction),
                tenures: try TenureTable.current(in: jurisdiction, transaction)
            )
        }
    }

    /// Opens an account that holds one post.
    package func openAccount(
        login typed: String,
        displayName typedName: String,
        password typedPassword: String,
        post: ID<Post>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) -> ID<Account> {
        try authoriseAdministration(actor, in: jurisdiction)
        let login = typed.lowercased()
        let displayName = ChineseText.cleanedLine(typedName)
        try AdministrationForm.check(login: login)
        try AdministrationForm.check(name: displayName)
        let hash = try await hashed(typedPassword, login: login)
        let now = clock.now()
        let account = Account(
            id: .random(),
            jurisdiction: jurisdiction,
            login: login,
            displayName: displayName
        )
        return try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try requirePost(post, of: jurisdiction, in: transaction)
            do throws(AdministrationError) {
                try AccountTable.insert(account, passwordHash: hash, in: transaction)
            } catch .store(.conflict("account_login_once")) {
                throw .loginTaken(login)
            }
            try TenureTable.insert(
                account: account.id,
                post: post,
                since: now,
                in: transaction
            )
            return Recorded(
                account.id,
                Deed(
                    "account.open",
                    in: jurisdiction,
                    object: "account \(account.id)",
                    facts: ["login": login, "post": post.description]
                )
            )
        }
    }

    /// Gives an account a new password and ends its sessions.
    package func resetPassword(
        of account: ID<Account>,
        to typed: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) {
        try authoriseAdministration(actor, in: jurisdiction)
        let found = try await find(account, of: jurisdiction)
        let hash = try await hashed(typed, login: found.login)
        try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try AccountTable.setPassword(of: account, hash: hash, in: transaction)
            try SessionTable.deleteAll(of: account, in: transaction)
            return Recorded(
                (),
                Deed("account.reset-password", in: jurisdiction, object: "account \(account)")
            )
        }
    }

    /// Closes an account, or opens it again; closing ends its sessions.
    package func setClosed(
        _ isClosed: Bool,
        account: ID<Account>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) {
        try authoriseAdministration(actor, in: jurisdiction)
        _ = try await find(account, of: jurisdiction)
        try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try AccountTable.setClosed(isClosed, of: account, in: transaction)
            if isClosed { try SessionTable.deleteAll(of: account, in: transaction) }
            try requireAdministrator(of: jurisdiction, in: transaction)
            return Recorded(
                (),
                Deed(
                    isClosed ? "account.close" : "account.reopen",
                    in: jurisdiction,
                    object: "account \(account)"
                )
            )
        }
    }

    private func hashed(
        _ typed: String,
        login: String
    ) async throws(AdministrationError) -> String {
        let password: Password
        do throws(Password.Weakness) {
            password = try Password.chosen(typed, login: login)
        } catch {
            throw .weakPassword(error)
        }
        guard let hash = await passwordGate.run({ PasswordHash.make(password) }) ?? nil else {
            throw .busy
        }
        return hash
    }

    private func find(
        _ account: ID<Account>,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(AdministrationError) -> Account {
        let found = try await read {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try AccountTable.find(account, in: transaction)
        }
        guard let found, found.jurisdiction == jurisdiction else { throw .notFound }
        return found
    }
}
