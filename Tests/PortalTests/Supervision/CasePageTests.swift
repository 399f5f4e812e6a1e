import Casework
import Civics
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// Cases in the console, each step by those whose it is.
@Suite struct CasePageTests {
    @Test func `a problem is raised, answered, verified and closed, and each finds it waiting`()
        async throws
    {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let unit = try await site.browser(.handler)
            let empty = try await member.get(Address.cases.path)
            let path = try await site.raise(member)
            let raised = try await member.get("\(path)?done=raise")
            let inbox = try await unit.get(Address.console.path)
            let accepted = try await site.take(.accept, [("words", "三日内加固")], on: path, unit)
            let answered = try await site.take(
                .reply,
                [("result", "a"), ("words", "已全部加固")],
                on: path,
                unit
            )
            let waiting = try await member.get(Address.console.path)
            _ = try await site.take(.verify, [("words", "到现场推过")], on: path, member)
            let closed = try await site.take(.close, [("words", "栏杆已加固")], on: path, member)
            let done = try await unit.get(path)
            let list = try await unit.get("\(Address.cases.path)?turn=closed")
            let english = try await unit.get("\(path)?lang=en")

            #expect(empty.headline == "眼下没有等您办的问题。")
            #expect(raised.words.contains("问题已提出，编号2022-001。"))
            #expect(raised.words.contains("等区城市管理局签收、答复，还有5个工作日。"))
            #expect(inbox.words.contains("签收：步道栏杆松动"))
            #expect(accepted.status == .seeOther)
            #expect(answered.status == .seeOther)
            #expect(waiting.words.contains("核验：步道栏杆松动"))
            #expect(closed.status == .seeOther)
            #expect(done.words.contains("2022年12月1日销号，办结。"))
            #expect(done.words.contains("这一步不归您这个岗位"))
            #expect(list.words.contains("步道栏杆松动"))
            #expect(english.words.contains("Closed"))
        }
    }

    @Test func `a form with mistakes keeps what was typed and says where`() async throws {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let form = try await member.get(Address.newCase.path)

            let refused = try await member.submit(
                Address.newCase.path,
                from: form,
                [
                    ("category", ""), ("severity", "serious"), ("title", "栏杆"),
                    ("body", "滩口段<b>松动</b>"), ("owner", ""), ("days", "许多"),
                ]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("请选一类。"))
            #expect(refused.words.contains("写了2个字，至少要4个。"))
            #expect(refused.words.contains("请写1到120的整数。"))
            #expect(refused.text.contains("value=\"许多\""))
            #expect(refused.text.contains("滩口段&lt;b&gt;松动"))
            #expect(refused.text.contains("<title>错误："))
        }
    }

    @Test func `the second of two who answer sees what the first did and keeps the text`()
        async throws
    {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let unit = try await site.browser(.handler)
            let path = try await site.raise(member)
            let open = try await unit.get(path)
            _ = try await site.take(.accept, [("words", "三日内加固")], on: path, unit)

            let stale = try await unit.submit(
                "\(path)/reply",
                from: open,
                [("result", "a"), ("words", "已全部加固，请来核验。")]
            )

            #expect(stale.status == .conflict)
            #expect(stale.words.contains("签收了。请看过经过，再决定要不要提交。"))
            #expect(stale.text.contains("已全部加固，请来核验。"))
            #expect(stale.words.contains("三日内加固"))
        }
    }

    @Test func `the unit is told who closes, and a stranger finds nothing`() async throws {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let unit = try await site.browser(.handler)
            let other = try await site.browser(.otherHandler)
            let path = try await site.raise(member)
            _ = try await site.take(.reply, [("result", "a"), ("words", "办好了的")], on: path, unit)
            let page = try await unit.get(path)

            let closing = try await unit.submit(
                "\(path)/verify",
                from: page,
                [("version", "3"), ("words", "自己看过了")]
            )
            let notThere = try await other.get(path)

            // A form that the page does not offer has no token of ours.
            #expect(closing.status == .conflict)
            let forged = try await unit.submitBare(
                "\(path)/verify",
                secret: site.site.record.identity.secret,
                [("version", "3"), ("words", "自己看过了")]
            )
            #expect(forged.status == .forbidden)
            #expect(forged.words.contains("这一步由负责核验的第一督导组来做，责任单位和其他组不能代替。"))
            #expect(notThere.status == .notFound)
        }
    }

    @Test func `where nobody has a case yet, that is said instead of whose it is`() async throws {
        try await SupervisionSite.with { site in
            let lead = try await site.browser(.lead)
            let member = try await site.browser(.member)
            let raised = try await member.submit(
                Address.newCase.path,
                from: try await member.get(Address.newCase.path),
                SupervisionSite.problem + [("owner", "")]
            )
            let problem = String((raised.headers[.location] ?? "").prefix { $0 != "?" })
            let report = Address.reportProject(year: 2022, number: 1).path
            let resident = site.site.browser()
            _ = try await resident.submit(
                report,
                from: try await resident.get(report),
                [("category", "progress"), ("body", "我家门口这段根本没有修。")]
            )
            let untaken = try await lead.get("\(Address.cases.path)?turn=unassigned&kind=not-true")
            let id = try #require(
                untaken.text.components(between: "href=\"/console/cases/", and: "\"")
                    .first { Int64($0) != nil }
            )
            func forged(_ path: String, _ words: String) async throws -> PortalClient.Answer {
                try await lead.submitBare(
                    path,
                    secret: site.site.record.identity.secret,
                    [("version", "1"), ("words", words)]
                )
            }

            let reply = try await forged("\(problem)/reply", "已全部加固")
            let dismissal = try await forged("/console/cases/\(id)/dismiss", "看过了，是实情")

            #expect(reply.status == .forbidden)
            #expect(reply.words.contains("还没有单位承办，这一步要等交办以后。"))
            #expect(reply.text.contains("已全部加固"))
            #expect(dismissal.status == .forbidden)
            #expect(dismissal.words.contains("还没有督导组负责，等统筹岗指定。"))
        }
    }

    @Test func `what cannot be done now is said with what can`() async throws {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let path = try await site.raise(member)

            let early = try await member.submitBare(
                "\(path)/close",
                secret: site.site.record.identity.secret,
                [("version", "2"), ("words", "已经办结")]
            )
            let nonsense = try await member.get("\(path)/nonsense")

            #expect(early.status == .conflict)
            #expect(early.words.contains("这件现在是“待签收”，不能销号。"))
            #expect(early.words.contains("签收、申请延期、答复、退回、督办"))
            #expect(early.text.contains("已经办结"))
            #expect(nonsense.status == .notFound)
        }
    }

    @Test func `a list is filtered, and a filter that finds nothing says so`() async throws {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let lead = try await site.browser(.lead)
            _ = try await site.raise(member)
            let list = Address.cases.path + "?turn=open"

            let all = try await lead.get(list)
            let none = try await lead.get("\(list)&kind=not-true")
            let odd = try await lead.get("\(list)&owner=x&project=&from=-5")

            #expect(all.words.contains("还没有销号的1件，其中0件超期。"))
            #expect(all.words.contains("步道栏杆松动"))
            #expect(none.words.contains("这一栏里没有问题。"))
            #expect(none.words.contains("清除筛选"))
            #expect(odd.status == .ok)
        }
    }
}
