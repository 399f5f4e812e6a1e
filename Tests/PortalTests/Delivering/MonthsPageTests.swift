import Civics
import Delivering
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
}
