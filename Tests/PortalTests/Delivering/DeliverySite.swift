import Civics
import Delivering
import Ledger
import Portal
import TestSupport

/// A portal with a list in delivery, and browsers of those who take part.
struct DeliverySite {
    let site: PortalSite
    let ground: DeliveryGround

    /// Somebody who takes part, signed in.
    enum Role: Int64, CaseIterable {
        /// Plans and publishes, at the government's office.
        case office = 1
        /// Reports for the lead unit.
        case clerk = 2
        /// Heads the lead unit.
        case head = 3
        /// Accepts, at another unit.
        case checker = 4

        fileprivate var login: String { "delivery-\(self)" }

        fileprivate var party: ID<Party> {
            self == .checker ? Offices.congress : DeliveryGround.lead
        }

        fileprivate var permissions: [Permission] {
            switch self {
            case .office: [.managePlans, .publishProgress]
            case .clerk: [.reportProgress]
            case .head: [.reviewProgress]
            case .checker: [.acceptProjects]
            }
        }
    }

    static func with(_ body: (DeliverySite) async throws -> Void) async throws {
        try await PortalSite.with { site in
            let ground = try await DeliveryGround(on: site.record)
            for role in Role.allCases { try await add(role, to: site.record) }
            try await body(DeliverySite(site: site, ground: ground))
        }
    }

    private static func add(_ role: Role, to record: TestRecord) async throws {
        let (account, post) = (800 + role.rawValue, 8000 + role.rawValue)
        try await record.vandalise(
            "INSERT INTO post (id, party_id, code, name, name_en) VALUES ($1, $2, $3, '岗', 'Post')",
            [post, role.party, role.login]
        )
        for permission in role.permissions {
            try await record.vandalise(
                "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                [post, permission]
            )
        }
        try await record.vandalise(
            """
            INSERT INTO account
                (id, jurisdiction_id, login, display_name, password_hash, is_closed, failures)
            VALUES ($1, $2, $3, $3, $4, 0, 0)
            """,
            [account, Places.beibei, role.login, Person.passwordHash]
        )
        try await record.vandalise(
            "INSERT INTO tenure (account_id, post_id, since_ms) VALUES ($1, $2, $3)",
            [account, post, record.clock.now]
        )
    }

    func browser(_ role: Role) async throws -> PortalClient {
        let browser = site.browser()
        let page = try await browser.get(Address.signIn.path)
        _ = try await browser.submit(
            Address.signIn.path,
            from: page,
            [("login", role.login), ("password", Person.password)]
        )
        return browser
    }

    /// The list, an entry of it, and pages of that.
    static let list = "/console/delivery/livelihood/2023"
    static let road = list + "/1"
}
