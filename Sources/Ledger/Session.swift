package import Civics
import Database

/// Somebody signed in, as a request sees it.
package struct Session: Hashable, Sendable {
    /// The one who acts.
    package let officer: Officer
    /// The name shown to colleagues.
    package let displayName: String
    /// When the account was used before: shown, so that its owner notices a stranger.
    package let lastSignIn: Instant?
    /// The posts the account holds, for changing between them.
    package let posts: [HeldPost]
}

/// A post somebody holds, under today's name of its unit.
package struct HeldPost: Hashable, Sendable {
    /// The holder acting from it.
    package let officer: Officer

    /// Its name in both languages: 区政府办公室·受理岗.
    package var names: (zh: String, en: String) {
        (officer.postName, officer.postNameEnglish)
    }

    static func all<F: StoreFailure>(
        of account: ID<Account>,
        login: String,
        in jurisdiction: ID<Jurisdiction>,
        on date: CivilDate,
        _ transaction: Transaction<F>
    ) throws(F) -> [HeldPost] {
        let held = Set(try TenureTable.current(of: account, in: transaction))
        let posts = try PostTable.all(of: jurisdiction, in: transaction)
        let parties = try PartyTable.all(of: jurisdiction, on: date, in: transaction)
        let names = Dictionary(parties.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        return posts.filter { held.contains($0.id) }.map { post in
            let party = names[post.party]
            return HeldPost(
                officer: Officer(
                    account: account,
                    login: login,
                    post: post.id,
                    postName: (party.map { $0.name + "·" } ?? "") + post.name,
                    postNameEnglish: (party.map { $0.nameEnglish + ", " } ?? "")
                        + post.nameEnglish,
                    party: post.party,
                    jurisdiction: jurisdiction,
                    permissions: post.permissions
                )
            )
        }
    }
}

/// Why a post could not be changed to.
package enum PostChangeError: StoreFailure, Hashable {
    /// The account does not hold it, or the session is over.
    case notHeld
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .notHeld: "session.post-not-held"
        case .store(let error): error.code
        }
    }
}

extension Ledger {
    /// The session of a cookie; nil when there is none, or it is over.
    package func session(token: String) async throws(StoreError) -> Session? {
        let digest = Digest(of: token).bytes
        let now = clock.now()
        let found = try await read {
            (transaction: Transaction<StoreError>) throws(StoreError) -> (SessionRow, Session)? in
            guard let row = try SessionTable.find(digest: digest, in: transaction),
                row.isOpen(at: now)
            else { return nil }
            let posts = try HeldPost.all(
                of: row.account,
                login: row.login,
                in: row.jurisdiction,
                on: now.date,
                transaction
            )
            guard let post = posts.first(where: { $0.officer.post == row.post }) else {
                return nil
            }
            let session = Session(
                officer: post.officer,
                displayName: row.displayName,
                lastSignIn: row.lastSignIn,
                posts: posts
            )
            return (row, session)
        }
        guard let (row, session) = found else { return nil }
        if now.milliseconds - row.seen.milliseconds > SignInRule.touchMilliseconds {
            // Not a deed: it says nothing but that the session is alive.
            try await database.write {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try SessionTable.touch(digest: digest, at: now, in: transaction)
            }
        }
        return session
    }

    /// Acts from another of the posts held.
    package func changePost(
        to post: ID<Post>,
        token: String,
        session: Session
    ) async throws(PostChangeError) {
        guard let held = session.posts.first(where: { $0.officer.post == post }) else {
            throw .notHeld
        }
        let digest = Digest(of: token).bytes
        try await record(by: .officer(held.officer)) {
            (transaction: Transaction<PostChangeError>) throws(PostChangeError) in
            // The session and the post may have ended since the page was shown.
            guard
                try TenureTable.current(of: held.officer.account, in: transaction)
                    .contains(post),
                try SessionTable.setPost(
                    post,
                    of: held.officer.account,
                    digest: digest,
                    in: transaction
                ) == 1
            else { throw .notHeld }
            return Recorded((), Deed("session.change-post", in: held.officer.jurisdiction))
        }
    }
}

extension SessionRow {
    /// Whether it may still be used.
    fileprivate func isOpen(at now: Instant) -> Bool {
        !isClosed && expires > now
            && now.milliseconds - seen.milliseconds <= SignInRule.idleMilliseconds
    }
}
