import Casework
import Civics
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// What residents say is not true, from the page of a project to its public answer.
@Suite struct ReportPageTests {
    private static let form = Address.reportProject(year: 2022, number: 1).path

    @Test func `a report gets a code, an answer, and leaves nobody's words in public`()
        async throws
    {
        try await SupervisionSite.with { site in
            let resident = site.site.browser()
            let project = try await resident.get(Address.project(year: 2022, number: 1).path)
            let form = try await resident.get(Self.form)
            let sent = try await resident.submit(
                Self.form,
                from: form,
                [("category", "progress"), ("body", "我家门口这段根本没有修。")]
            )
            let followed = String((sent.headers[.location] ?? "").prefix { $0 != "?" })
            let new = try await resident.get("\(followed)?new=1")
            let lead = try await site.browser(.lead)
            let list = try await lead.get("\(Address.cases.path)?turn=unassigned")
            let path = try #require(
                list.text.components(between: "href=\"/console/cases/", and: "\"")
                    .first { !$0.contains("?") && $0 != "new" }
            )
            let assigning = try await lead.get("/console/cases/\(path)")
            let watchers =
                assigning.text.components(between: "name=\"watcher\"", and: "</select>").first
            let nobody = try await site.take(
                .assign,
                [
                    ("owner", SupervisionGround.unit.description),
                    ("watcher", SupervisionGround.otherUnit.description),
                ],
                on: "/console/cases/\(path)",
                lead
            )
            let handed = try await site.take(
                .assign,
                [
                    ("owner", SupervisionGround.unit.description),
                    ("watcher", SupervisionGround.group.description),
                ],
                on: "/console/cases/\(path)",
                lead
            )
            let working = try await resident.get(followed)
            let unit = try await site.browser(.handler)
            let head = try await site.browser(.head)
            let page = "/console/cases/\(path)"
            _ = try await site.take(.reply, [("result", "a"), ("words", "已补修到位")], on: page, unit)
            _ = try await site.take(.verify, [("words", "到现场看过")], on: page, head)
            let phone = try await site.take(
                .close,
                [("words", "有事请打13800138000")],
                on: page,
                head
            )
            _ = try await site.take(.close, [("words", "这段已在12月补修")], on: page, head)
            let settled = try await resident.get(followed)
            let public_ = try await resident.get(Address.project(year: 2022, number: 1).path)

            #expect(project.words.contains("还没有提出过问题。"))
            #expect(project.text.contains("href=\"\(Self.form)\""))
            #expect(sent.status == .seeOther)
            #expect(new.words.contains("收到了。请记下查询码："))
            #expect(new.headline == "收到了，正在确定由哪个督导组负责。")
            #expect(new.headers[.cacheControl] == "no-store")
            #expect(watchers?.contains("第二督导组") == true)
            #expect(watchers?.contains("区水利局") == false)
            #expect(nobody.status == .unprocessableContent)
            #expect(nobody.words.contains("这个单位没有能核验的岗位"))
            #expect(handed.status == .seeOther)
            #expect(working.headline == "已经交给区城市管理局，正在办。")
            #expect(working.words.contains("我家门口这段根本没有修。"))
            #expect(phone.status == .unprocessableContent)
            #expect(phone.words.contains("里面有电话号码13800138000"))
            #expect(settled.headline == "办结了。")
            #expect(settled.words.contains("这段已在12月补修"))
            #expect(public_.words.contains("还有0件没有销号，已销号1件。"))
            #expect(public_.words.contains("这段已在12月补修"))
            #expect(!public_.text.contains("我家门口"))
        }
    }

    @Test func `the code is found by the same question as that of a suggestion`() async throws {
        try await SupervisionSite.with { site in
            let resident = site.site.browser()
            let sent = try await resident.submit(
                Self.form,
                from: try await resident.get(Self.form),
                [("category", "effect"), ("body", "建成了一直锁着门。")]
            )
            let followed = String((sent.headers[.location] ?? "").prefix { $0 != "?" })
            let code = String(followed.split(separator: "/").last ?? "")

            let asked = try await resident.submit(
                Address.track.path,
                from: try await resident.get(Address.track.path),
                [("code", code)]
            )
            let unknown = try await resident.get(Address.reported(.random()).path)

            #expect(asked.headers[.location] == followed)
            #expect(unknown.status == .notFound)
        }
    }

    @Test func `a report that says nothing is given back with what was chosen`() async throws {
        try await SupervisionSite.with { site in
            let resident = site.site.browser()
            let form = try await resident.get(Self.form)

            let refused = try await resident.submit(
                Self.form,
                from: form,
                [("category", "progress"), ("body", " ")]
            )
            let english = try await resident.get("\(Self.form)?lang=en")
            let nowhere = try await resident.get(
                Address.reportProject(year: 2022, number: 99).path
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("请写下具体情况，至少4个字。"))
            #expect(refused.text.contains("value=\"progress\" checked"))
            #expect(english.words.contains("Tell the supervision group what is not true here."))
            #expect(nowhere.status == .notFound)
        }
    }
}
