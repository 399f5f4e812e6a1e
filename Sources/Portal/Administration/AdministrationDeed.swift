import Civics
import Ledger
import Proposing

/// Carries out a step of the administration with the fields of its form.
struct AdministrationDeed {
    let ledger: Ledger
    let context: SignedIn
    let fields: FormFields

    private var jurisdiction: ID<Jurisdiction> { context.officer.jurisdiction }

    func perform(_ step: AdministrationStep) async throws(AdministrationError) {
        switch step {
        case .openAccount: try await openAccount()
        case .resetPassword:
            try await ledger.resetPassword(
                of: try account(),
                to: fields["password"],
                in: jurisdiction,
                by: context.actor
            )
        case .closeAccount:
            try await ledger.setClosed(
                fields["closed"] == "1",
                account: try account(),
                in: jurisdiction,
                by: context.actor
            )
        case .appoint:
            try await ledger.appoint(
                try account(),
                to: try post(),
                in: jurisdiction,
                by: context.actor
            )
        case .relieve:
            try await ledger.relieve(
                try account(),
                of: try post(),
                in: jurisdiction,
                by: context.actor
            )
        case .createParty: try await createParty()
        case .renameParty: try await renameParty()
        case .createPost: try await createPost()
        case .setChannel: try await setChannel()
        }
    }

    private func setChannel() async throws(AdministrationError) {
        guard let party = ID<Party>(fields["party"]) else { throw .notFound }
        guard let channel = Channel(rawValue: fields["channel"]) else { throw .badField(.channel) }
        try await PartyChannels(ledger).set(
            channel,
            of: party,
            in: jurisdiction,
            by: context.actor
        )
    }

    private func openAccount() async throws(AdministrationError) {
        _ = try await ledger.openAccount(
            login: fields["login"],
            displayName: ChineseText.cleanedLine(fields["name"]),
            password: fields["password"],
            post: try post(),
            in: jurisdiction,
            by: context.actor
        )
    }

    private func createParty() async throws(AdministrationError) {
        _ = try await ledger.createParty(
            code: fields["code"],
            name: ChineseText.cleanedLine(fields["name"]),
            nameEnglish: ChineseText.cleanedLine(fields["name-english"]),
            in: jurisdiction,
            by: context.actor
        )
    }

    private func renameParty() async throws(AdministrationError) {
        guard let party = ID<Party>(fields["party"]) else { throw .notFound }
        guard let since = try? CivilDate(written: fields["since"]) else { throw .badField(.since) }
        try await ledger.renameParty(
            party,
            to: ChineseText.cleanedLine(fields["name"]),
            nameEnglish: ChineseText.cleanedLine(fields["name-english"]),
            since: since,
            basis: ChineseText.cleanedLine(fields["basis"]),
            in: jurisdiction,
            by: context.actor
        )
    }

    private func createPost() async throws(AdministrationError) {
        guard let party = ID<Party>(fields["party"]) else { throw .notFound }
        _ = try await ledger.createPost(
            at: party,
            code: fields["code"],
            name: ChineseText.cleanedLine(fields["name"]),
            nameEnglish: ChineseText.cleanedLine(fields["name-english"]),
            permissions: Set(Permission.allCases.filter { fields[$0.rawValue] == "1" }),
            in: jurisdiction,
            by: context.actor
        )
    }

    private func account() throws(AdministrationError) -> ID<Account> {
        guard let id = ID<Account>(fields["account"]) else { throw .notFound }
        return id
    }

    private func post() throws(AdministrationError) -> ID<Post> {
        guard let id = ID<Post>(fields["post"]) else { throw .notFound }
        return id
    }
}

extension AdministrationStep {
    /// The fields of the step's form.
    var fields: Set<String> {
        switch self {
        case .openAccount: ["login", "name", "password", "post"]
        case .resetPassword: ["account", "password"]
        case .closeAccount: ["account", "closed"]
        case .appoint, .relieve: ["account", "post"]
        case .createParty: ["code", "name", "name-english"]
        case .renameParty: ["party", "name", "name-english", "since", "basis"]
        case .setChannel: ["party", "channel"]
        case .createPost:
            Set(["party", "code", "name", "name-english"] + Permission.allCases.map(\.rawValue))
        }
    }
}
