package import Civics
import Database

/// Why somebody was not let in.
package enum SignInError: StoreFailure, Hashable {
    /// No account of that name with that password; which of the two is not told.
    case wrongNameOrPassword
    /// Too many wrong passwords.
    case locked(until: Instant)
    /// The account holds no post now.
    case noPost
    /// Too many people are signing in this moment.
    case busy
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .wrongNameOrPassword: "sign-in.wrong-name-or-password"
        case .locked: "sign-in.locked"
        case .noPost: "sign-in.no-post"
        case .busy: "sign-in.busy"
        case .store(let error): error.code
        }
    }
}

/// A session just opened.
package struct OpenedSession: Sendable {
    /// The cookie's value: 32 random bytes, base64url.
    ///
    /// Stored nowhere but with its owner.
    package let token: String
    /// When it ends at the latest.
    package let expires: Instant
}

/// The rules of sign-in.
package enum SignInRule {
    /// Wrong passwords before the account is locked.
    package static let failuresBeforeLock: Int64 = 5
    /// How long it stays locked.
    package static let lockMilliseconds: Int64 = 15 * 60 * 1000
    /// How long a session may last.
    package static let sessionMilliseconds: Int64 = 12 * 60 * 60 * 1000
    /// How long a session may lie unused.
    package static let idleMilliseconds: Int64 = 2 * 60 * 60 * 1000
    /// How exactly the last use is remembered.
    static let touchMilliseconds: Int64 = 5 * 60 * 1000
}

extension Ledger {
    /// Opens a session.
    ///
    /// The same time is spent whether the account exists or not.
    package func signIn(
        login typed: String,
        password: Password
    ) async throws(SignInError) -> OpenedSession {
        let login = typed.lowercased()
        let (credential, officer) = try await candidate(login: login)
        if let until = credential?.lockedUntil, until > clock.now() {
            throw .locked(until: until)
        }
        let hash = credential?.passwordHash ?? PasswordHash.nobodys
        guard
            let isRight = await passwordGate.run({ PasswordHash.verify(password, against: hash) })
        else { throw .busy }
        guard let credential, !credential.isClosed else { throw .wrongNameOrPassword }
        guard isRight else {
            try await refuse(login)
            throw .wrongNameOrPassword
        }
        guard let officer else { throw .noPost }
        return try await open(credential, as: officer)
    }

    /// Ends a session.
    package func signOut(token: String, by officer: Officer) async throws(StoreError) {
        let digest = Digest(of: token).bytes
        try await record(by: .officer(officer)) {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try SessionTable.delete(digest: digest, in: transaction)
            return Recorded((), Deed("session.close", in: officer.jurisdiction))
        }
    }

    /// What is known of a sign-in name, and the post its owner would act from.
    private func candidate(
        login: String
    ) async throws(SignInError) -> (Credential?, Officer?) {
        let today = clock.now().date
        return try await read { (transaction: Transaction<SignInError>) throws(SignInError) in
            guard let credential = try AccountTable.credential(of: login, in: transaction)
            else { return (nil, nil) }
            let posts = try HeldPost.all(
                of: credential.account,
                login: login,
                in: credential.jurisdiction,
                on: today,
                transaction
            )
            return (credential, posts.first?.officer)
        }
    }

    private func open(
        _ credential: Credential,
        as officer: Officer
    ) async throws(SignInError) -> OpenedSession {
        let token = Base64URL.encode(RandomBytes.make(count: 32))
        let now = clock.now()
        let expires = Instant(milliseconds: now.milliseconds + SignInRule.sessionMilliseconds)
        try await record(by: .officer(officer)) {
            (transaction: Transaction<SignInError>) throws(SignInError) in
            try Self.confirm(credential, login: officer.login, at: now, in: transaction)
            try SessionTable.deleteExpired(at: now, in: transaction)
            try SessionTable.insert(
                digest: Digest(of: token).bytes,
                account: credential.account,
                post: officer.post,
                at: now,
                expires: expires,
                lastSignIn: credential.lastSignIn,
                in: transaction
            )
            try AccountTable.noteSignIn(credential.account, at: now, in: transaction)
            return Recorded((), Deed("session.open", in: officer.jurisdiction))
        }
        return OpenedSession(token: token, expires: expires)
    }

    /// Checks that nothing has happened to the account while the password was hashed.
    ///
    /// Without it a flood of guesses sent at once would each be looked at before the first of them
    /// is counted.
    private static func confirm(
        _ credential: Credential,
        login: String,
        at now: Instant,
        in transaction: Transaction<SignInError>
    ) throws(SignInError) {
        let latest = try AccountTable.credential(of: login, locking: true, in: transaction)
        guard let latest, !latest.isClosed, latest.passwordHash == credential.passwordHash else {
            throw .wrongNameOrPassword
        }
        if let until = latest.lockedUntil, until > now { throw .locked(until: until) }
    }

    /// Counts a wrong password, and locks the account when there were too many.
    ///
    /// One that was on its way when the lock fell changes nothing: it neither counts towards the
    /// next lock nor lifts this one.
    private func refuse(_ login: String) async throws(SignInError) {
        let now = clock.now()
        try await record(by: .resident) {
            (transaction: Transaction<SignInError>) throws(SignInError) in
            let credential = try AccountTable.credential(
                of: login,
                locking: true,
                in: transaction
            )
            guard let credential else { throw .wrongNameOrPassword }
            if let until = credential.lockedUntil, until > now { throw .locked(until: until) }
            let failures = credential.failures + 1
            let locks = failures >= SignInRule.failuresBeforeLock
            try AccountTable.noteFailure(
                credential.account,
                failures: locks ? 0 : failures,
                lockedUntil: locks
                    ? Instant(milliseconds: now.milliseconds + SignInRule.lockMilliseconds) : nil,
                in: transaction
            )
            return Recorded(
                (),
                Deed(
                    locks ? "session.lock" : "session.refuse",
                    in: credential.jurisdiction,
                    object: "account \(credential.account)"
                )
            )
        }
    }
}
