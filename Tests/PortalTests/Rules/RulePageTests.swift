import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// Rules on the desk and in public, in both languages.
@Suite struct RulePageTests {
    /// The fields of a whole form, as the browser sends them.
    private static func fields(_ form: RuleForm) -> [(String, String)] {
        RuleField.allCases.map { ($0.rawValue, form[$0]) }
            + form.stated.map { ("stated-\($0.rawValue)", "1") }
    }

    private static var form: RuleForm {
        var form = RulePresets.builtIn.usual.form
        form[.year] = "2023"
        form[.purpose] = "projects"
        form[.title] = "宁海县2023年票决办法<一>"
        form[.source] = "办法（草案）"
        form[.text] = "第一条　选十项。"
        return form
    }

    private static let adoption = [
        ("date", "2022-11-30"), ("decision", "决定第1号"), ("deputies", "352"),
        ("yes", "300"), ("no", "20"), ("abstain", "11"),
    ]

    /// Drafts a rule and gives the address of its page.
    private static func draft(
        _ form: RuleForm,
        by clerk: PortalClient
    ) async throws -> String {
        let page = try await clerk.get(Address.newRule.path)
        let sent = try await clerk.submit(Address.newRule.path, from: page, fields(form))
        #expect(sent.status == .seeOther)
        return String((sent.headers[.location] ?? "").prefix { $0 != "?" })
    }

    private static func adopt(
        _ path: String,
        _ fields: [(String, String)],
        by clerk: PortalClient
    ) async throws -> PortalClient.Answer {
        let page = try await clerk.get(path + "/adopt")
        return try await clerk.submit(path + "/adopt", from: page, fields)
    }

    @Test func `the numbers are those of the roll unless somebody says others`() async throws {
        try await DaySite.with { day in
            let browser = day.site.browser()
            let path = Address.rule(VotingRule.Key(year: 2023, purpose: .projects, number: 1)).path

            let page = try await browser.get(path)
            let typed = try await browser.get(path + "?deputies=352")

            // 30 deputies: 16 > 15 = 30/2.
            #expect(page.words.contains("全体代表30人，得16票才通过，15票不够。"))
            #expect(page.words.contains("现在名册上在任30名，先按这个数算"))
            #expect(typed.words.contains("全体代表352人，得177票才通过，176票不够。"))
            #expect(!typed.words.contains("现在名册上在任"))
        }
    }

    @Test func `a rule is drafted, adopted once all is confirmed, and stands in public`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .countyClerk)
            let path = try await Self.draft(Self.form, by: clerk)
            let draft = try await clerk.get(path)
            let refused = try await Self.adopt(path, Self.adoption, by: clerk)
            let confirmed = RuleContent.allCases.map { ("stated-\($0.rawValue)", "1") }
            let adopted = try await Self.adopt(path, Self.adoption + confirmed, by: clerk)
            let visitor = site.browser()
            let place = try #require(Places.all.first { $0.id == Places.ninghai })
            let scope = Scope(jurisdiction: place, isDefault: false)
            let key = VotingRule.Key(year: 2023, purpose: .projects, number: 1)
            let page = try await visitor.get(Address.rule(key).path(in: scope))
            let english = try await site.browser().get(
                Address.rule(key).path(in: scope) + "?lang=en"
            )
            let file = try await visitor.get(Address.ruleText(key).path(in: scope))
            let list = try await visitor.get(Address.rules.path(in: scope))
            let locked = try await clerk.get(path + "/edit")

            #expect(draft.headline == "还有12项是假定的，核对后才能通过。")
            #expect(draft.words.contains("假定"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("这几项还是假定的，没有核对，不能通过：应选数量、候选数和差额"))
            #expect(refused.text.contains("value=\"决定第1号\""))
            #expect(adopted.status == .seeOther)
            #expect(page.headline == "2022年11月30日通过，此后一字不改。")
            #expect(page.words.contains("全体代表352人，得177票才通过，176票不够。"))
            #expect(page.text.contains("宁海县2023年票决办法&lt;一&gt;"))
            #expect(page.text.contains("sha256sum rule-2023-projects-1.json"))
            #expect(page.headers[.cacheControl] == "public, no-cache")
            #expect(page.headers[.eTag] != nil)
            #expect(
                english.words.contains(
                    "Of 352 deputies, 177 yes votes are needed; 176 are not enough."
                )
            )
            let digits = Digest(of: file.text).hex.prefix(4)
            #expect(page.text.contains("<span>\(digits) "))
            #expect(list.text.contains("href=\"\(Address.rule(key).path(in: scope))\""))
            #expect(locked.status == .notFound)
        }
    }

    @Test func `mistakes are told beside their fields and nothing is lost`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .countyClerk)
            let page = try await clerk.get(Address.newRule.path + "?preset=ninghai-2023")
            var form = Self.form
            form[.candidates] = "10"
            form[.quorum] = "三分之二"
            form.stated = [.tie]

            let refused = try await clerk.submit(
                Address.newRule.path,
                from: page,
                Self.fields(form)
            )

            #expect(page.words.contains("已按宁海县2023年的做法填好"))
            #expect(page.words.contains("来源写明：应选数量、候选数和差额、怎么填票。"))
            #expect(page.text.contains("name=\"candidates\" type=\"text\" value=\"13\""))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("候选10项，不多于应选10项，没有差额。"))
            #expect(refused.text.contains("href=\"#field-quorum\""))
            #expect(refused.text.contains("value=\"三分之二\""))
            #expect(refused.text.contains("name=\"stated-tie\" value=\"1\" checked"))
            #expect(refused.text.contains("<title>错误："))
        }
    }

    @Test func `a second draft and an old version are told, and nothing is lost`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .countyClerk)
            let path = try await Self.draft(Self.form, by: clerk)
            let open = try await clerk.get(path + "/edit")
            let page = try await clerk.get(Address.newRule.path)
            let second = try await clerk.submit(
                Address.newRule.path,
                from: page,
                Self.fields(Self.form)
            )
            let first = try await clerk.submit(path + "/edit", from: open, Self.fields(Self.form))
            let late = try await clerk.submit(path + "/edit", from: open, Self.fields(Self.form))

            #expect(second.status == .conflict)
            #expect(second.words.contains("已经有一份草稿"))
            #expect(second.text.contains("第一条　选十项。</textarea>"))
            #expect(first.status == .seeOther)
            #expect(late.status == .conflict)
            #expect(late.words.contains("别人刚改过这份办法"))
        }
    }

    @Test func `a trial is counted from its address and stored nowhere`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .countyClerk)
            let path = try await Self.draft(Self.form, by: clerk)
            let before = try await site.record.rowCounts()
            let empty = try await clerk.get(path + "/trial")
            let link = try #require(
                empty.text.components(between: "href=\"\(path)/trial?", and: "\"").first
            )
            let tied = try await clerk.get(
                path + "/trial?" + link.replacing("&amp;", with: "&")
            )
            let wrong = try await clerk.get(
                path + "/trial?deputies=10&present=11&issued=9&returned=9"
            )
            let english = try await clerk.get(
                path + "/trial?deputies=10&present=10&issued=9&returned=10&lang=en"
            )

            #expect(tied.status == .ok)
            #expect(tied.words.contains("并列"))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("href=\"#field-present\""))
            #expect(english.words.contains("More ballots came back than were issued"))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `a recommendation says on every view that it binds nobody`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .countyClerk)
            var form = Self.form
            form[.purpose] = "recommendation"
            form.stated = Set(RuleContent.allCases)
            let path = try await Self.draft(form, by: clerk)
            _ = try await Self.adopt(path, Self.adoption, by: clerk)
            let place = try #require(Places.all.first { $0.id == Places.ninghai })
            let key = VotingRule.Key(year: 2023, purpose: .recommendation, number: 1)
            let scope = Scope(jurisdiction: place, isDefault: false)

            for address in [path, path + "/trial", Address.rule(key).path(in: scope)] {
                let page = try await clerk.get(address)
                #expect(page.words.contains("推荐意见，没有法律效力"), "\(address)")
            }
        }
    }

    @Test(arguments: [Person.clerk, .administrator, .overseer])
    func `who does not prepare votes is refused everywhere`(person: Person) async throws {
        try await PortalSite.with { site in
            let county = try await site.browser(signedInAs: .countyClerk)
            let path = try await Self.draft(Self.form, by: county)
            let other = try await site.browser(signedInAs: person)
            let stranger = site.browser()

            for address in [
                Address.consoleRules.path, Address.newRule.path, path, path + "/edit",
                path + "/adopt", path + "/trial",
            ] {
                #expect(try await other.get(address).status == .forbidden, "\(address)")
                #expect(
                    try await stranger.get(address).status.kind == .redirection,
                    "\(address)"
                )
            }
            let form = try await county.get(Address.newRule.path)
            let sent = try await other.submit(
                Address.newRule.path,
                from: form,
                Self.fields(Self.form)
            )
            #expect(sent.status != .seeOther)
        }
    }

    @Test func `a place without a rule says so`() async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get(Address.rules.path)

            #expect(page.status == .ok)
            #expect(page.headline == "大会还没有通过票决办法。")
        }
    }
}
