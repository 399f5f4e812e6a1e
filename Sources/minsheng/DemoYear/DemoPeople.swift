import Civics
import Ledger
import Proposing

/// The units, posts and accounts of the demo year, all of them made up.
///
/// The passwords are known to everybody, which is why a demo store is shown on loopback only.
struct DemoPeople {
    /// An account that everybody may use.
    struct Person: Sendable {
        /// The sign-in name.
        let login: String
        /// The password.
        let password: String
        /// The name shown.
        let name: String
        /// The posts held, the first one first.
        let posts: [Post]
    }

    /// The units.
    let parties: [Party]
    /// The posts.
    let posts: [Post]
    /// Everybody, in the order in which they are printed.
    let people: [Person]

    /// Makes them for the places of the demo, with ids of their own.
    init(of places: DemoPlaces) {
        let parties = DemoTable(DemoFiles.parties).rows.map { row in
            Party(
                id: .random(),
                jurisdiction: row.read("place") { code in
                    places.all.first { $0.code == code }?.id
                },
                code: row["party"],
                name: row["name"],
                nameEnglish: row["name_en"]
            )
        }
        let posts = DemoTable(DemoFiles.posts).rows.map { row in
            Post(
                id: .random(),
                party: row.read("party") { code in parties.first { $0.code == code }?.id },
                code: row["post"],
                name: row["name"],
                nameEnglish: row["name_en"],
                permissions: Set(row.words("permissions").compactMap(Permission.init(rawValue:)))
            )
        }
        self.parties = parties
        self.posts = posts
        people = DemoTable(DemoFiles.people).rows.map { row in
            Person(
                login: row["login"],
                password: row["password"],
                name: row["name"],
                posts: row.words("posts").compactMap { code in posts.first { $0.code == code } }
            )
        }
    }

    /// By which channels units make suggestions, by the units' codes.
    static var channels: [(code: String, channel: Channel)] {
        DemoTable(DemoFiles.parties).rows.compactMap { row in
            Channel(rawValue: row["channel"]).map { (row["party"], $0) }
        }
    }

    /// The accounts as a founding takes them.
    func accounts(in jurisdiction: ID<Jurisdiction>) -> [FoundingPlan.Opening] {
        people.map { person in
            FoundingPlan.Opening(
                account: Account(
                    id: .random(),
                    jurisdiction: jurisdiction,
                    login: person.login,
                    displayName: person.name
                ),
                password: Password(person.password),
                posts: person.posts.map(\.id)
            )
        }
    }
}
