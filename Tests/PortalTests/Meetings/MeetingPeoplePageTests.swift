import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// What is prepared for a meeting in the console: steps, leave, observers, officers, the agenda.
@Suite struct MeetingPeoplePageTests {
    @Test func `leave is recorded and withdrawn with a reason`() async throws {
        try await MeetingSite.withKeeper { _, keeper in
            let path = try await MeetingSite.prepare(keeper)
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
            let action = try MeetingSite.action(below: path, "/withdraw", in: listed)
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
        try await MeetingSite.withKeeper { _, keeper in
            let path = try await MeetingSite.prepare(keeper)
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
        try await MeetingSite.withKeeper { _, keeper in
            let path = try await MeetingSite.open(keeper)
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
            let removal = try MeetingSite.action(below: path, "/remove", in: listed)
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
        try await MeetingSite.withKeeper { _, keeper in
            let path = try await MeetingSite.prepare(keeper)
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

    @Test func `an adopted scrutineer is succeeded by decision, and both stand on the page`()
        async throws
    {
        try await MeetingSite.withKeeper { site, keeper in
            let path = try await MeetingSite.open(keeper)
            let page = try await keeper.get("\(path)/officers")
            _ = try await keeper.submit(
                "\(path)/officers",
                from: page,
                [("role", "scrutineer"), ("deputy", "𠮷田"), ("unit", "学校")]
            )
            try await site.record.vandalise(
                "UPDATE meeting SET scrutineers_on = starts_on, scrutineers_decision = '决定'"
            )
            let locked = try await keeper.get("\(path)/officers")
            let action = try MeetingSite.action(below: path, "/successor", in: locked)

            let refused = try await keeper.submit(
                action,
                from: locked,
                [("deputy", "王甽"), ("unit", "医院"), ("reason", "突发<疾病>")]
            )
            let sent = try await keeper.submit(
                action,
                from: locked,
                [
                    ("deputy", "3"), ("unit", "医院"), ("document", "大会决定第5号"),
                    ("reason", "突发<疾病>"),
                ]
            )
            let again = try await keeper.submit(
                action,
                from: locked,
                [("deputy", "4"), ("unit", "医院"), ("document", "x"), ("reason", "y")]
            )
            let after = try await keeper.get(sent.headers[.location] ?? "")

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("有几名代表叫“王甽”：1号（一团）；4号（二团）。请改写编号。"))
            #expect(refused.words.contains("请写决定的文号或标题。"))
            #expect(refused.text.contains("value=\"突发&lt;疾病&gt;\""))
            #expect(sent.status == .seeOther)
            #expect(again.status == .conflict)
            #expect(after.words.contains("接任已经登记"))
            #expect(after.words.contains("监票人李綦"))
            #expect(after.words.contains("已经离任的人"))
            #expect(after.words.contains("突发&lt;疾病&gt;大会决定第5号"))
        }
    }
}
