import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// The end of the thread: how the deputies voted, how far it is, how it was rated.
@Suite struct FateTests {
    /// A suggestion merged into the candidate with a number on the list that was voted on, and the
    /// address of its page.
    private static func suggestion(
        of number: Int,
        _ site: PortalSite,
        _ browser: PortalClient
    ) async throws -> String {
        let tracked = try await site.suggest("云泉路晚上找不到车位，希望建公共停车场。", with: browser)
        try await site.record.vandalise(
            """
            INSERT INTO candidate
                (id, jurisdiction_id, year, code, ballot_number, state, version, name, name_en,
                field, content, certainty, source, created_ms)
            VALUES ($1, 500109, 2023, $2, $3, 'formal', 1, $4, '', '交通出行', '', 'recorded', 's', 1)
            """,
            [Int64(900 + number), "BEIBEI-2023-C\(number)", number, "项目\(number)"]
        )
        try await site.record.vandalise(
            """
            INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
            SELECT id, CAST($1 AS INTEGER), 1 FROM suggestion
            """,
            [Int64(900 + number)]
        )
        return tracked
    }

    @Test func `a project says how it was voted for and rated`() async throws {
        try await RatedSite.with { day, key in
            let page = try await day.site.browser().get(Address.project(year: 2023, number: 1).path)

            #expect(page.words.contains("选上了：第1多票，赞成20票"))
            #expect(page.words.contains("满意。有效票24张里，20张满意。"))
            #expect(page.main.contains("href=\"\(Address.ballot(key).path)\""))
        }
    }

    @Test func `whoever suggested it reads the same, to the card that is to come`() async throws {
        try await RatedSite.with { day, _ in
            let browser = day.site.browser()
            let tracked = try await Self.suggestion(of: 2, day.site, browser)

            let page = try await browser.get(tracked)

            #expect(page.words.contains("选上了：第2多票，赞成19票"))
            #expect(page.words.contains("“项目2”现在的状态是“已票决”"))
            #expect(page.words.contains("基本满意。有效票24张里，7张满意。"))
            #expect(page.words.contains("年底的答卷上有它的一行"))
            let project = Address.project(year: 2023, number: 2).path
            #expect(page.main.contains("href=\"\(project)\""))
        }
    }

    @Test func `what was not chosen is told with its votes, and nothing of a project`() async throws
    {
        try await RatedSite.with { day, _ in
            let browser = day.site.browser()
            let tracked = try await Self.suggestion(of: 4, day.site, browser)

            let page = try await browser.get(tracked)

            #expect(page.words.contains("没有选上：第4多票，赞成5票"))
            #expect(!page.words.contains("年底的答卷上有它的一行"))
        }
    }

    @Test func `where the rule publishes no counts none are told`() async throws {
        try await DaySite.with {
            $0.rule = { $0[.publishing] = "none" }
        } _: { day in
            _ = try await day.announced()
            let browser = day.site.browser()
            let tracked = try await Self.suggestion(of: 1, day.site, browser)

            let page = try await browser.get(tracked)

            #expect(page.words.contains("选上了。这次票决的办法不公布票数。"))
            #expect(!page.words.contains("赞成20票"))
        }
    }
}
