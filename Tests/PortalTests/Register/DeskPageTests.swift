import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// A desk: one scan, one answer, the figures, and the last steps with the way back.
@Suite struct DeskPageTests {
    @Test func `a pass, a seat, a number and a name check in, each told in one glance`()
        async throws
    {
        try await DeskSite.with { site in
            let first = try await site.open()
            let code = try await site.scan(site.code(1))
            let seat = try await site.scan("2座")
            let number = try await site.scan("3")
            let name = try await site.scan("代表4")
            let again = try await site.scan("代表4")

            #expect(first.headline == "第1次全体会议签到台")
            #expect(first.text.contains("autofocus"))
            #expect(first.words.contains("0/ 30到会"))
            #expect(first.words.contains("20还差；法定人数20名"))
            for (answer, who) in [
                (code, "代表1"), (seat, "代表2"), (number, "代表3"), (name, "代表4"),
            ] {
                #expect(answer.status == .ok)
                #expect(answer.text.contains("class=\"desk-state\">已签到"))
                #expect(answer.text.contains("class=\"desk-name\" lang=\"zh-Hans\">\(who)<"))
            }
            #expect(name.words.contains("第二代表团 · 编号4 · 4座"))
            #expect(name.words.contains("4/ 30到会"))
            #expect(again.status == .conflict)
            #expect(again.words.contains("早已签到，没有重复登记。"))
            #expect(again.words.contains("4/ 30到会"))
        }
    }

    @Test func `a code that is mistyped, foreign or of another meeting has its own sentence`()
        async throws
    {
        try await DeskSite.with { site in
            var wrong = Array(site.code(1))
            wrong[0] = wrong[0] == "7" ? "8" : "7"
            let secret = site.site.record.identity.secret
            let foreign = PassCode(of: ID(rawValue: 1), at: site.ground.meeting, secret: secret)
            try await site.site.record.vandalise(
                """
                INSERT INTO meeting
                    (id, jurisdiction_id, term_id, number, starts_on, ends_on, state, version,
                    certainty, source)
                SELECT 7002, jurisdiction_id, term_id, 2, starts_on, ends_on, 'closed', 1,
                    certainty, source
                FROM meeting
                """
            )
            try await site.site.record.vandalise(
                """
                INSERT INTO meeting_deputy (meeting_id, deputy_id, number, name, delegation_id)
                SELECT 7002, deputy_id, number, name, delegation_id FROM meeting_deputy
                """
            )
            let last = PassCode(
                of: site.ground.deputies[0],
                at: ID(rawValue: 7002),
                secret: secret
            )
            let before = try await site.site.record.rowCounts()

            let answers = [
                (try await site.scan(String(wrong)), "代表证的码有误。"),
                (try await site.scan(foreign.compact), "没有人持有这个码的代表证。"),
                (try await site.scan(last.compact), "这是第2次会议的代表证。"),
                (try await site.scan("张<三>"), "没有找到“张&lt;三&gt;”。"),
                (try await site.scan(" "), "还没有扫描或输入。"),
            ]

            for (answer, sentence) in answers {
                #expect(answer.status == .unprocessableContent)
                #expect(answer.text.contains(sentence))
                #expect(answer.text.contains("role=\"alert\""))
            }
            // The next scan finds an empty input; what was typed stands in the answer.
            #expect(answers[0].0.text.contains(String(wrong)))
            #expect(!answers[0].0.text.contains("value=\"\(String(wrong))\""))
            #expect(try await site.site.record.rowCounts() == before)
        }
    }

    @Test func `of several one is chosen, by delegation and seat`() async throws {
        try await DeskSite.with { site in
            let several = try await site.scan("代表1")
            #expect(several.status == .ok)
            let many = try await site.scan("代表2")
            #expect(many.status == .ok)
            let part = try await site.scan("代表")
            let chosen = try await site.desk.submit(
                Address.registerDesk.path,
                from: part,
                [("step", "choose"), ("deputy", site.ground.deputies[8].description)]
            )

            #expect(part.status == .unprocessableContent)
            #expect(part.words.contains("有30位，请选一位"))
            #expect(chosen.status == .ok)
            #expect(chosen.text.contains(">代表9</h2>"))
            #expect(chosen.words.contains("3/ 30到会"))
        }
    }

    @Test func `a delegation is tapped through, and tells who is there`() async throws {
        try await DeskSite.with(present: 2) { site in
            let list = try await site.desk.get(Address.registerDesk.path + "?list=1")

            #expect(list.words.contains("代表1第一代表团 · 编号1 · 1座已签到"))
            #expect(list.words.contains("代表3第一代表团 · 编号3 · 3座未签到签到"))
            #expect(!list.words.contains("代表2第二代表团"))
        }
    }

    @Test func `the last steps stand in the page alone, and one is undone with a reason`()
        async throws
    {
        try await DeskSite.with { site in
            let one = try await site.scan("1")
            let two = try await site.scan("2", from: one)
            let acts = two.text.components(between: "name=\"act\" value=\"", and: "\"")
            #expect(acts.count == 2)
            let silent = try await site.desk.submit(
                Address.registerDesk.path,
                from: two,
                [("step", "undo"), ("act", acts[0])]
            )
            let undone = try await site.desk.submit(
                Address.registerDesk.path,
                from: two,
                [("step", "undo"), ("act", acts[0]), ("reason", "wrong-person")]
            )
            let again = try await site.desk.submit(
                Address.registerDesk.path,
                from: two,
                [("step", "undo"), ("act", acts[0]), ("reason", "wrong-person")]
            )
            let fresh = try await site.open()

            #expect(silent.status == .conflict)
            #expect(silent.words.contains("要选一个原因。"))
            #expect(undone.words.contains("已撤销"))
            #expect(undone.words.contains("1/ 30到会"))
            #expect(undone.text.components(between: "name=\"act\" value=\"", and: "\"").count == 1)
            #expect(again.status == .conflict)
            #expect(again.words.contains("另一台刚登记过这位代表。"))
            #expect(fresh.words.contains("这一台还没有做过什么。"))
            for table in ["attendance", "audit_entry", "session"] {
                #expect(try await site.site.record.rowCounts()[table] != nil)
            }
        }
    }

    @Test func `steps that a page made up are no steps`() async throws {
        try await DeskSite.with(present: 2) { site in
            let page = try await site.open()
            let act = "c-\(site.ground.deputies[0])"
            let forged = try await site.desk.submit(
                Address.registerDesk.path,
                from: page,
                [
                    ("step", "undo"), ("act", act), ("reason", "slip"),
                    ("trail", "\(act).AAAA"),
                ]
            )

            #expect(forged.status == .conflict)
            #expect(forged.words.contains("2/ 30到会"))
        }
    }

    @Test func `papers go to those who are there, once, and are counted`() async throws {
        try await DeskSite.with(present: 25) { site in
            let none = try await site.open("issue")
            try await site.openSession("opened")
            let opened = try await site.open("issue")
            let look = try await site.scan("1", mode: "issue")
            try await site.site.record.vandalise(
                "UPDATE ballot_session SET state = 'issuing'"
            )
            let one = try await site.scan(site.code(1), mode: "issue")
            let twice = try await site.scan("1", mode: "issue", from: one)
            let absent = try await site.scan("30", mode: "issue")
            let helped = try await site.scan("2", mode: "issue", [("assisted", "1")])

            #expect(none.words.contains("这次全体会议还没有票决场次。"))
            #expect(opened.words.contains("还没有开始发票。"))
            #expect(look.words.contains("查到了"))
            #expect(one.status == .ok)
            #expect(one.text.contains("class=\"desk-state\">已发票"))
            #expect(one.text.contains("发了“民生票决&lt;一&gt;”的票，一共1张。"))
            #expect(one.words.contains("1已发29剩余0换下的废票30印制"))
            #expect(twice.status == .conflict)
            #expect(twice.words.contains("票已领过"))
            #expect(absent.status == .conflict)
            #expect(absent.words.contains("还没有签到，不能领票。"))
            #expect(helped.words.contains("登记了代写。"))
            #expect(helped.words.contains("2已发28剩余"))
        }
    }

    @Test func `a spoilt paper is exchanged for a reason, and the exchange taken back`()
        async throws
    {
        try await DeskSite.with(present: 25) { site in
            try await site.openSession()
            let one = try await site.scan("1", mode: "issue")
            let fields = [
                ("step", "exchange"), ("deputy", site.ground.deputies[0].description),
                ("session", "7501"),
            ]
            let exchanged = try await site.desk.submit(
                Address.registerDesk.path,
                from: one,
                fields + [("reason", "damaged")]
            )
            let act = try #require(
                exchanged.text.components(between: "name=\"act\" value=\"", and: "\"").first
            )
            let undone = try await site.desk.submit(
                Address.registerDesk.path,
                from: exchanged,
                [("step", "undo"), ("act", act), ("reason", "slip")]
            )

            #expect(one.text.contains("换票：民生票决&lt;一&gt;"))
            #expect(exchanged.words.contains("已换票"))
            #expect(exchanged.words.contains("1已发28剩余1换下的废票30印制"))
            #expect(undone.words.contains("1已发29剩余0换下的废票30印制"))
        }
    }

    @Test func `two ballots at once: one scan, a paper of each, and both are told`()
        async throws
    {
        try await DeskSite.with(present: 25) { site in
            try await site.openSession()
            let before = try await site.open("issue")
            try await site.openSession(id: 7502, ordinal: 2, title: "第二项")
            let stale = try await site.scan("1", mode: "issue", from: before)
            let both = try await site.scan("1", mode: "issue")

            #expect(stale.status == .conflict)
            #expect(stale.words.contains("正在发的票和这一页上的不一样了"))
            #expect(both.words.contains("两场同时发票"))
            #expect(both.text.contains("发了“民生票决&lt;一&gt;”“第二项”的票，一共2张。"))
        }
    }

    @Test func `observers check in apart, and an observer gets no paper`() async throws {
        try await DeskSite.with { site in
            try await site.site.record.vandalise(
                """
                INSERT INTO meeting_observer (id, meeting_id, ordinal, name, unit)
                VALUES (71, $1, 1, '李列席', '区财政局')
                """,
                [site.ground.meeting]
            )
            let found = try await site.scan("李列席", mode: "issue")
            let came = try await site.desk.submit(
                Address.registerDesk.path,
                from: found,
                [("step", "observer-in"), ("observer", "71")]
            )

            #expect(found.words.contains("不是代表，不能领票。"))
            #expect(came.words.contains("列席已签到"))
            #expect(came.words.contains("1/ 1列席人员到会"))
            #expect(came.words.contains("0/ 30到会"))
        }
    }

    @Test func `a desk whose sitting has ended is told, and one without a sitting waits`()
        async throws
    {
        try await DeskSite.with { site in
            let page = try await site.open()
            try await site.site.record.vandalise("UPDATE sitting SET is_closed = 1")
            let late = try await site.scan("1", from: page)
            let none = try await site.open()

            #expect(late.status == .conflict)
            #expect(late.words.contains("第1次全体会议已经结束"))
            #expect(none.headline == "现在没有进行中的全体会议。")
            #expect(try await site.site.record.rowCounts()["attendance"] == 0)
        }
    }

    @Test func `the desk belongs to its post, and speaks English`() async throws {
        try await DeskSite.with(present: 25) { site in
            try await site.openSession()
            let denied = try await site.conductor.get(Address.registerDesk.path)
            let english = try await site.desk.get(
                Address.registerDesk.path + "?mode=issue&lang=en"
            )

            #expect(denied.status == .forbidden)
            #expect(english.headline == "Desk of sitting 1")
            #expect(english.words.contains("Papers are being issued."))
            #expect(english.words.contains("25 / 30present"))
        }
    }
}
