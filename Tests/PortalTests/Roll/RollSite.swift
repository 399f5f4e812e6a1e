import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Sheets
import TestSupport
import Testing

/// The roll of 宁海县 in the console, with whoever keeps it.
enum RollSite {
    static let term: [(String, String)] = [
        ("number", "19"), ("seats", "5"), ("starts", "2022-01-05"),
        ("source", "县人大常委会公告<第1号>"), ("delegations", "一团|First\n二团"),
    ]
    static let table = Array(
        "编号,姓名,代表团,座位号\n1,王甽,一团,1座\n2,𠮷田,二团,2座\n3,李綦,一团,\n".utf8
    )

    static let basis = [("document", "审查报告"), ("since", "2022-01-05")]

    /// Somebody who keeps the roll of 宁海县.
    static func withKeeper(
        _ body: (PortalSite, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await body(site, try await site.browser(signedInAs: .countyClerk))
        }
    }

    /// Records the term and gives the address of its import.
    static func open(_ keeper: PortalClient) async throws -> String {
        let form = try await keeper.get(Address.newTerm.path)
        let sent = try await keeper.submit(Address.newTerm.path, from: form, term)
        #expect(sent.status == .seeOther)
        let list = try await keeper.get(Address.roll.path)
        return try #require(link(to: "/import", in: list))
    }

    /// Looks at a table and brings it in.
    static func fill(
        _ keeper: PortalClient,
        _ fields: [(String, String)] = basis
    ) async throws -> PortalClient.Answer {
        let address = try await open(keeper)
        let page = try await keeper.get(address)
        let look = try await keeper.upload(address, from: page, table, named: "名册.csv")
        return try await keeper.submit(Address.bringRollIn.path, from: look, fields)
    }

    static func link(to end: String, in page: PortalClient.Answer) -> String? {
        page.main.components(between: "href=\"", and: "\"").first { $0.hasSuffix(end) }
    }

    /// The address of the deputy of a name.
    static func deputy(
        _ name: String,
        by keeper: PortalClient
    ) async throws -> String {
        let list = try await keeper.get(
            Address.roll.path + "?q=\(PortalClient.percent(name))"
        )
        let links = list.main.components(between: "href=\"", and: "\"")
        return try #require(links.first { $0.hasPrefix("/console/roll/deputies/") })
    }
}
