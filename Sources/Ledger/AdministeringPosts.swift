package import Civics
import Database

extension Ledger {
    /// Makes a unit.
    package func createParty(
        code: String,
        name typedName: String,
        nameEnglish typedNameEnglish: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) -> ID<Party> {
        try authoriseAdministration(actor, in: jurisdiction)
        let name = ChineseText.cleanedLine(typedName)
        let nameEnglish = ChineseText.cleanedLine(typedNameEnglish)
        try AdministrationForm.check(code: code)
        try AdministrationForm.check(name: name)
        try AdministrationForm.check(nameEnglish: nameEnglish)
        let party = Party(
            id: .random(),
            jurisdiction: jurisdiction,
            code: code,
            name: name,
            nameEnglish: nameEnglish
        )
        return try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            do throws(AdministrationError) {
                try PartyTable.insert(party, since: .longAgo, in: transaction)
            } catch .store(.conflict("party_code_once")) {
                throw .codeTaken(code)
            }
            return Recorded(
                party.id,
                Deed(
                    "party.create",
                    in: jurisdiction,
                    object: "party \(party.id)",
                    facts: ["code": code, "name": name]
                )
            )
        }
    }

    /// Gives a unit a new name from a day on; the names before stay in the record.
    package func renameParty(
        _ party: ID<Party>,
        to typedName: String,
        nameEnglish typedNameEnglish: String,
        since: CivilDate,
        basis typedBasis: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) {
        try authoriseAdministration(actor, in: jurisdiction)
        let name = ChineseText.cleanedLine(typedName)
        let nameEnglish = ChineseText.cleanedLine(typedNameEnglish)
        let basis = ChineseText.cleanedLine(typedBasis)
        try AdministrationForm.check(name: name)
        try AdministrationForm.check(nameEnglish: nameEnglish)
        try AdministrationForm.check(basis: basis)
        try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try requireParty(party, of: jurisdiction, in: transaction)
            do throws(AdministrationError) {
                try PartyTable.insert(
                    PartyName(
                        party: party,
                        since: since,
                        name: name,
                        nameEnglish: nameEnglish,
                        basis: basis
                    ),
                    in: transaction
                )
            } catch .store(.conflict("party_name_day")) {
                throw .nameGivenThatDay(since)
            }
            return Recorded(
                (),
                Deed(
                    "party.rename",
                    in: jurisdiction,
                    object: "party \(party)",
                    reason: basis,
                    facts: ["name": name, "since": since.description]
                )
            )
        }
    }

    /// Makes a post at a unit.
    package func createPost(
        at party: ID<Party>,
        code: String,
        name typedName: String,
        nameEnglish typedNameEnglish: String,
        permissions: Set<Permission>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) -> ID<Post> {
        try authoriseAdministration(actor, in: jurisdiction)
        let name = ChineseText.cleanedLine(typedName)
        let nameEnglish = ChineseText.cleanedLine(typedNameEnglish)
        try AdministrationForm.check(code: code)
        try AdministrationForm.check(name: name)
        try AdministrationForm.check(nameEnglish: nameEnglish)
        let post = Post(
            id: .random(),
            party: party,
            code: code,
            name: name,
            nameEnglish: nameEnglish,
            permissions: permissions
        )
        return try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try requireParty(party, of: jurisdiction, in: transaction)
            do throws(AdministrationError) {
                try PostTable.insert(post, in: transaction)
            } catch .store(.conflict("post_code_once")) {
                throw .codeTaken(code)
            }
            return Recorded(
                post.id,
                Deed(
                    "post.create",
                    in: jurisdiction,
                    object: "post \(post.id)",
                    facts: [
                        "code": code,
                        "permissions": permissions.map(\.rawValue).sorted()
                            .joined(separator: " "),
                    ]
                )
            )
        }
    }

    /// Puts somebody on a post, beside the posts already held.
    package func appoint(
        _ account: ID<Account>,
        to post: ID<Post>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) {
        try authoriseAdministration(actor, in: jurisdiction)
        let now = clock.now()
        try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try requirePost(post, of: jurisdiction, in: transaction)
            guard let found = try AccountTable.find(account, in: transaction),
                found.jurisdiction == jurisdiction
            else { throw .notFound }
            guard try !TenureTable.current(of: account, in: transaction).contains(post) else {
                throw .postHeld
            }
            do throws(AdministrationError) {
                try TenureTable.insert(account: account, post: post, since: now, in: transaction)
            } catch .store(.conflict("tenure_open_once")), .store(.conflict("tenure_once")) {
                // Somebody else has just done it, perhaps in the same millisecond.
                throw .postHeld
            }
            return Recorded(
                (),
                Deed(
                    "post.appoint",
                    in: jurisdiction,
                    object: "account \(account)",
                    facts: ["post": post.description]
                )
            )
        }
    }

    /// Takes somebody off a post.
    package func relieve(
        _ account: ID<Account>,
        of post: ID<Post>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) {
        try authoriseAdministration(actor, in: jurisdiction)
        let now = clock.now()
        try await record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try requirePost(post, of: jurisdiction, in: transaction)
            let ended = try TenureTable.end(
                account: account,
                post: post,
                at: now,
                in: transaction
            )
            guard ended > 0 else { throw .notFound }
            try requireAdministrator(of: jurisdiction, in: transaction)
            return Recorded(
                (),
                Deed(
                    "post.relieve",
                    in: jurisdiction,
                    object: "account \(account)",
                    facts: ["post": post.description]
                )
            )
        }
    }

    func authoriseAdministration(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(AdministrationError) {
        do throws(Denied) {
            try actor.authorise(.administer, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    func requirePost(
        _ post: ID<Post>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<AdministrationError>
    ) throws(AdministrationError) {
        let posts = try PostTable.all(of: jurisdiction, in: transaction)
        guard posts.contains(where: { $0.id == post }) else { throw .notFound }
    }

    /// Refuses a change after which nobody could administer any more.
    ///
    /// Two administrators who close each other's account at once come here one after the other.
    func requireAdministrator(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<AdministrationError>
    ) throws(AdministrationError) {
        try JurisdictionTable.lock(jurisdiction, in: transaction)
        let posts = Set(
            try PostTable.all(of: jurisdiction, in: transaction)
                .filter { $0.permissions.contains(.administer) }
                .map(\.id)
        )
        let open = Set(
            try AccountTable.all(of: jurisdiction, in: transaction)
                .filter { !$0.isClosed }
                .map(\.id)
        )
        let tenures = try TenureTable.current(in: jurisdiction, transaction)
        guard tenures.contains(where: { posts.contains($0.post) && open.contains($0.account) })
        else { throw .lastAdministrator }
    }

    private func requireParty(
        _ party: ID<Party>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<AdministrationError>
    ) throws(AdministrationError) {
        let parties = try PartyTable.names(of: jurisdiction, in: transaction)
        guard parties.contains(where: { $0.party == party }) else { throw .notFound }
    }
}
