import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// Candidates on the console: their list, their forms, freezing and amending.
@Suite struct ConsoleCandidateTests {
    @Test func `a candidate is begun, and a name that is too short is told beside its field`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = try await site.browser(signedInAs: .clerk)
            let list = try await browser.get("/console/candidates?year=2023")

            let short = try await browser.submit(
                Address.beginCandidate.path,
                from: list,
                [("name", "停车")]
            )
            let done = try await browser.submit(
                Address.beginCandidate.path,
                from: list,
                [("name", "公共停车位")]
            )

            #expect(list.headline == "2023年度还没有候选")
            #expect(short.status == .unprocessableContent)
            #expect(short.words.contains("名称写了2个字，要4到60个字。"))
            #expect(done.status == .seeOther)
            let page = try await browser.get(done.headers[.location] ?? "")
            #expect(page.headline == "公共停车位" && page.words.contains("BEIBEI-2023-C01"))
        }
    }

    @Test func `rows are added and taken away without saving, and nothing typed is lost`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            let id = try await site.record.candidate("公共停车位", [], by: clerk)
            let browser = try await site.browser(signedInAs: .clerk)
            let path = Address.candidateSection(id, .targets).path
            let form = try await browser.get(path)

            let more = try await browser.submit(
                path,
                from: form,
                [("indicator-1", "车位"), ("quantity-1", "1600余个"), ("step", "add")]
            )
            let fewer = try await browser.submit(
                path,
                from: form,
                [
                    ("indicator-1", "车位"), ("indicator-2", "端口"), ("quantity-2", "300个"),
                    ("step", "remove-1"),
                ]
            )

            #expect(more.main.contains("value=\"1600余个\""))
            #expect(more.main.contains("name=\"indicator-3\""))
            #expect(fewer.main.contains("value=\"端口\"") && !fewer.main.contains("value=\"车位\""))
            let desk = try await browser.get(Address.consoleCandidate(id).path)
            #expect(!desk.words.contains("1600余个"))
        }
    }

    @Test func `of two who edit one section the second sees both values and loses nothing`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            let id = try await site.record.candidate("公共停车位", [], by: clerk)
            let path = Address.candidateSection(id, .units).path
            let one = try await site.browser(signedInAs: .clerk)
            let other = try await site.browser(signedInAs: .colleague)
            let (first, second) = (try await one.get(path), try await other.get(path))
            _ = try await other.submit(path, from: second, [("lead", "区教委")])

            let conflict = try await one.submit(path, from: first, [("lead", "区财政局")])
            let again = try await one.submit(path, from: conflict, [("lead", "区财政局")])

            #expect(conflict.status == .conflict)
            #expect(conflict.words.contains("区政府办公室·受理岗在"))
            #expect(conflict.words.contains("区教委") && conflict.main.contains("区财政局"))
            #expect(again.status == .seeOther)
            let desk = try await one.get(Address.consoleCandidate(id).path)
            #expect(desk.words.contains("区财政局") && !desk.words.contains("区教委"))
        }
    }

    @Test(arguments: CandidateSection.allCases)
    func `every section has a form in both languages`(section: CandidateSection) async throws {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            let id = try await site.record.candidate("公共停车位", by: clerk)
            let browser = try await site.browser(signedInAs: .clerk)
            let path = Address.candidateSection(id, section).path

            let chinese = try await browser.get(path)
            let english = try await browser.get(path + "?lang=en")

            #expect(chinese.status == .ok && english.status == .ok)
            #expect(chinese.words.contains("保存") && english.words.contains("Save"))
        }
    }

    @Test func `what is wrong in money is told with both sums`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            let id = try await site.record.candidate("公共停车位", [], by: clerk)
            let browser = try await site.browser(signedInAs: .clerk)
            let path = Address.candidateSection(id, .money).path
            let form = try await browser.get(path)

            let refused = try await browser.submit(
                path,
                from: form,
                [("annual", "335.1545"), ("funding-district", "335.1540")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("合计335.154万元，年度投资335.1545万元，相差0.0005万元"))
            #expect(refused.main.contains("value=\"335.1540\""))
        }
    }

    @Test func `a removal without a reason is told, and one step of the order is a button`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            let one = try await site.record.candidate("公共停车位", [], by: clerk)
            let two = try await site.record.candidate("社区老年食堂", [], by: clerk)
            let browser = try await site.browser(signedInAs: .clerk)
            let desk = try await browser.get(Address.consoleCandidate(one).path)
            let list = try await browser.get("/console/candidates?year=2023")

            let refused = try await browser.submit(
                Address.moveCandidate(one).path,
                from: desk,
                [("state", "removed")]
            )
            _ = try await browser.submit(
                Address.orderCandidates.path + "?year=2023",
                from: list,
                [("step", "up \(two)")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("移除候选须写明理由。"))
            let ordered = try await browser.get("/console/candidates?year=2023").words
            let places = ["社区老年食堂", "公共停车位"].map { ordered.firstRange(of: $0) }
            #expect(places.allSatisfy { $0 != nil })
            #expect(
                (places[0]?.lowerBound ?? ordered.endIndex)
                    < (places[1]?.lowerBound ?? ordered.startIndex)
            )
        }
    }

    @Test func `a list that a check stops is not frozen and says why, one that none stops is`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            let browser = try await site.browser(signedInAs: .clerk)
            let path = Address.freezeCandidates.path
            let id = try await site.record.candidate("公共停车位", by: clerk)
            try await site.record.submit(id, by: clerk)
            let decision = [
                ("decision-number", "1号"), ("decision-date", "2022-11-01"),
                ("decision-words", "同意提请票决"),
            ]
            let form = try await browser.get(path + "?year=2023")

            let blocked = try await browser.submit(path, from: form, decision)
            let empty = try await browser.submit(path, from: form, [])

            #expect(blocked.status == .conflict)
            // Once, though the page speaks of it before and after the form is sent.
            #expect(blocked.words.ranges(of: "还没有定应选几件").count == 1)
            #expect(empty.status == .unprocessableContent)
            #expect(empty.words.contains("文号：这里要填写。"))
        }
    }

    @Test func `without a frozen list there is nothing to amend, and no form`() async throws {
        try await PortalSite.with { site in
            let browser = try await site.browser(signedInAs: .countyClerk)

            let page = try await browser.get(Address.amendCandidates.path + "?year=2027")

            #expect(page.status == .ok)
            #expect(!page.text.contains("decision-number"))
            #expect(page.headline == "2027年度还没有可以变更的名单。")
        }
    }

    @Test func `a frozen list is amended on its page and in a section, under a decision`()
        async throws
    {
        try await PortalSite.with { site in
            let county = try await site.record.officer(.countyClerk)
            let ids = try await site.record.frozenList(by: county)
            let browser = try await site.browser(signedInAs: .countyClerk)
            let path = Address.amendCandidates.path + "?year=2023"
            let decision = [
                ("decision-number", "2号"), ("decision-date", "2022-11-02"),
                ("decision-words", "同意变更"),
            ]
            let section = Address.candidateSection(ids[0], .time).path

            let withdrawn = try await browser.submit(
                path,
                from: browser.get(path),
                decision + [("withdraw-\(ids[1])", "1"), ("reason", "已由市级实施")]
            )
            let replaced = try await browser.submit(
                section,
                from: browser.get(section),
                decision + [("start", "2023-03-01"), ("finish", "2023-10-31")]
            )
            let nothing = try await browser.submit(path, from: browser.get(path), decision)

            #expect(withdrawn.status == .seeOther && replaced.status == .seeOther)
            #expect(nothing.status == .conflict)
            let lists = try await site.record.ledger.frozenLists(of: Places.ninghai)
            #expect(lists.map(\.book.version) == [3, 2, 1])
            #expect(lists[0].book.candidates[0].finish == "2023-10-31")
        }
    }

    @Test func `an amendment that is refused shows again what was ticked and typed`()
        async throws
    {
        try await PortalSite.with { site in
            let county = try await site.record.officer(.countyClerk)
            let ids = try await site.record.frozenList(by: county)
            let browser = try await site.browser(signedInAs: .countyClerk)
            let path = Address.amendCandidates.path + "?year=2023"

            let refused = try await browser.submit(
                path,
                from: browser.get(path),
                [
                    ("decision-number", "2号"), ("withdraw-\(ids[1])", "1"),
                    ("place-\(ids[2])", "1"), ("reason", "已由市级实施"),
                ]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.main.contains("name=\"withdraw-\(ids[1])\" value=\"1\" checked"))
            #expect(!refused.main.contains("name=\"withdraw-\(ids[0])\" value=\"1\" checked"))
            #expect(refused.main.contains("name=\"place-\(ids[2])\" value=\"1\""))
            #expect(refused.main.contains("已由市级实施"))
        }
    }

    @Test func `English pages name the field in English`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            let id = try await site.record.candidate("公共停车位", by: clerk)
            let browser = try await site.browser(signedInAs: .clerk)

            for path in ["/console/candidates?year=2023", Address.consoleCandidate(id).path] {
                let words = try await browser.get("\(path)\(path.contains("?") ? "&" : "?")lang=en")
                    .words
                #expect(words.contains("Everyday facilities") && !words.contains("便民设施"), "\(path)")
            }
        }
    }

    @Test func `a post that may not freeze is told whose step it is`() async throws {
        try await PortalSite.with { site in
            let browser = try await site.browser(signedInAs: .overseer)
            #expect(try await browser.get("/console/candidates?year=2023").status == .ok)
            for path in [Address.freezeCandidates.path, Address.amendCandidates.path] {
                #expect(try await browser.get(path + "?year=2023").status == .forbidden)
            }
        }
    }
}
