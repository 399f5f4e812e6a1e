import Civics
import Deciding
import HTTPTypes
import Portal
import TestSupport
import Testing

/// A recount on the pages: ordered by the presidium, counted as a poll of its own, and told beside
/// the result that it supersedes.
@Suite struct RecountPageTests {
    /// Orders a recount, and gives the day of the poll in which the papers are counted again.
    private static func order(_ day: DaySite) async throws -> DaySite {
        let sent = try await day.take(
            .recount,
            as: day.leader,
            [("document", "主席团决定<9>"), ("reason", "第3项计错")]
        )
        #expect(sent.status == .seeOther)
        let page = try await day.leader.get(sent.headers[.location] ?? "")
        #expect(page.headline == "票在重新计，这里不再往下走。")
        #expect(page.words.contains("主席团决定（主席团决定&lt;9&gt;）：第3项计错"))
        let links = page.main.components(between: "href=\"", and: "\"")
        let prefix = Address.polls.path + "/"
        let ids = links.filter { $0.hasPrefix(prefix) }
            .compactMap { ID<Poll>(String($0.dropFirst(prefix.count))) }
        let poll = try #require(ids.first { $0 != day.poll })
        return DaySite(
            site: day.site,
            ground: day.ground,
            poll: poll,
            leader: day.leader,
            chief: day.chief,
            teller: day.teller
        )
    }

    @Test func `the presidium orders it with a reason, and the old poll goes no further`()
        async throws
    {
        try await DaySite.with { day in
            _ = try await day.announced()
            let page = try await day.leader.get(day.path)
            let silent = try await day.take(.recount, as: day.leader, [("reason", "第3项<计错>")])
            let recount = try await Self.order(day)
            let late = try await day.take(.recount, as: day.leader, from: page, [])
            let list = try await day.leader.get(Address.polls.path)
            let room = try await day.chief.get(Address.counting.path)
            let own = try await day.leader.get(recount.path)

            #expect(page.words.contains("决定重新计票"))
            #expect(silent.status == .unprocessableContent)
            #expect(silent.words.contains("请写依据的决定：文号或标题。"))
            #expect(silent.text.contains("value=\"第3项&lt;计错&gt;\""))
            #expect(late.status == .conflict)
            #expect(list.words.contains("已由重新计票取代"))
            #expect(list.words.contains(DaySite.title + "（重新计票）"))
            #expect(room.words.contains(DaySite.title + "（重新计票）"))
            #expect(own.words.contains("这是重新计票。"))
            #expect(own.headline.contains("票箱已关"))
        }
    }

    @Test func `both results are public, each with the way to the other`() async throws {
        try await DaySite.with {
            $0.rule = { $0[.publishing] = "all" }
        } _: { day in
            let old = try await day.announced()
            let browser = day.site.browser()
            let recount = try await Self.order(day)
            let during = try await browser.get(Address.ballot(old).path)
            try await recount.count([(1, 20), (2, 19), (3, 4), (4, 18), (5, 3)], valid: 25)
            try await recount.accepted()
            let unknown = try await browser.get(Address.ballot(old).path)
            _ = try await recount.take(.announce, [("number", "第3号")])
            let new = BallotKey(year: old.year, ordinal: old.ordinal + 1)
            let before = try await browser.get(Address.ballot(old).path)
            let after = try await browser.get(Address.ballot(new).path)
            let list = try await browser.get(Address.ballots.path)
            let sheet = try await browser.get(Address.certificate(old).path + "?lang=en")
            let newest = try await browser.get(Address.certificate(new).path + "?lang=zh")

            #expect(during.words.contains("这些票正在重新计。"))
            #expect(unknown.words.contains("这些票正在重新计。"))
            #expect(before.words.contains("这个结果已被重新计票取代。"))
            #expect(before.words.contains("第3项计错"))
            #expect(before.text.contains("href=\"\(Address.ballot(new).path)\""))
            #expect(after.words.contains("这是重新计票的结果。"))
            #expect(after.text.contains("href=\"\(Address.ballot(old).path)\""))
            #expect(list.text.contains("href=\"\(Address.ballot(new).path)\""))
            #expect(!list.text.contains("href=\"\(Address.ballot(old).path)\""))
            #expect(sheet.words.contains("superseded by a recount"))
            #expect(newest.words.contains("本证书取代这份证书"))
        }
    }

    @Test func `sealed papers ask for the decision that opens the seal`() async throws {
        try await DaySite.with { day in
            _ = try await day.announced()
            _ = try await day.take(
                .seal,
                [("packets", "2"), ("place", "档案室"), ("until", "2027-12-31")]
            )
            let refused = try await day.take(
                .recount,
                as: day.leader,
                [("document", "主席团决定第9号"), ("reason", "第3项计错")]
            )
            let sent = try await day.take(
                .recount,
                as: day.leader,
                [
                    ("document", "主席团决定第9号"), ("reason", "第3项计错"),
                    ("opening", "启封决定第1号"),
                ]
            )
            let page = try await day.leader.get(sent.headers[.location] ?? "")

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("票已经封存。请写启封的决定"))
            #expect(refused.text.contains("value=\"主席团决定第9号\""))
            #expect(page.words.contains("启封的决定：启封决定第1号"))
        }
    }
}
