import Civics
import Delivering
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The months of a post on one page, from every list that has open ones.
@Suite struct MonthsPageTests {
    private static let page = "/console/months"

    @Test(arguments: ["zh", "en"])
    func `last year's months stay open when the next year's list is there`(
        language: String
    ) async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2024-01-05")
            try await site.site.record.vandalise(
                """
                INSERT INTO programme
                    (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
                VALUES (7, $1, 'livelihood', 2024, '示例2024年清单', '', '示例', '2024-01-05',
                    'recorded', '')
                """,
                [Places.beibei]
            )
            let clerk = try await site.browser(.clerk)

            let page = try await clerk.get(Self.page + "?lang=\(language)")

            #expect(page.words.contains("四好农村路"))
            #expect(page.text.contains(DeliverySite.road + "/months/2023-03"))
            #expect(!page.words.contains("示例2024年清单"))
        }
    }

    @Test func `what waits for the office is not late, and its button says of which project`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-04-05")
            let march = try #require(ReportPeriod(year: 2023, month: 3))
            let office = try await site.browser(.office)
            let before = try await office.get(Self.page)
            try await site.ground.months.enter(
                .submit(DeliveryGround.roadMonth("7.5")),
                of: site.ground.road.id,
                for: march,
                version: 0,
                by: DeliveryGround.clerk,
                in: Places.beibei
            )
            let submitted = try await office.get(Self.page)
            try await site.ground.months.review(
                site.ground.road.id,
                march,
                version: 1,
                by: DeliveryGround.head,
                in: Places.beibei
            )

            let reviewed = try await office.get(Self.page)

            // The service is missing all the time; the road until its unit's head sent it on.
            let link = #"href="\#(DeliverySite.road)""#
            #expect(before.text.contains(link) && submitted.text.contains(link))
            #expect(!reviewed.text.contains(link))
            #expect(reviewed.text.contains("农村养老服务全覆盖"))
            #expect(reviewed.text.contains(#"aria-label="发布；四好农村路""#))
        }
    }

    /// Hands both projects' March on to the office, at different numbers of saves.
    private static func reviewBoth(_ site: DeliverySite) async throws {
        try await site.ground.assign()
        try site.ground.go(to: "2023-04-05")
        let march = try #require(ReportPeriod(year: 2023, month: 3))
        for (entry, form) in [
            (site.ground.road, DeliveryGround.roadMonth("7.5")),
            (site.ground.service, MonthForm([:])),
        ] {
            try await site.ground.months.enter(
                .submit(form),
                of: entry.id,
                for: march,
                version: 0,
                by: DeliveryGround.clerk,
                in: Places.beibei
            )
            try await site.ground.months.review(
                entry.id,
                march,
                version: 1,
                by: DeliveryGround.head,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: [("zh", "一次发布这2份", "发布了2份月报"), ("en", "Publish all 2", "Published 2 reports")])
    func `all that wait are published with one tap`(
        language: String,
        button: String,
        sentence: String
    ) async throws {
        try await DeliverySite.with { site in
            try await Self.reviewBoth(site)
            let office = try await site.browser(.office)
            let page = try await office.get(Self.page + "?lang=\(language)")

            let answer = try await office.submit(Self.page, from: page, [])
            let after = try await office.get(try #require(answer.headers[.location]))

            #expect(page.words.contains(button))
            #expect(answer.status == .seeOther)
            #expect(after.words.contains(sentence))
            #expect(!after.words.contains(button))
            #expect(try await site.ground.board(3).rows.allSatisfy { $0.knownMonth == 3 })
        }
    }

    @Test func `what was changed after the page was made is left and said`() async throws {
        try await DeliverySite.with { site in
            try await Self.reviewBoth(site)
            let office = try await site.browser(.office)
            let page = try await office.get(Self.page + "?lang=zh")
            let march = try #require(ReportPeriod(year: 2023, month: 3))
            try await site.ground.months.publish(
                site.ground.road.id,
                march,
                version: 2,
                by: DeliveryGround.office,
                in: Places.beibei
            )

            let answer = try await office.submit(Self.page, from: page, [])
            let after = try await office.get(try #require(answer.headers[.location]))

            #expect(after.words.contains("发布了1份月报"))
            #expect(after.words.contains("1份没有发布：您打开这页以后有人动过"))
        }
    }

    @Test(arguments: [
        ("", ""), ("livelihood 2023", ""), ("livelihood 2023", "1 2023-03"),
        ("livelihood 2023", "1 2023-13 2"), ("livelihood", "1 2023-03 2"),
        ("livelihood 2023", "x 2023-03 2"),
    ])
    func `what no page sends is refused, and nothing is published`(
        list: String,
        months: String
    ) async throws {
        try await DeliverySite.with { site in
            try await Self.reviewBoth(site)
            let office = try await site.browser(.office)
            let page = try await office.get(Self.page)
            let before = try await site.ground.record.rowCounts()

            let answer = try await office.submit(
                Self.page,
                from: page,
                [("list", list), ("months", months)]
            )

            #expect(answer.status == .badRequest)
            #expect(try await site.ground.record.rowCounts() == before)
        }
    }

    @Test func `only the office may`() async throws {
        try await DeliverySite.with { site in
            try await Self.reviewBoth(site)
            let clerk = try await site.browser(.clerk)
            let page = try await clerk.get(Self.page)

            let answer = try await clerk.submit(
                Self.page,
                from: page,
                [("list", "livelihood 2023"), ("months", "1 2023-03 2")]
            )

            #expect(answer.status == .forbidden)
        }
    }
}
