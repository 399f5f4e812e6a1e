import Civics
import Delivering
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The month's form: prefilled, five things at most, on one page of the unit; who comes second is told
/// what stands.
@Suite struct MonthDraftTests {
    private static let march = DeliverySite.road + "/months/2023-03"

    private static func fields(_ figure: String, _ others: [String: String] = [:])
        -> [(String, String)]
    {
        DeliveryGround.roadMonth(figure, others).values.map { ($0.key, $0.value) }
    }

    /// The road is assigned and it is the first of April.
    private static func clerk(_ site: DeliverySite) async throws -> PortalClient {
        try await site.ground.assign()
        try site.ground.go(to: "2023-04-01")
        return try await site.browser(.clerk)
    }

    private static func send(
        _ act: String,
        _ fields: [(String, String)],
        from page: PortalClient.Answer,
        _ browser: PortalClient
    ) async throws -> PortalClient.Answer {
        try await browser.submit(march, from: page, [("act", act)] + fields)
    }

    @Test func `a form names what the device needs to keep it, and what stands`() async throws {
        try await DeliverySite.with { site in
            let clerk = try await Self.clerk(site)
            let empty = try await clerk.get(Self.march)
            _ = try await Self.send("draft", Self.fields("7.5"), from: empty, clerk)
            let page = try await clerk.get(Self.march)

            #expect(empty.text.contains("data-draft=\"month\""))
            #expect(empty.text.contains("data-path=\"\(Self.march)\""))
            #expect(empty.text.contains("data-account=\"802\""))
            #expect(empty.text.contains("data-version=\"0\""))
            #expect(page.text.contains("data-version=\"1\""))
            #expect(
                page.text.contains(
                    "data-name=\"next\" data-value=\"铺沥青\""
                )
            )
            #expect(page.text.contains("src=\"\(Address.asset("draft.js").path)\""))
            #expect(page.words.contains("填的内容留在这台设备上"))
        }
    }

    @Test func `a form sent twice is taken once, and the second is told what stands`()
        async throws
    {
        try await DeliverySite.with { site in
            let clerk = try await Self.clerk(site)
            let page = try await clerk.get(Self.march)
            let first = try await Self.send("submit", Self.fields("7.5"), from: page, clerk)
            let second = try await Self.send(
                "submit",
                Self.fields("8", [MonthForm.next: "先把路基做完"]),
                from: page,
                clerk
            )

            #expect(first.status == .seeOther)
            #expect(second.status == .conflict)
            #expect(second.words.contains("您打开以后，别人已经改过。"))
            // The month was handed on: there is no form any more, and nothing typed is lost.
            #expect(second.words.contains("现在存着的"))
            #expect(second.words.contains("您填的"))
            for said in ["7.5", "铺沥青", "先把路基做完"] { #expect(second.words.contains(said)) }
            let row = try await site.ground.roadRow()
            #expect(row.reports.map(\.version) == [1])
            #expect(row.reports.first?.content.next == "铺沥青")
        }
    }

    @Test func `who comes second with a draft sees both, and may send theirs knowingly`()
        async throws
    {
        try await DeliverySite.with { site in
            let clerk = try await Self.clerk(site)
            let page = try await clerk.get(Self.march)
            _ = try await Self.send("draft", Self.fields("7.5"), from: page, clerk)
            let late = try await Self.send("draft", Self.fields("8"), from: page, clerk)
            let again = try await Self.send("draft", Self.fields("8"), from: late, clerk)

            #expect(late.status == .conflict)
            #expect(late.words.contains("哪一项现在存着的您填的建成里程7.58"))
            #expect(late.text.contains("data-refused=\"1\""))
            #expect(again.status == .seeOther)
        }
    }

    @Test func `the next month opens with the results of the last, and money is left to be said`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-05-02")
            try await site.ground.publish(
                DeliveryGround.roadMonth("7.5"),
                of: site.ground.road,
                for: 3
            )
            let clerk = try await site.browser(.clerk)
            let april = try await clerk.get(DeliverySite.road + "/months/2023-04")

            let form = try #require(april.text.split(separator: "data-kept=\"month\"").last)
            #expect(form.contains("name=\"figure-1\" type=\"text\" value=\"7.5\""))
            #expect(form.contains("name=\"figure-2\" type=\"text\" value=\"\""))
            // What needs a reason opens a line for it; otherwise it is not asked for.
            #expect(form.contains("<details class=\"details\"><summary>要写说明</summary>"))
        }
    }

    @Test func `a figure that fell opens the line for its reason`() async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-05-02")
            try await site.ground.publish(
                DeliveryGround.roadMonth("7.5"),
                of: site.ground.road,
                for: 3
            )
            let clerk = try await site.browser(.clerk)
            let path = DeliverySite.road + "/months/2023-04"
            let sent = try await clerk.submit(
                path,
                from: try await clerk.get(path),
                [("act", "submit")] + Self.fields("7")
            )
            #expect(sent.status == .unprocessableContent)
            #expect(sent.text.contains("<details class=\"details\" open><summary>要写说明"))
        }
    }

    @Test func `a published month is corrected from its page`() async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-04-01")
            try await site.ground.publish(
                DeliveryGround.roadMonth("7.5"),
                of: site.ground.road,
                for: 3
            )
            let clerk = try await site.browser(.clerk)
            let sent = try await Self.send(
                "submit",
                Self.fields("7.2", [MonthForm.correction: "复测少了三百米"]),
                from: try await clerk.get(Self.march),
                clerk
            )
            #expect(sent.status == .seeOther)
            let reports = try await site.ground.roadRow().reports
            #expect(reports.map(\.revision) == [1, 2])
            #expect(reports.last?.content.correction == "复测少了三百米")
        }
    }

    @Test func `one page of the unit has the form of each of its projects`() async throws {
        try await DeliverySite.with { site in
            let clerk = try await Self.clerk(site)
            let page = try await clerk.get(Address.months.path)
            let service = DeliverySite.list + "/2/months/2023-03"
            #expect(page.text.ranges(of: "data-draft=\"month\"").count == 2)
            #expect(page.text.contains("data-path=\"\(Self.march)\""))
            #expect(page.text.contains("data-path=\"\(service)\""))
            #expect(page.text.contains("id=\"field-month-livelihood-1-figure-1\""))
            #expect(page.text.contains("id=\"field-month-livelihood-2-next\""))
            #expect(page.text.ranges(of: "draft.js").count == 1)

            let sent = try await clerk.submit(
                Self.march,
                from: page,
                [("act", "draft"), ("list", "1")] + Self.fields("7.5")
            )
            #expect(sent.headers[.location] == Address.months.path + "?done=draft")
        }
    }

    @Test func `a month that was handed on offers what the device may still keep`() async throws {
        try await DeliverySite.with { site in
            let clerk = try await Self.clerk(site)
            _ = try await Self.send(
                "submit",
                Self.fields("7.5"),
                from: try await clerk.get(Self.march),
                clerk
            )
            let page = try await clerk.get(Self.march)
            let head = try await site.browser(.head)

            #expect(page.text.contains("<div data-draft=\"month\""))
            #expect(!page.text.contains("<form class=\"form\" action=\"\(Self.march)\""))
            #expect(try await !head.get(Self.march).text.contains("data-draft"))
        }
    }
}
