import Casework
import Civics
import HTTPTypes
import Ledger
import Portal
import Supervising
import TestSupport
import Testing

/// A portal with its supervision, and browsers of those who take part.
struct SupervisionSite {
    let site: PortalSite
    let ground: SupervisionGround

    static func with(
        isListed: Bool = true,
        _ body: (SupervisionSite) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await site.record.supervisionRoll()
            let ground = try await site.record.supervisionGround(isListed: isListed)
            try await body(SupervisionSite(site: site, ground: ground))
        }
    }

    func browser(_ role: SupervisionGround.Role) async throws -> PortalClient {
        let browser = site.browser()
        let page = try await browser.get(Address.signIn.path)
        _ = try await browser.submit(
            Address.signIn.path,
            from: page,
            [("login", role.login), ("password", Person.password)]
        )
        return browser
    }

    /// A problem given to 区城市管理局, by its form.
    static let problem: [(String, String)] = [
        ("category", "quality"), ("severity", "serious"), ("title", "步道栏杆松动"),
        ("body", "滩口段二十米栏杆松动。"),
        ("owner", SupervisionGround.unit.description),
    ]

    /// Raises a problem and gives the address of its page.
    func raise(_ browser: PortalClient, about project: Int = 0) async throws -> String {
        let form = try await browser.get(Address.newCase.path)
        let sent = try await browser.submit(
            Address.newCase.path,
            from: form,
            Self.problem + [("project", ground.projects[project].enrolment.description)]
        )
        return String((sent.headers[.location] ?? "").prefix { $0 != "?" })
    }

    /// Takes a step on the page of a case and gives the answer.
    func take(
        _ act: CaseAct,
        _ fields: [(String, String)],
        on path: String,
        _ browser: PortalClient
    ) async throws -> PortalClient.Answer {
        try await browser.submit(
            "\(path)/\(act.rawValue)",
            from: try await browser.get(path),
            fields
        )
    }
}
