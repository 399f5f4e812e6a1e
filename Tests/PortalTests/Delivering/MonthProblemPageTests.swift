import Casework
import Civics
import Delivering
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The problems of a project on the page of its month.
@Suite struct MonthProblemPageTests {
    private static func month(_ number: Int, _ month: Int) throws -> String {
        Address.deliveryMonth(
            DeliveryKey(kind: "livelihood", year: 2023, number: number),
            try #require(ReportPeriod(year: 2023, month: month))
        ).path
    }

    /// A portal with supervision, and the road's clerk, head and office in one browser.
    private static func with(
        _ body: (PortalSite, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            _ = try await site.record.supervisionGround(isListed: false)
            _ = try await DeliveredYear.make(in: site.record)
            try await site.record.hold(
                [.reportProgress, .reviewProgress, .publishProgress, .handleCases],
                at: Offices.intake
            )
            try await body(site, try await site.browser(signedInAs: .clerk))
        }
    }

    private static func report(
        _ path: String,
        _ problem: String,
        _ browser: PortalClient
    ) async throws -> PortalClient.Answer {
        try await browser.submit(
            path,
            from: try await browser.get(path),
            [
                ("act", "submit"), ("figure-1", "7.5"), ("figure-2", "100"),
                ("problem-1", problem),
            ]
        )
    }

    @Test func `what is typed becomes a case, and stands above the next month's form`()
        async throws
    {
        try await Self.with { site, browser in
            let path = try Self.month(1, 3)
            let form = try await browser.get(path)
            _ = try await Self.report(path, "护栏到货比合同晚20天", browser)
            func step(_ act: String) async throws {
                _ = try await browser.submit(
                    path,
                    from: try await browser.get(path),
                    [("act", act)]
                )
            }
            try await step("review")
            let publishing = try await browser.get(path)
            try await step("publish")
            site.record.clock.move(to: try CivilDate(iso: "2023-05-03"))
            let later = try await site.browser(signedInAs: .clerk)
            let april = try await later.get(try Self.month(1, 4))
            let link = try #require(
                april.text.components(between: "href=\"/console/cases/", and: "\"").first
            )
            let folder = try await later.get("/console/cases/\(link)")
            // The browser remembers the language.
            let english = try await later.get(try Self.month(1, 4) + "?lang=en")

            #expect(form.words.contains("发布后成为督导问题：由区政府办公室答复，交区人大常委会办公室核实。"))
            #expect(!form.words.contains("还没有销号"))
            #expect(publishing.words.contains("这个月报了1个问题"))
            #expect(april.words.contains("以前提出的1个问题还没有销号，不用再填："))
            #expect(april.words.contains("2023-001 护栏到货比合同晚20天"))
            #expect(april.words.contains("确认没有变化"))
            #expect(english.words.contains("1 earlier problem is still open"))
            #expect(folder.words.contains("单位月报"))
            #expect(folder.words.contains("等区政府办公室签收、答复"))
        }
    }

    @Test func `a problem nobody understands, or with a telephone number, is given back`()
        async throws
    {
        try await Self.with { _, browser in
            let path = try Self.month(1, 3)
            let short = try await Self.report(path, "延期", browser)
            let telephone = try await Self.report(path, "请打13800138000问", browser)
            #expect(short.status == .unprocessableContent)
            #expect(short.words.contains("写了2个字，至少要4个，别人才看得明白。"))
            #expect(short.text.contains("value=\"延期\""))
            #expect(telephone.status == .unprocessableContent)
            #expect(telephone.words.contains("里面有电话号码13800138000。这里写的会公开，请去掉号码。"))
            #expect(telephone.text.contains("value=\"请打13800138000问\""))
        }
    }
}
