import Casework
import Civics
import HTTPTypes
import Ledger
import Portal
import Supervising
import TestSupport
import Testing

/// Groups and visits in the console.
@Suite struct VisitPageTests {
    private static func group(
        _ site: SupervisionSite,
        _ lead: PortalClient
    ) async throws -> PortalClient.Answer {
        try await lead.submit(
            Address.newGroup.path,
            from: try await lead.get(Address.newGroup.path),
            [
                ("year", "2022"), ("number", "1"),
                ("party", SupervisionGround.group.description),
                ("account", site.ground[.head].account.description),
                ("members", "1 区教委\n2 区城市管理局"),
                (
                    "task-\(site.ground.projects[0].enrolment)",
                    SupervisionGround.unit.description
                ),
            ]
        )
    }

    private static func plan(
        _ site: SupervisionSite,
        _ member: PortalClient,
        _ fields: [(String, String)] = []
    ) async throws -> PortalClient.Answer {
        try await member.submit(
            Address.newVisit.path,
            from: try await member.get(Address.newVisit.path),
            [
                ("date", "2022-12-01"), ("place", "滩口步道入口"), ("method-site", "1"),
                ("project-\(site.ground.projects[0].enrolment)", "1"),
            ] + fields
        )
    }

    @Test func `a group is made, its interest is told, and it is changed`() async throws {
        try await SupervisionSite.with { site in
            let lead = try await site.browser(.lead)
            let empty = try await lead.get(Address.groups.path)
            let made = try await Self.group(site, lead)
            let page = try await lead.get(Address.groups.path + "?done=make")
            let path = try #require(
                page.text.components(between: "href=\"/console/groups/", and: "\"")
                    .first { $0 != "new" }
            )
            let form = try await lead.get("/console/groups/\(path)")
            let changed = try await lead.submit(
                "/console/groups/\(path)",
                from: form,
                [("number", "1"), ("members", "1\n3"), ("account", "")]
            )
            let stale = try await lead.submit(
                "/console/groups/\(path)",
                from: form,
                [("number", "1"), ("members", "4 某局"), ("account", "")]
            )

            #expect(empty.words.contains("还没有督导组"))
            #expect(made.status == .seeOther)
            #expect(page.headline == "2022年有1个督导组。")
            #expect(page.words.contains("代表1（组长），区教委"))
            #expect(page.words.contains("代表2在区城市管理局工作"))
            #expect(form.text.contains("1 区教委\n2 区城市管理局"))
            #expect(changed.status == .seeOther)
            #expect(stale.status == .conflict)
            #expect(stale.words.contains("现在的组员是：代表1、代表3。"))
            #expect(stale.text.contains("4 某局"))
        }
    }

    @Test func `a group's form says beside each field what is wrong`() async throws {
        try await SupervisionSite.with { site in
            let lead = try await site.browser(.lead)

            let refused = try await lead.submit(
                Address.newGroup.path,
                from: try await lead.get(Address.newGroup.path),
                [
                    ("year", "22"), ("number", "1"), ("party", ""), ("account", ""),
                    ("members", "99"),
                ]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("请写1949到2999的年份。"))
            #expect(refused.words.contains("请选择单位。"))
            #expect(refused.words.contains("名册上没有在任的99号代表。"))
            #expect(refused.text.contains("<title>错误："))
        }
    }

    @Test func `a group's form offers the projects of the year that is entered`() async throws {
        try await SupervisionSite.with { site in
            let lead = try await site.browser(.lead)
            let form = try await lead.get(Address.newGroup.path)
            let (chosen, other) = (
                "task-\(site.ground.projects[0].enrolment)",
                "task-\(site.ground.projects[1].enrolment)"
            )
            func sent(_ year: String) async throws -> PortalClient.Answer {
                try await lead.submit(
                    Address.newGroup.path,
                    from: form,
                    [
                        ("year", year), ("number", "1"),
                        ("party", SupervisionGround.group.description), ("account", ""),
                        ("members", "1 区教委"), (chosen, GroupForm.withoutUnit),
                    ]
                )
            }

            let later = try await sent("2023")
            let none = try await sent("")

            #expect(later.status == .unprocessableContent)
            #expect(later.words.contains("“嘉陵江滨江步道”是2022年的项目，不能列入这一组。"))
            // What was chosen stays, to be taken back.
            #expect(later.text.contains("name=\"\(chosen)\""))
            #expect(!later.text.contains("name=\"\(other)\""))
            #expect(none.status == .unprocessableContent)
            #expect(none.text.contains("name=\"\(chosen)\""))
            #expect(none.text.contains("name=\"\(other)\""))
        }
    }

    @Test func `a visit is planned, written down with a problem, and signed by the head`()
        async throws
    {
        try await SupervisionSite.with { site in
            let lead = try await site.browser(.lead)
            _ = try await Self.group(site, lead)
            let member = try await site.browser(.member)
            let planned = try await Self.plan(site, member)
            let path = String((planned.headers[.location] ?? "").prefix { $0 != "?" })
            let inbox = try await member.get(Address.console.path)
            let form = try await member.get("\(path)/record")
            let refused = try await member.submit(
                "\(path)/record",
                from: form,
                [
                    ("held", "2022-12-01"), ("method-site", "1"), ("others", ""),
                    ("words", "步道通了，栏杆松。"), ("finding1-title", "步道栏杆松动"),
                ]
            )
            let written = try await member.submit(
                "\(path)/record",
                from: form,
                [
                    ("held", "2022-12-01"), ("method-site", "1"), ("others", "甲示例\n乙示例"),
                    ("words", "步道通了，栏杆松。"), ("finding1-title", "步道栏杆松动"),
                    ("finding1-body", "滩口段二十米栏杆松动。"), ("finding1-category", "quality"),
                    ("finding1-severity", "serious"),
                ]
            )
            let head = try await site.browser(.head)
            let page = try await head.get(path)
            let signed = try await head.submit("\(path)/sign", from: page, [])
            let done = try await head.get(path)

            #expect(planned.status == .seeOther)
            #expect(inbox.words.contains("记录走访：滩口步道入口"))
            #expect(form.text.contains("value=\"\(SupervisionGround.unit)\" selected"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("督导走访至少要2个人，现在有0个。"))
            #expect(refused.words.contains("请选一类。"))
            #expect(refused.text.contains("步道栏杆松动"))
            #expect(written.status == .seeOther)
            #expect(page.words.contains("2022-001"))
            #expect(page.words.contains("代表2在区城市管理局工作"))
            #expect(signed.status == .seeOther)
            #expect(done.words.contains("组长代表1已签字，不再改动。"))
        }
    }

    @Test func `members are ticked, and whoever is typed as well was there once`() async throws {
        try await SupervisionSite.with { site in
            let lead = try await site.browser(.lead)
            _ = try await Self.group(site, lead)
            let member = try await site.browser(.member)
            let planned = try await Self.plan(site, member)
            let path = String((planned.headers[.location] ?? "").prefix { $0 != "?" })
            let form = try await member.get("\(path)/record")
            let boxes = form.text.components(between: "name=\"member-", and: "\"")
            func send(_ others: String) async throws -> PortalClient.Answer {
                try await member.submit(
                    "\(path)/record",
                    from: form,
                    [
                        ("held", "2022-12-01"), ("method-site", "1"),
                        ("member-\(boxes.first ?? "")", "1"), ("others", others),
                        ("words", "步道通了，栏杆松。"),
                    ]
                )
            }
            let alone = try await send("代表1\n代表1")
            let crowd = try await send((1...41).map { "陪同\($0)" }.joined(separator: "\n"))
            let written = try await send("代表1\n村民示例\n村民示例")
            let page = try await member.get(path)

            #expect(boxes.count == 2)
            #expect(alone.status == .unprocessableContent)
            #expect(alone.words.contains("督导走访至少要2个人，现在有1个。"))
            #expect(alone.text.contains("name=\"member-\(boxes[0])\" value=\"1\" checked"))
            #expect(crowd.status == .unprocessableContent)
            #expect(crowd.words.contains("写了41行，最多40行。"))
            #expect(written.status == .seeOther)
            #expect(page.words.contains("代表1、村民示例"))
            #expect(!page.words.contains("村民示例、村民示例"))
        }
    }

    /// The second unit acts for no group yet: then nobody heads it, and whoever leads signs.
    @Test func `a visit waits in the inbox of whoever its page lets sign it`() async throws {
        try await SupervisionSite.with { site in
            let lead = try await site.browser(.lead)
            let head = try await site.browser(.head)
            _ = try await Self.group(site, lead)
            func recorded(_ role: SupervisionGround.Role, _ place: String) async throws -> String {
                let visitor = try await site.browser(role)
                let planned = try await Self.plan(site, visitor, [("place", place)])
                let path = String((planned.headers[.location] ?? "").prefix { $0 != "?" })
                _ = try await visitor.submit(
                    "\(path)/record",
                    from: try await visitor.get("\(path)/record"),
                    [
                        ("held", "2022-12-01"), ("method-site", "1"),
                        ("others", "甲示例\n乙示例"), ("words", "步道通了，栏杆松。"),
                    ]
                )
                return path
            }
            let own = try await recorded(.member, "滩口步道入口")
            let free = try await recorded(.stranger, "老旧小区东门")

            let inboxes = (
                lead: try await lead.get(Address.console.path).words,
                head: try await head.get(Address.console.path).words
            )

            #expect(inboxes.lead.contains("签字：老旧小区东门"))
            #expect(!inboxes.lead.contains("签字：滩口步道入口"))
            #expect(inboxes.head.contains("签字：滩口步道入口"))
            #expect(!inboxes.head.contains("签字：老旧小区东门"))
            for (path, signsLead) in [(own, false), (free, true)] {
                let button = "action=\"\(path)/sign\""
                #expect(try await lead.get(path).text.contains(button) == signsLead)
                #expect(try await head.get(path).text.contains(button) == !signsLead)
            }
        }
    }

    @Test func `a form without any project to choose says so`() async throws {
        try await SupervisionSite.with(isListed: false) { site in
            let lead = try await site.browser(.lead)
            let member = try await site.browser(.member)
            let none = "还没有可以选的项目：年度清单公布以后，会出现在这里。"

            for path in [Address.newVisit.path, Address.takeWord.path] {
                #expect(try await member.get(path).words.contains(none))
            }
            #expect(try await lead.get(Address.newGroup.path).words.contains(none))
            let english = try await member.get("\(Address.newVisit.path)?lang=en")
            #expect(english.words.contains("There is no project to choose yet"))
        }
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let plan = try await member.get(Address.newVisit.path)

            #expect(!plan.words.contains("还没有可以选的项目"))
        }
    }

    @Test func `a plan without a day or a way of looking is given back`() async throws {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)

            let refused = try await member.submit(
                Address.newVisit.path,
                from: try await member.get(Address.newVisit.path),
                [("date", "明天"), ("place", "滩口步道入口")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("这不是日期。请写成2022-12-08或2022年12月8日。"))
            #expect(refused.words.contains("请至少选一种方式。"))
            #expect(refused.words.contains("请至少选一个项目。"))
            #expect(refused.text.contains("value=\"滩口步道入口\""))
        }
    }

    @Test func `a word from the phone is taken once, and becomes a problem where it is one`()
        async throws
    {
        try await SupervisionSite.with { site in
            let member = try await site.browser(.member)
            let form = try await member.get(Address.takeWord.path)
            let fields = [
                ("project", site.ground.projects[0].enrolment.description),
                ("words", "步道晚上没有灯，走路看不见。"), ("source", "heard"),
                ("category", "effect"),
            ]
            let wrong = try await member.submit(
                Address.takeWord.path,
                from: form,
                fields + [("source", "")]
            )
            let sent = try await member.upload(
                Address.takeWord.path,
                from: form,
                fields,
                files: []
            )
            let again = try await member.submit(Address.takeWord.path, from: form, fields)
            let page = try await member.get(sent.headers[.location] ?? "")
            let cases = try await member.get("\(Address.cases.path)?turn=unassigned")

            #expect(form.text.contains("data-draft"))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.words.contains("请选是谁看到的。"))
            #expect(sent.status == .seeOther)
            #expect(again.headers[.location] == sent.headers[.location])
            #expect(page.words.contains("记下了。"))
            #expect(page.words.contains("2022-001"))
            #expect(cases.words.contains("步道晚上没有灯"))
        }
    }
}
