import Civics
import Ledger
import Wording

extension FoundingAnswers {
    /// The plan of a district of one's own: an office with two posts, and the first account on
    /// the one that administers.
    ///
    /// Duties are bound to posts: the administrator opens an account for intake, or takes that
    /// post too.
    func plan(password: String) -> FoundingPlan {
        let root = Jurisdiction(district, below: nil)
        let office = Party(
            id: .random(),
            jurisdiction: root.id,
            code: "office",
            name: Self.say(.commandFoundOfficeName(district: district.name), .zh),
            nameEnglish: Self.say(.commandFoundOfficeName(district: district.nameEnglish), .en)
        )
        let administration = Post(
            id: .random(),
            party: office.id,
            code: "administration",
            name: Self.say(.commandFoundAdministrationPost, .zh),
            nameEnglish: Self.say(.commandFoundAdministrationPost, .en),
            permissions: [.administer, .readAudit]
        )
        let intake = Post(
            id: .random(),
            party: office.id,
            code: "intake",
            name: Self.say(.commandFoundIntakePost, .zh),
            nameEnglish: Self.say(.commandFoundIntakePost, .en),
            permissions: [.readSuggestions, .replyToSuggestions, .exchangeSuggestions]
        )
        let account = Account(
            id: .random(),
            jurisdiction: root.id,
            login: administrator.login,
            displayName: administrator.name
        )
        return FoundingPlan(
            jurisdictions: [root] + towns.map { Jurisdiction($0, below: root) },
            defaultJurisdiction: root.id,
            isDemo: false,
            parties: [office],
            posts: [administration, intake],
            accounts: [
                FoundingPlan.Opening(
                    account: account,
                    password: Password(password),
                    posts: [administration.id]
                )
            ]
        )
    }

    private static func say(_ message: Message, _ language: Language) -> String {
        Phrasebook(language).say(message)
    }
}

extension Jurisdiction {
    /// A place of checked answers.
    fileprivate init(_ place: FoundingAnswers.Place, below parent: Jurisdiction?) {
        self.init(
            id: .random(),
            parent: parent?.id,
            kind: Kind(rawValue: place.kind) ?? .district,
            slug: place.slug,
            code: parent.map { "\($0.code)-\(place.slug)" } ?? place.slug,
            name: place.name,
            nameEnglish: place.nameEnglish
        )
    }
}
