package import Civics
import Database

/// What a new store starts with: its jurisdictions, and the first unit, post and account.
///
/// The working calendar, as far as it is published, comes of itself.
package struct FoundingPlan: Sendable {
    /// An account with its first post.
    package struct Opening: Sendable {
        let account: Account
        let password: Password
        let posts: [ID<Post>]

        /// Pairs an account with its password and posts.
        package init(account: Account, password: Password, posts: [ID<Post>]) {
            self.account = account
            self.password = password
            self.posts = posts
        }
    }

    /// Parents before children.
    package var jurisdictions: [Jurisdiction]
    /// The one whose pages stand without `/j/NAME`.
    package var defaultJurisdiction: ID<Jurisdiction>
    /// Whether it is the demo year.
    package var isDemo: Bool
    /// The units.
    package var parties: [Party]
    /// The posts.
    package var posts: [Post]
    /// The accounts.
    package var accounts: [Opening]

    /// Puts a plan together.
    package init(
        jurisdictions: [Jurisdiction],
        defaultJurisdiction: ID<Jurisdiction>,
        isDemo: Bool,
        parties: [Party],
        posts: [Post],
        accounts: [Opening]
    ) {
        self.jurisdictions = jurisdictions
        self.defaultJurisdiction = defaultJurisdiction
        self.isDemo = isDemo
        self.parties = parties
        self.posts = posts
        self.accounts = accounts
    }
}

/// Why a store could not be founded.
package enum FoundingError: StoreFailure, Hashable {
    /// It is founded already.
    case alreadyFounded
    /// Passwords could not be hashed: too little memory.
    case noMemory
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .alreadyFounded: "found.already"
        case .noMemory: "found.no-memory"
        case .store(let error): error.code
        }
    }
}

extension Ledger {
    /// Founds a store in one transaction, once.
    package func found(_ plan: FoundingPlan) async throws(FoundingError) {
        var hashes: [String] = []
        for opening in plan.accounts {
            guard
                let hash = await passwordGate.run({ PasswordHash.make(opening.password) }) ?? nil
            else { throw .noMemory }
            hashes.append(hash)
        }
        let now = clock.now()
        let secret = RandomBytes.make(count: 32)
        try await record(by: .operatorAtConsole) {
            [hashes] (transaction: Transaction<FoundingError>) throws(FoundingError) in
            guard try StoreIdentityTable.find(in: transaction) == nil else {
                throw .alreadyFounded
            }
            for jurisdiction in plan.jurisdictions {
                try JurisdictionTable.insert(jurisdiction, in: transaction)
            }
            for party in plan.parties {
                try PartyTable.insert(party, since: .longAgo, in: transaction)
            }
            for post in plan.posts { try PostTable.insert(post, in: transaction) }
            for (opening, hash) in zip(plan.accounts, hashes) {
                try AccountTable.insert(opening.account, passwordHash: hash, in: transaction)
                for post in opening.posts {
                    try TenureTable.insert(
                        account: opening.account.id,
                        post: post,
                        since: now,
                        in: transaction
                    )
                }
            }
            try StoreIdentityTable.insert(
                StoreIdentity(
                    isDemo: plan.isDemo,
                    defaultJurisdiction: plan.defaultJurisdiction,
                    secret: secret,
                    founded: now
                ),
                in: transaction
            )
            try Self.foundCalendar(in: transaction)
            return Recorded(
                (),
                Deed(
                    "store.found",
                    in: nil,
                    facts: ["demo": plan.isDemo ? "true" : "false"]
                )
            )
        }
    }
}
