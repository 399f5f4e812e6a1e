import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The meetings in the console: from the empty list to the sheets that are printed.
@Suite struct MeetingPageTests {
    @Test func `a meeting is prepared from the empty list, listed and corrected`() async throws {
        try await MeetingSite.withKeeper { _, keeper in
            let none = try await keeper.get(Address.meetings.path)
            let path = try await MeetingSite.prepare(keeper)
            let page = try await keeper.get("\(path)?done=prepare")
            let form = try await keeper.get("\(path)/edit")
            let sent = try await keeper.submit(
                "\(path)/edit",
                from: form,
                MeetingSite.form + [("number", "3")]
            )
            let stale = try await keeper.submit(
                "\(path)/edit",
                from: form,
                MeetingSite.form + [("number", "4")]
            )
            let list = try await keeper.get(Address.meetings.path)
            let english = try await keeper.get("\(path)?lang=en")

            #expect(none.headline == "还没有筹备中的会议。")
            #expect(page.headline == "11项筹备做完1项，10项过了期限。")
            #expect(page.words.contains("会议开始筹备。"))
            #expect(page.text.contains("&lt;会堂&gt;"))
            #expect(form.text.contains("value=\"关于召开会议的决定\""))
            #expect(sent.status == .seeOther)
            #expect(stale.status == .conflict)
            #expect(stale.text.contains("value=\"4\""))
            #expect(stale.words.contains("您打开之后，有人改过。"))
            #expect(list.headline == "第19届第3次会议正在筹备。")
            #expect(english.words.contains("Nobody has it yet."))
        }
    }

    @Test func `a form with mistakes keeps what was typed`() async throws {
        try await MeetingSite.withKeeper { site, keeper in
            let form = try await keeper.get(Address.newMeeting.path)
            let before = try await site.record.rowCounts()

            let refused = try await keeper.submit(
                Address.newMeeting.path,
                from: form,
                MeetingSite.form + [("number", "许多"), ("ends", "2023-02-21"), ("source", " ")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"许多\""))
            #expect(refused.words.contains("请写1到99的数字。"))
            #expect(refused.words.contains("最后一天在第一天之前。"))
            #expect(refused.words.contains("请写召开会议的决定。"))
            #expect(refused.text.contains("<title>错误："))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `the opening is looked at before it is done`() async throws {
        try await MeetingSite.withKeeper { site, keeper in
            let path = try await MeetingSite.prepare(keeper)
            let look = try await keeper.get("\(path)/open?day=2023-02-22")
            let early = try await keeper.get("\(path)/open?day=2022-01-01")
            let future = try await keeper.submit(
                "\(path)/open",
                from: try await keeper.get("\(path)/open?day=2023-02-24"),
                []
            )
            let before = try await site.record.rowCounts()["meeting_deputy"]
            let done = try await keeper.submit("\(path)/open", from: look, [])
            let deputies = try await keeper.get(done.headers[.location] ?? "")
            let again = try await keeper.get("\(path)/open")

            #expect(look.headline == "开幕之后，这4名代表就固定下来。")
            #expect(look.words.contains("3至少到会，才够三分之二"))
            #expect(look.words.contains("王甽：1、4号"))
            #expect(early.headline == "现在不能开幕。")
            #expect(!early.text.contains("name=\"seen\""))
            #expect(future.status == .unprocessableContent)
            #expect(future.words.contains("这一天还没有到"))
            #expect(before == 0)
            #expect(done.status == .seeOther)
            #expect(deputies.headline == "这次会议的代表有4名在任。")
            #expect(deputies.words.contains("按2023年2月22日的名册固定。"))
            #expect(again.status == .conflict)
            #expect(again.words.contains("会议已经开幕"))
        }
    }

    @Test func `decisions change the base and stay on the page`() async throws {
        try await MeetingSite.withKeeper { _, keeper in
            let path = try await MeetingSite.open(keeper)
            let page = try await keeper.get("\(path)/deputies")

            let refused = try await keeper.submit(
                "\(path)/deputies/leave",
                from: page,
                [("deputy", "77"), ("document", "公告<9>"), ("reason", "辞职")]
            )
            let sent = try await keeper.submit(
                "\(path)/deputies/leave",
                from: page,
                [("deputy", "2"), ("document", "公告<9>"), ("reason", "辞职")]
            )
            let again = try await keeper.submit(
                "\(path)/deputies/leave",
                from: page,
                [("deputy", "2"), ("document", "公告10"), ("reason", "再辞")]
            )
            let after = try await keeper.get("\(path)/deputies")

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("没有编号77的代表。"))
            #expect(refused.text.contains("value=\"公告&lt;9&gt;\""))
            #expect(sent.status == .seeOther)
            #expect(again.status == .conflict)
            #expect(again.words.contains("此人已经登记离任：辞职（公告&lt;9&gt;）。"))
            #expect(again.text.contains("value=\"再辞\""))
            #expect(after.headline == "这次会议的代表有3名在任。")
            #expect(after.words.contains("开幕后离任。辞职公告&lt;9&gt;"))
        }
    }

    @Test func `a closed meeting is read and not changed`() async throws {
        try await MeetingSite.withKeeper { _, keeper in
            let path = try await MeetingSite.open(keeper)
            let page = try await keeper.get(path)
            let leave = try await keeper.get("\(path)/leave")
            let closed = try await keeper.submit("\(path)/close", from: page, [])
            let late = try await keeper.submit(
                "\(path)/leave",
                from: leave,
                [
                    ("deputy", "3"), ("kind", "duty"), ("from", "2023-02-22"),
                    ("to", "2023-02-22"),
                ]
            )
            let after = try await keeper.get(path)
            let officers = try await keeper.get("\(path)/officers")

            #expect(closed.status == .seeOther)
            #expect(late.status == .conflict)
            #expect(late.words.contains("会议已经闭幕"))
            #expect(!after.main.contains("<form"))
            #expect(!officers.main.contains("<form"))
        }
    }

    @Test func `another post gets none of it`() async throws {
        try await PortalSite.with { site in
            let id = ID<Meeting>(rawValue: 5)
            let addresses: [Address] = [
                .meetings, .newMeeting, .meeting(id), .editMeeting(id), .openMeeting(id),
                .meetingDeputies(id), .meetingLeave(id), .meetingObservers(id),
                .meetingOfficers(id), .meetingAgenda(id), .meetingNotice(id), .meetingSheet(id),
            ]
            for person in [Person.clerk, .administrator, .overseer] {
                let browser = try await site.browser(signedInAs: person)
                let console = try await browser.get(Address.console.path)
                for address in addresses {
                    let answer = try await browser.get(address.path)

                    #expect(answer.status == .forbidden, "\(person) \(address)")
                }
                #expect(!console.text.contains("href=\"\(Address.meetings.path)\""))
            }
        }
    }

    @Test func `whoever leads the day reads and changes nothing`() async throws {
        try await MeetingSite.withKeeper { site, keeper in
            let path = try await MeetingSite.open(keeper)
            let page = try await keeper.get("\(path)/leave")
            _ = try await site.record.vandalise(
                """
                DELETE FROM post_permission
                WHERE post_id = $1 AND permission = 'vote.prepare'
                """,
                [Offices.countyIntake]
            )

            let reader = try await site.browser(signedInAs: .countyClerk)
            let read = try await reader.get(path)
            let leave = try await reader.get("\(path)/leave")
            let new = try await reader.get(Address.newMeeting.path)
            let sent = try await keeper.submit(
                "\(path)/leave",
                from: page,
                [
                    ("deputy", "3"), ("kind", "duty"), ("from", "2023-02-22"),
                    ("to", "2023-02-22"),
                ]
            )

            #expect(read.status == .ok)
            #expect(!read.main.contains("<form"))
            #expect(!leave.main.contains("<form"))
            #expect(new.status == .forbidden)
            #expect(sent.status == .forbidden)
        }
    }
}
