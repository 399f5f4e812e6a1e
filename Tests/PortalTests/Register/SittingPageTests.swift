import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// Sittings on the console, the register that is printed of them, and the passes.
@Suite struct SittingPageTests {
    @Test func `a sitting is closed, the next one opened, and a wrong day kept`() async throws {
        try await DeskSite.with(present: 3) { site in
            let first = try await site.conductor.get(Address.sittings.path)
            let close = Address.closeSitting(site.ground.sitting).path
            let closed = try await site.conductor.submit(close, from: first, [])
            let again = try await site.conductor.submit(close, from: first, [])
            let list = try await site.conductor.get(closed.headers[.location] ?? "")
            let refused = try await site.conductor.submit(
                Address.sittings.path,
                from: list,
                [("day", "2022-12-05")]
            )
            let opened = try await site.conductor.submit(
                Address.sittings.path,
                from: list,
                [("day", "2022年12月1日")]
            )
            let twice = try await site.conductor.submit(
                Address.sittings.path,
                from: list,
                [("day", "2022-12-01")]
            )
            let last = try await site.conductor.get(opened.headers[.location] ?? "")

            #expect(first.headline == "第1次全体会议进行中。")
            #expect(first.words.contains("3 / 30还差17名"))
            #expect(closed.status == .seeOther)
            #expect(again.status == .conflict)
            #expect(list.words.contains("全体会议结束了。"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"2022-12-05\""))
            #expect(refused.words.contains("全体会议要在其中一天。"))
            #expect(opened.status == .seeOther)
            #expect(twice.status == .conflict)
            #expect(twice.words.contains("第2次全体会议还没有结束。"))
            #expect(last.headline == "第2次全体会议进行中。")
        }
    }

    @Test func `names stand on the register once it is closed, and on no page before`()
        async throws
    {
        try await DeskSite.with(present: 25) { site in
            try await site.openSession()
            _ = try await site.scan("1", mode: "issue")
            _ = try await site.scan("2", mode: "issue", [("assisted", "1")])
            let session = ID<BallotSession>(rawValue: 7501)
            let sheet = Address.sessionSheet(site.ground.sitting, session).path
            let whole = Address.sittingSheet(site.ground.sitting).path
            let early = try await site.conductor.get(sheet)
            let open = try await site.conductor.get(whole)
            let before = try await site.conductor.get(Address.sittings.path)
            try await site.site.record.vandalise(
                "UPDATE ballot_session SET state = 'casting', present = 25, issued = 2"
            )
            try await site.site.record.vandalise(
                """
                INSERT INTO session_presence (session_id, sitting_id, deputy_id)
                SELECT 7501, sitting_id, deputy_id FROM attendance
                """
            )
            let printed = try await site.conductor.get(sheet)
            let foreign = try await site.site.browser(signedInAs: .countyClerk).get(sheet)
            let wrong = try await site.site.browser(signedInAs: .overseer).get(sheet)

            #expect(early.status == .notFound)
            #expect(open.status == .notFound)
            #expect(!before.text.contains("代表1"))
            #expect(printed.status == .ok)
            #expect(printed.words.contains("应到30名，实到25名，发票2张。"))
            #expect(printed.words.contains("1代表1领票"))
            #expect(printed.words.contains("2代表2领票，代写"))
            #expect(printed.words.contains("3代表3到会，未领票"))
            #expect(printed.words.contains("30代表30未到"))
            #expect(printed.words.contains("第一代表团：应到15名，实到13名"))
            #expect(printed.words.contains("印制30张，发出2张，换下废票0张，剩余28张；代写1名。"))
            #expect(foreign.status == .notFound)
            #expect(wrong.status == .forbidden)
        }
    }

    @Test func `leave stands on the register of a sitting that is over`() async throws {
        try await DeskSite.with(present: 1) { site in
            try await site.site.record.vandalise(
                """
                INSERT INTO meeting_leave
                    (id, meeting_id, deputy_id, kind, from_on, to_on, note)
                VALUES (1, $1, $2, 'illness', '2022-12-01', '2022-12-01', '')
                """,
                [site.ground.meeting, site.ground.deputies[4]]
            )
            let told = try await site.scan("5")
            let page = try await site.desk.submit(
                Address.registerDesk.path,
                from: told,
                [
                    ("step", "leave"), ("deputy", site.ground.deputies[4].description),
                ]
            )
            try await site.site.record.vandalise("UPDATE sitting SET is_closed = 1")
            let sheet = try await site.conductor.get(
                Address.sittingSheet(site.ground.sitting).path
            )

            #expect(told.words.contains("这一天请了假，人来了也可以签到。"))
            #expect(page.words.contains("已离场"))
            #expect(sheet.words.contains("5代表5请假"))
            #expect(sheet.words.contains("1代表1到会"))
            #expect(sheet.words.contains("2代表2未到"))
        }
    }

    @Test func `a pass carries the code that the desk reads; one is printed alone`()
        async throws
    {
        try await DeskSite.with { site in
            let path = Address.passes(site.ground.meeting).path
            let all = try await site.desk.get(path)
            let second = try await site.desk.get(path + "?delegation=2")
            let one = try await site.desk.get(
                path + "?deputy=\(site.ground.deputies[6].description)"
            )
            let wrong = try await site.site.browser(signedInAs: .overseer).get(path)
            let code = try #require(
                one.text.components(between: "<p class=\"mono\">", and: "</p>").first
            )
            let scanned = try await site.scan(code)

            #expect(all.text.components(between: "<li class=\"pass\"", and: "</li>").count == 30)
            #expect(all.text.components(between: "class=\"qr-dark\"", and: ">").count == 30)
            #expect(
                second.text.components(between: "<li class=\"pass\"", and: "</li>").count == 15
            )
            #expect(one.words.contains("北碚区第19届人民代表大会第3次会议代表证代表7"))
            #expect(wrong.status == .forbidden)
            #expect(scanned.text.contains(">代表7</h2>"))
        }
    }
}
