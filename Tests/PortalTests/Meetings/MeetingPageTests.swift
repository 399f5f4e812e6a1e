import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The meetings in the console: from the empty list to the sheets that are printed.
@Suite struct MeetingPageTests {
    private static let form: [(String, String)] = [
        ("number", "2"), ("starts", "2023-02-22"), ("ends", "2023-02-24"), ("place", "<会堂>"),
        ("source", "关于召开会议的决定"),
    ]

    /// Somebody who may do everything in 宁海县, with four deputies on the roll, on the second day
    /// of the meeting.
    private static func withKeeper(
        _ body: (PortalSite, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await site.fillRoll()
            site.record.clock.move(to: try CivilDate(iso: "2023-02-23"))
            try await body(site, try await site.browser(signedInAs: .countyClerk))
        }
    }

    /// Begins to prepare the meeting and gives its address.
    private static func prepare(_ keeper: PortalClient) async throws -> String {
        let form = try await keeper.get(Address.newMeeting.path)
        let sent = try await keeper.submit(Address.newMeeting.path, from: form, Self.form)
        #expect(sent.status == .seeOther)
        return String((sent.headers[.location] ?? "").prefix { $0 != "?" })
    }

    /// Prepares the meeting, opens it and gives its address.
    private static func open(_ keeper: PortalClient) async throws -> String {
        let path = try await prepare(keeper)
        let look = try await keeper.get("\(path)/open?day=2023-02-22")
        let sent = try await keeper.submit("\(path)/open", from: look, [])
        #expect(sent.status == .seeOther)
        return path
    }

    /// The part of a form's address behind another, of the first form there is.
    private static func action(
        below path: String,
        _ end: String,
        in page: PortalClient.Answer
    ) throws -> String {
        let actions = page.main.components(between: "action=\"", and: "\"")
        return try #require(actions.first { $0.hasPrefix(path) && $0.hasSuffix(end) })
    }

    @Test func `a meeting is prepared from the empty list, listed and corrected`() async throws {
        try await Self.withKeeper { _, keeper in
            let none = try await keeper.get(Address.meetings.path)
            let path = try await Self.prepare(keeper)
            let page = try await keeper.get("\(path)?done=prepare")
            let form = try await keeper.get("\(path)/edit")
            let sent = try await keeper.submit(
                "\(path)/edit",
                from: form,
                Self.form + [("number", "3")]
            )
            let stale = try await keeper.submit(
                "\(path)/edit",
                from: form,
                Self.form + [("number", "4")]
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
        try await Self.withKeeper { site, keeper in
            let form = try await keeper.get(Address.newMeeting.path)
            let before = try await site.record.rowCounts()

            let refused = try await keeper.submit(
                Address.newMeeting.path,
                from: form,
                Self.form + [("number", "许多"), ("ends", "2023-02-21"), ("source", " ")]
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
        try await Self.withKeeper { site, keeper in
            let path = try await Self.prepare(keeper)
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
        try await Self.withKeeper { _, keeper in
            let path = try await Self.open(keeper)
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

    @Test func `leave is recorded and withdrawn with a reason`() async throws {
        try await Self.withKeeper { _, keeper in
            let path = try await Self.prepare(keeper)
            let page = try await keeper.get("\(path)/leave")
            let fields = [
                ("deputy", "3"), ("kind", "duty"), ("from", "2023-02-22"), ("to", "2023-02-22"),
            ]

            let refused = try await keeper.submit(
                "\(path)/leave",
                from: page,
                [("deputy", "3"), ("from", "2023-02-22"), ("to", "2023-03-22"), ("note", "远")]
            )
            let sent = try await keeper.submit("\(path)/leave", from: page, fields)
            let listed = try await keeper.get("\(path)/leave")
            let action = try Self.action(below: path, "/withdraw", in: listed)
            let silent = try await keeper.submit(action, from: listed, [])
            let withdrawn = try await keeper.submit(action, from: listed, [("reason", "已回")])
            let after = try await keeper.get("\(path)/leave")

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("请选事由。"))
            #expect(refused.words.contains("不在会期之内。"))
            #expect(refused.text.contains("value=\"远\""))
            #expect(sent.status == .seeOther)
            #expect(listed.headline == "1名代表请假。")
            #expect(listed.words.contains("公务"))
            #expect(silent.status == .unprocessableContent)
            #expect(withdrawn.status == .seeOther)
            #expect(after.headline == "没有代表请假。")
            #expect(after.words.contains("已销假。已回"))
        }
    }

    @Test func `observers and the agenda are written whole and never over another's`()
        async throws
    {
        try await Self.withKeeper { _, keeper in
            let path = try await Self.prepare(keeper)
            let observers = try await keeper.get("\(path)/observers")
            let list = try await keeper.submit(
                "\(path)/observers",
                from: observers,
                [("lines", "张三，县财政局\n<李四>")]
            )
            let over = try await keeper.submit(
                "\(path)/observers",
                from: observers,
                [("lines", "王五")]
            )
            let shown = try await keeper.get("\(path)/observers")
            let agenda = try await keeper.get("\(path)/agenda")
            let written = try await keeper.submit(
                "\(path)/agenda",
                from: agenda,
                [("lines-2023-02-24", "09:00 | 票决<项目>")]
            )
            let stale = try await keeper.submit(
                "\(path)/agenda",
                from: agenda,
                [("lines-2023-02-22", "别的")]
            )
            let notice = try await keeper.get("\(path)/notice")

            #expect(list.status == .seeOther)
            #expect(over.status == .conflict)
            #expect(over.text.contains("王五</textarea>"))
            #expect(shown.headline == "2人列席。")
            #expect(shown.text.contains("&lt;李四&gt;"))
            #expect(written.status == .seeOther)
            #expect(stale.status == .conflict)
            #expect(stale.text.contains("别的</textarea>"))
            #expect(notice.headline.contains("第19届人民代表大会第2次会议的通知"))
            #expect(notice.words.contains("2023年2月24日09:00票决&lt;项目&gt;"))
            #expect(!notice.words.contains("2023年2月23日"))
        }
    }

    @Test func `officers are named, refused with a sentence, and missed before the adoption`()
        async throws
    {
        try await Self.withKeeper { _, keeper in
            let path = try await Self.open(keeper)
            let page = try await keeper.get("\(path)/officers")
            let account = Person.countyClerk.id.description

            let nobody = try await keeper.submit(
                "\(path)/adoption",
                from: page,
                [("date", "2023-02-22"), ("decision", "决定第2号")]
            )
            let refused = try await keeper.submit(
                "\(path)/officers",
                from: page,
                [("role", "teller"), ("name", "计票人甲"), ("unit", "县人大办")]
            )
            let chief = try await keeper.submit(
                "\(path)/officers",
                from: page,
                [
                    ("role", "chief-scrutineer"), ("deputy", "1"), ("unit", "学校"),
                    ("account", account),
                ]
            )
            let listed = try await keeper.get("\(path)/officers")
            let removal = try Self.action(below: path, "/remove", in: listed)
            let removed = try await keeper.submit(removal, from: listed, [])
            let gone = try await keeper.submit(removal, from: listed, [])

            #expect(nobody.status == .conflict)
            #expect(nobody.words.contains("还没有指定总监票人。"))
            #expect(nobody.words.contains("监票人有0名，至少要2名。"))
            #expect(nobody.text.contains("value=\"决定第2号\""))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"计票人甲\""))
            #expect(refused.words.contains("要选一个有“"))
            #expect(chief.status == .seeOther)
            #expect(listed.words.contains("总监票人王甽"))
            #expect(removed.status == .seeOther)
            #expect(gone.status == .notFound)
        }
    }

    @Test func `steps are ticked, planned and added; what the record tells has no tick`()
        async throws
    {
        try await Self.withKeeper { _, keeper in
            let path = try await Self.prepare(keeper)
            let page = try await keeper.get(path)
            let ticks = page.main.components(between: "action=\"", and: "\"")
                .filter { $0.hasSuffix("/tick") }
            let tick = try #require(ticks.first)

            let done = try await keeper.submit(tick, from: page, [("note", "已寄<268>封")])
            let twice = try await keeper.submit(tick, from: page, [("note", "又寄")])
            let own = try await keeper.submit(
                "\(path)/steps",
                from: page,
                [("name", "发代表证"), ("owner", "会务组"), ("due", "2023-02-20")]
            )
            let nameless = try await keeper.submit(
                "\(path)/steps",
                from: page,
                [("owner", "会务组"), ("due", "改天")]
            )
            let after = try await keeper.get(path)
            let sheet = try await keeper.get("\(path)/checklist")

            #expect(ticks.count == 5)
            #expect(done.status == .seeOther)
            #expect(twice.status == .conflict)
            #expect(twice.words.contains("已经勾选了"))
            #expect(own.status == .seeOther)
            #expect(nameless.status == .unprocessableContent)
            #expect(nameless.text.contains("value=\"改天\""))
            #expect(after.words.contains("已寄&lt;268&gt;封"))
            #expect(after.words.contains("超期3天"))
            #expect(after.words.contains("会务组负责。期限2023年2月20日。"))
            #expect(sheet.headline.contains("第19届第2次会议筹备清单"))
            #expect(sheet.words.contains("发代表证"))
        }
    }

    @Test func `a closed meeting is read and not changed`() async throws {
        try await Self.withKeeper { _, keeper in
            let path = try await Self.open(keeper)
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
        try await Self.withKeeper { site, keeper in
            let path = try await Self.open(keeper)
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

extension PortalSite {
    /// A term of 宁海县 with four deputies, two of one name.
    fileprivate func fillRoll() async throws {
        let term = try await KeepingTerms(record.ledger).open(
            TermForm(
                number: "19",
                seats: "5",
                startsOn: "2022-01-05",
                source: "公告",
                delegations: "一团|First\n二团"
            ),
            by: .operatorAtConsole,
            in: Places.ninghai
        )
        let table = "编号,姓名,代表团,座位号\n1,王甽,一团,1座\n2,𠮷田,二团,\n3,李綦,一团,\n4,王甽,二团,\n"
        _ = try await ImportingRoll(record.ledger).run(
            Array(table.utf8),
            for: term,
            since: "2022-01-05",
            document: "审查报告",
            by: .operatorAtConsole,
            in: Places.ninghai
        )
    }
}
