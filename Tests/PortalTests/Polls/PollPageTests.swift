import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// A poll in the console, from the agenda to the seal, each step by its form.
@Suite struct PollPageTests {
    @Test func `the day goes step by step, and each page says what comes next`() async throws {
        try await DaySite.with { day in
            let steps: [(step: PollStep, fields: [(String, String)], zh: String, en: String)] = [
                (.lockRule, [], "等大会通过票决办法。", "Waiting for the plenary to adopt the rule."),
                (
                    .takeScrutineers, [], "办法已经锁定，等大会通过监票人。",
                    "The rule is locked; the scrutineers are next."
                ),
                (
                    .open,
                    [("sitting", day.ground.sitting.description), ("printed", "30")],
                    "都准备好了，可以开始第一场。", "Everything is ready for the first session."
                ),
                (
                    .startIssuing, [], "第1场已经开始，等着发票。",
                    "Session 1 is open; papers are next."
                ),
                (.startCasting, [], "第1场正在发票，已发25张。", "Session 1: 25 papers issued."),
                (.close, [], "第1场正在投票。", "Session 1: ballots are being cast."),
                (
                    .conclude, [], "各场都计完了，等总监票人结束计票。",
                    "Every session is counted; the chief scrutineer ends the count."
                ),
                (
                    .certify, [], "计票已经结束，等总监票人签字。",
                    "The count has ended; the chief scrutineer signs next."
                ),
                (
                    .accept, [("document", "主席团决定第3号")], "总监票人已经签字，等主席团确认。",
                    "The chief scrutineer has signed; the presidium is next."
                ),
                (
                    .announce, [("number", "第2号")], "主席团已经确认，可以宣布。",
                    "The presidium has accepted; it can be announced."
                ),
                (
                    .seal,
                    [("packets", "2"), ("place", "档案室"), ("until", "2027-12-31")],
                    "结果已经宣布，等着封存。", "The result is announced; the papers are to be sealed."
                ),
            ]
            for (step, fields, zh, en) in steps {
                if step == .startCasting { try await day.issue(25) }
                if step == .conclude {
                    let waiting = try await day.leader.get(day.path)
                    #expect(waiting.headline == "第1场票箱已关，等着清点。")
                    try await day.count([(1, 20), (2, 19), (3, 18), (4, 5), (5, 3)], valid: 25)
                }
                let english = try await day.leader.get(day.path + "?lang=en")
                let page = try await day.leader.get(day.path + "?lang=zh")
                #expect(english.headline == en)
                #expect(page.headline == zh)
                let sent = try await day.take(step, fields)
                #expect(sent.status == .seeOther, "\(step)")
                #expect(sent.headers[.location] == day.path + "?done=\(step.rawValue)")
            }
            let sealed = try await day.leader.get(day.path + "?done=seal")
            let list = try await day.leader.get(Address.polls.path)
            #expect(sealed.headline == "已经封存，不再改动。")
            #expect(sealed.words.contains("封存好了。"))
            #expect(sealed.words.contains("没有下一步了。"))
            #expect(list.words.contains(DaySite.title))
            #expect(list.headline == "1项票决，都已经宣布。")
        }
    }

    @Test func `what is typed comes back, with everything that is wrong with it`() async throws {
        try await DaySite.with { day in
            try await day.ready()
            let opening = try await day.open(printed: "许多")
            _ = try await day.open()
            let breaking = try await day.take(
                .abandon,
                [("document", ""), ("reason", "表决票印<错>")]
            )
            let more = try await day.take(.addPapers, [("printed", "-3")])
            _ = try await day.take(.startIssuing)
            try await day.issue(25)
            _ = try await day.take(.startCasting)
            _ = try await day.take(.close)
            try await day.count([(1, 20), (2, 19), (3, 18), (4, 5), (5, 3)], valid: 25)
            try await day.accepted()
            let nameless = try await day.take(.announce, [("number", " ")])
            _ = try await day.take(.announce, [("number", "第2号")])
            let sealing = try await day.take(
                .seal,
                [("packets", "0"), ("place", "档案室甲"), ("until", "2022-12-01")]
            )

            for page in [opening, breaking, more, nameless, sealing] {
                #expect(page.status == .unprocessableContent)
                #expect(page.text.contains("<title>错误："))
            }
            #expect(opening.text.contains("value=\"许多\""))
            #expect(opening.words.contains("请写0到9999之间的整数。"))
            #expect(breaking.text.contains("value=\"表决票印&lt;错&gt;\""))
            #expect(breaking.words.contains("请写依据的决定：文号或标题。"))
            #expect(more.text.contains("value=\"-3\""))
            #expect(nameless.words.contains("请写公告编号。"))
            #expect(sealing.text.contains("value=\"档案室甲\""))
            #expect(sealing.text.contains("value=\"2022-12-01\""))
            #expect(sealing.words.contains("请写1到999之间的整数。"))
            #expect(sealing.words.contains("请写今天以后的日期"))
        }
    }

    @Test func `whoever comes second is told so, and loses nothing`() async throws {
        try await DaySite.with { day in
            let form = try await day.leader.get(day.path)
            let first = try await day.take(.lockRule, from: form)
            let second = try await day.take(.lockRule, from: form)
            _ = try await day.take(.takeScrutineers)
            let opening = try await day.leader.get(day.path)
            _ = try await day.open()
            let late = try await day.take(
                .open,
                from: opening,
                [("sitting", day.ground.sitting.description), ("printed", "77")]
            )
            let breaking = try await day.leader.get(day.path)
            _ = try await day.take(.startIssuing)
            let kept = try await day.take(
                .abandon,
                from: breaking,
                [("document", "主席团决定"), ("reason", "停电了")]
            )
            let english = try await day.leader.get(day.path + "?lang=en")
            let stale = try await day.take(.startIssuing, from: breaking)

            #expect(first.status == .seeOther)
            for page in [second, late, kept, stale] { #expect(page.status == .conflict) }
            #expect(second.words.contains("别人刚刚往前走了一步。您填的还在"))
            #expect(second.headline == "办法已经锁定，等大会通过监票人。")
            #expect(late.headline == "第1场已经开始，等着发票。")
            #expect(kept.text.contains("value=\"停电了\""))
            #expect(kept.text.contains("value=\"主席团决定\""))
            #expect(english.status == .ok)
            #expect(stale.words.contains("Somebody else has just gone a step on."))
        }
    }

    @Test func `a step of another post is refused, and its page says whose it is`() async throws {
        try await DaySite.with { day in
            let page = try await day.chief.get(day.path)
            let form = try await day.leader.get(day.path)
            let forged = try await day.take(.lockRule, as: day.chief, from: form)
            let own = try await day.chief.submitBare(
                Address.pollStep(day.poll, .lockRule).path,
                secret: day.site.record.identity.secret
            )
            let teller = try await day.teller.get(day.path)
            let list = try await day.teller.get(Address.polls.path)
            let foreign = try await day.site.browser(signedInAs: .countyClerk).get(day.path)
            let after = try await day.leader.get(day.path)

            #expect(page.status == .ok)
            #expect(page.words.contains("这一步要换一个岗位来做"))
            #expect(!page.main.contains("action=\""))
            #expect(forged.status == .conflict)
            #expect(own.status == .forbidden)
            #expect(teller.status == .forbidden)
            #expect(list.status == .forbidden)
            #expect(foreign.status == .notFound)
            #expect(after.headline == "等大会通过票决办法。")
        }
    }

    @Test func `who is not the meeting's officer does not sign, whatever the post`() async throws {
        try await DaySite.with { day in
            try await day.counted()
            _ = try await day.take(.conclude)
            try await day.site.record.grant("vote.supervise", to: Offices.administration)
            let refused = try await day.take(.certify, as: day.leader)

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("您不是这次会议的总监票人，不能签字。"))
        }
    }

    @Test func `what is missing is said with how to mend it`() async throws {
        try await DaySite.with {
            $0.present = 19
        } _: { day in
            try await day.ready()
            let few = try await day.open()
            try await day.site.record.checkIn(day.ground.deputies.prefix(25), to: day.ground)
            _ = try await day.open()
            let nobody = try await day.take(.startIssuing)
            let early = try await day.take(.startCasting)

            #expect(few.status == .unprocessableContent)
            #expect(few.words.contains("到会19名，全体30名，还差1名才够法定人数。"))
            #expect(few.text.contains("value=\"30\""))
            #expect(nobody.status == .seeOther)
            #expect(early.status == .unprocessableContent)
            #expect(early.words.contains("还没有人领票。"))
        }
    }

    /// The words of a page but its fingerprints, in which any number may stand by chance.
    private static func withoutDigests(_ page: PortalClient.Answer) -> String {
        page.words.replacing(/[0-9a-f]{4}( [0-9a-f]{4}){15}/, with: "")
    }

    @Test func `a tie is voted on again, by its own paper`() async throws {
        try await DaySite.with { day in
            try await day.ready()
            try await day.hold()
            try await day.count([(1, 20), (2, 19), (3, 17), (4, 17), (5, 1)], valid: 25)
            let page = try await day.leader.get(day.path)
            let paper = try await day.leader.get(Address.pollPaper(day.poll).path)
            try await day.hold()
            let going = try await day.leader.get(day.path)

            #expect(page.headline == "有项目得票相同，要再投一次。")
            #expect(!Self.withoutDigests(page).contains("17"))
            #expect(paper.words.contains("表决票（得票相同，再次票决）"))
            #expect(paper.words.contains("项目3"))
            #expect(paper.words.contains("项目4"))
            #expect(!paper.words.contains("项目1"))
            #expect(!Self.withoutDigests(paper).contains("17"))
            #expect(going.headline == "第2场票箱已关，等着清点。")
        }
    }

    @Test(arguments: ["zh", "en"])
    func `the paper bears the fingerprint of the list and no number of its own`(
        language: String
    ) async throws {
        try await DaySite.with { day in
            try await day.ready()
            _ = try await day.open()
            let path = Address.pollPaper(day.poll).path + "?lang=\(language)"
            let first = try await day.leader.get(path)
            let second = try await day.leader.get(path)
            let list = try await day.site.record.ledger.frozenLists(of: Places.beibei)
            let fingerprint = try #require(list.first?.fingerprint.hex)
            let sheet = { (page: PortalClient.Answer) in
                page.text.components(between: "<article", and: "</article>").first
                    ?? page.main
            }

            // Every paper is the same as every other, to the byte.
            #expect(sheet(first) == sheet(second))
            #expect(first.words.filter(\.isHexDigit).contains(fingerprint))
            let name = language == "zh" ? "项目" : "Project "
            for item in 1...5 { #expect(first.words.contains("\(name)\(item)")) }
            #expect(
                first.words.contains(
                    language == "zh" ? "最多3项" : "3 at the most"
                )
            )
            #expect(!first.words.contains(day.poll.description))
            #expect(!first.main.contains("代表1"))
        }
    }

    @Test func `a poll is put on the agenda by its form`() async throws {
        try await DaySite.with { day in
            let path = Address.newPoll(day.ground.meeting).path
            let form = try await day.leader.get(path)
            let refused = try await day.leader.submit(
                path,
                from: form,
                [("title", ""), ("titleEnglish", "A <second> vote")]
            )
            let wrong = try await day.chief.get(path)
            let made = try await day.leader.submit(
                path,
                from: refused,
                [("year", "2023"), ("title", "第二项票决"), ("titleEnglish", "A second vote")]
            )
            let page = try await day.leader.get(made.headers[.location] ?? "")
            let english = try await day.leader.get(
                (made.headers[.location] ?? "") + "?lang=en"
            )

            #expect(form.headline == "这次会议票决哪一份名单？")
            #expect(form.text.contains("value=\"北碚区2023年民生实事项目票决\""))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("value=\"A &lt;second&gt; vote\""))
            #expect(refused.words.contains("请写名称。"))
            #expect(wrong.status == .forbidden)
            #expect(made.status == .seeOther)
            #expect(page.words.contains("第二项票决"))
            #expect(english.words.contains("A second vote"))
        }
    }
}
