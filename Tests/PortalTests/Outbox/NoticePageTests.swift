import Civics
import Evaluating
import Foundation
import HTTPTypes
import Ledger
import Portal
import Proposing
import Sending
import TestSupport
import Testing

/// The page of those who are to be told, and what the tracking page says of it.
@Suite struct NoticePageTests {
    /// A day whose first candidate was chosen and whose fourth was not, each suggested by somebody.
    private struct Told {
        let day: DaySite
        let clerk: PortalClient
        /// The page of who suggested the first.
        let tracked: String

        func queue() async throws { try await QueueingNotices(day.site.record.ledger).run() }

        func page(_ query: String = "") async throws -> PortalClient.Answer {
            try await clerk.get(Address.notices.path + query)
        }

        func notice(_ event: Notice.Event) async throws -> Notice {
            let officer = try await day.site.record.officer(.clerk)
            let page = try await ReadingNotices(day.site.record.ledger).page(
                in: Notice.State.allCases,
                offset: 0,
                limit: 10,
                by: officer
            )
            return try #require(page.lines.first { $0.notice.event == event }?.notice)
        }
    }

    private static func withTold(_ body: (Told) async throws -> Void) async throws {
        try await DaySite.with { day in
            let browser = day.site.browser()
            let chosen = try await suggest("云泉路晚上找不到车位，希望建停车场。", "13800000000", 1, day, browser)
            _ = try await suggest("断头路请接上，绕路要半小时。", "resident@example.com", 4, day, browser)
            _ = try await day.announced()
            try await body(
                Told(
                    day: day,
                    clerk: try await day.site.browser(signedInAs: .clerk),
                    tracked: chosen
                )
            )
        }
    }

    private static func suggest(
        _ text: String,
        _ contact: String,
        _ number: Int,
        _ day: DaySite,
        _ browser: PortalClient
    ) async throws -> String {
        let form = try await browser.get(Address.suggest.path)
        let answer = try await browser.submit(
            Address.suggest.path,
            from: form,
            [("body", text), ("place", "all"), ("phone", contact)]
        )
        try await day.site.record.vandalise(
            """
            INSERT INTO candidate
                (id, jurisdiction_id, year, code, ballot_number, state, version, name, name_en,
                field, content, certainty, source, created_ms)
            VALUES ($1, 500109, 2023, $2, $3, 'formal', 1, $4, '', '交通出行', '', 'recorded', 's', 1)
            """,
            [Int64(900 + number), "BEIBEI-2023-C\(number)", number, "项目\(number)"]
        )
        try await day.site.record.vandalise(
            """
            INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
            SELECT id, CAST($1 AS INTEGER), 1 FROM suggestion WHERE phone = $2
            """,
            [Int64(900 + number), contact]
        )
        return String((answer.headers[.location] ?? "").prefix { $0 != "?" })
    }

    @Test func `an announced vote tells the chosen and the others, once`() async throws {
        try await Self.withTold { told in
            let before = try await told.page()
            try await told.queue()
            let page = try await told.page()
            let english = try await told.page("?lang=en")

            #expect(before.words.contains("没有要告知的"))
            #expect(page.headline == "2条建议的结果还没有告知。")
            #expect(page.words.contains("票决选上了") && page.words.contains("项目1"))
            #expect(page.words.contains("票决没有选上") && page.words.contains("项目4"))
            #expect(page.words.contains("13800000000"))
            #expect(page.words.contains("resident@example.com"))
            #expect(page.words.contains("自动发送没有打开"))
            #expect(english.words.contains("Chosen by the vote"))
            #expect(english.words.contains("2 notices are still to be given."))
        }
    }

    @Test func `told by telephone it moves, and the tracking page says when`() async throws {
        try await Self.withTold { told in
            try await told.queue()
            let notice = try await told.notice(.chosen)
            let form = try await told.page("?lang=zh")

            let done = try await told.clerk.submit(
                Address.tellNotice(notice.id).path,
                from: form,
                [("version", "1")]
            )
            let after = try await told.clerk.get(try #require(done.headers[.location]))
            let list = try await told.page("?show=done")
            let again = try await told.clerk.submit(
                Address.tellNotice(notice.id).path,
                from: form,
                [("version", "1")]
            )
            let tracked = try await told.day.site.browser().get(told.tracked)

            #expect(done.status == .seeOther)
            #expect(after.words.contains("记下了：已人工告知。"))
            #expect(after.headline == "1条建议的结果还没有告知。")
            #expect(list.words.contains("受理岗告知。"))
            #expect(again.status == .conflict)
            #expect(again.words.contains("刚刚有了变化"))
            #expect(tracked.words.contains("已告知：票决选上了"))
            #expect(tracked.words.contains("工作人员告诉了您。"))
            #expect(!tracked.text.contains("13800000000"))
        }
    }

    @Test func `a cancellation without a reason keeps what was typed`() async throws {
        try await Self.withTold { told in
            try await told.queue()
            let notice = try await told.notice(.notChosen)
            let form = try await told.page()

            let short = try await told.clerk.submit(
                Address.cancelNotice(notice.id).path,
                from: form,
                [("version", "1"), ("reason", "说过")]
            )
            let done = try await told.clerk.submit(
                Address.cancelNotice(notice.id).path,
                from: short,
                [("version", "1"), ("reason", "已经当面说过了")]
            )
            let list = try await told.page("?show=cancelled")

            #expect(short.status == .unprocessableContent)
            #expect(short.words.contains("请写4到200个字，现在是2个字。"))
            #expect(short.main.contains("value=\"说过\""))
            #expect(done.status == .seeOther)
            #expect(list.words.contains("取消：已经当面说过了"))
        }
    }

    @Test func `what failed says why, and is tried again`() async throws {
        try await Self.withTold { told in
            try await told.queue()
            try await told.day.site.record.vandalise(
                """
                UPDATE notice
                SET state = 'given-up', settled_ms = 5, attempts = 10, failure = 'status 503'
                """
            )
            let notice = try await told.notice(.chosen)
            let page = try await told.page()

            let done = try await told.clerk.submit(
                Address.tryNotice(notice.id).path,
                from: page,
                [("version", "1")]
            )
            let after = try await told.clerk.get(try #require(done.headers[.location]))

            #expect(page.words.contains("没发出去"))
            #expect(page.words.contains("对方没有接收（HTTP 503）。"))
            #expect(page.words.contains("试了10次，不再自动发。"))
            #expect(after.words.contains("自动发送没有打开，打开以后才会发。"))
            #expect(try await told.notice(.chosen).state == .waiting)
        }
    }

    @Test func `the list for telephoning has what to say, and is for no cache`() async throws {
        try await Self.withTold { told in
            try await told.queue()

            let page = try await told.clerk.get(Address.noticeCalls.path)

            #expect(page.words.contains("13800000000"))
            #expect(page.words.contains("票决选上了。"))
            #expect(page.words.contains("有个人信息，用完请销毁。"))
            #expect(page.headers[.cacheControl] == "no-store")
        }
    }

    @Test func `an address that makes no sense is refused`() async throws {
        try await Self.withTold { told in
            for query in ["?show=all", "?from=-1", "?from=x", "?from=99999999"] {
                #expect(try await told.page(query).status == .badRequest, "\(query)")
            }
            let nowhere = try await told.clerk.submitBare(
                Address.tellNotice(ID(rawValue: 5)).path,
                secret: told.day.site.record.identity.secret,
                [("version", "1")]
            )
            #expect(nowhere.status == .notFound)
        }
    }

    @Test func `who only reads sees no button`() async throws {
        try await Self.withTold { told in
            try await told.queue()

            let page = try await told.day.chief.get(Address.notices.path)

            #expect(page.words.contains("13800000000"))
            #expect(!page.main.contains("/tell"))
        }
    }

    @Test func `with a way switched on the page says so, and what is too old`() async throws {
        try await Self.withTold { told in
            try await told.queue()
            var options = Portal.Options()
            options.notices.mail = Mail(
                try MailRelay(
                    "smtps://mail.example",
                    from: try #require(MailAddress("notices@example.org"))
                )
            )
            let record = told.day.site.record
            let site = told.day.site.served(options)
            let clerk = try await site.browser(signedInAs: .clerk)

            let fresh = try await clerk.get(Address.notices.path)
            record.clock.move(by: .seconds(91 * 86_400))
            let later = try await site.browser(signedInAs: .clerk).get(Address.notices.path)

            #expect(fresh.words.contains("留了邮箱的，自动发邮件"))
            #expect(!fresh.words.contains("不再自动发"))
            #expect(later.words.contains("过了90天，不再自动发。"))
        }
    }
}
