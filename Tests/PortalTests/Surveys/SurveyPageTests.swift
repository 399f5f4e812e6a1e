import Civics
import Evaluating
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// A survey from the desk to the phone and back: slips, one answer each, a result with its sample.
@Suite struct SurveyPageTests {
    private static let page = Address.survey(2023, 1).path

    private static func with(
        isOpenToAll: Bool = true,
        _ body: (PortalSite, PortalClient, String) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            _ = try await site.record.reportGround()
            try await site.record.hold([.manageReports], at: Offices.administration)
            let desk = try await site.browser(signedInAs: .administrator)
            let sent = try await desk.submit(
                Address.surveyDesk.path,
                from: try await desk.get(Address.surveyDesk.path),
                [
                    ("year", "2023"), ("title", "2023年实事群众测评"),
                    ("title-en", "Survey of 2023"), ("who", isOpenToAll ? "all" : "slips"),
                ]
            )
            let held = String((sent.headers[.location] ?? "").prefix { $0 != "?" })
            try await body(site, desk, held)
        }
    }

    private static func codes(_ count: String, _ desk: PortalClient, _ held: String)
        async throws -> (answer: PortalClient.Answer, codes: [String])
    {
        let printed = try await desk.submit(
            "\(held)/slips",
            from: try await desk.get(held),
            [("slips", count)]
        )
        return (printed, printed.text.components(between: "<p class=\"code\">", and: "</p>"))
    }

    private static func step(_ step: String, _ desk: PortalClient, _ held: String) async throws
        -> PortalClient.Answer
    {
        try await desk.submit("\(held)/\(step)", from: try await desk.get(held), [])
    }

    @Test func `slips are printed once, each answers once, and the result names its sample`()
        async throws
    {
        try await Self.with { site, desk, held in
            let (printed, codes) = try await Self.codes("2", desk, held)
            _ = try await Self.step("open", desk, held)
            let resident = site.browser()
            let form = try await resident.get(Self.page)
            let sent = try await resident.submit(
                Self.page,
                from: form,
                [("code", codes[0]), ("grade-1", "satisfied"), ("words", "路好走了")]
            )
            let thanks = try await resident.get(sent.headers[.location] ?? "")
            let again = try await resident.submit(
                Self.page,
                from: form,
                [("code", codes[0]), ("grade-3", "basic")]
            )
            let device = try await resident.submit(Self.page, from: form, [("grade-1", "basic")])
            let twice = try await resident.submit(
                Self.page,
                from: form,
                [("grade-1", "dissatisfied"), ("words", "再说一遍")]
            )
            let other = try await site.browser().get(Self.page)
            let early = try await desk.get(held)
            _ = try await Self.step("close", desk, held)
            let result = try await site.browser().get(Self.page)
            let late = try await resident.submit(Self.page, from: form, [("grade-1", "basic")])
            let closed = try await desk.get(held)

            #expect(codes.count == 2 && printed.headers[.cacheControl] == "no-store")
            #expect(!early.text.contains(codes[1]))
            #expect(form.headline == "今年的实事，您怎么看？")
            #expect(sent.status == .seeOther && thanks.words.contains("收到了，谢谢"))
            #expect(again.status == .conflict && again.words.contains("这张票已经答过一次"))
            #expect(device.status == .seeOther)
            #expect(twice.status == .conflict && twice.words.contains("这台设备已经答过一次"))
            #expect(twice.text.contains("再说一遍"))
            #expect(!other.words.contains("路好走了"))
            #expect(early.words.contains("结束以后才看得到"))
            #expect(result.words.contains("印发票2张，交回1张；没有票的设备交回1份"))
            #expect(result.words.contains("样本不足30份，不评"))
            #expect(result.words.contains("群众测评和代表测评是两件事"))
            #expect(!result.words.contains("路好走了"))
            #expect(late.status == .conflict && late.words.contains("测评已经结束，不再收了"))
            #expect(closed.words.contains("路好走了"))
        }
    }

    @Test func `with thirty there is a grade`() async throws {
        try await Self.with(isOpenToAll: false) { site, desk, held in
            let codes = try await Self.codes("30", desk, held).codes
            _ = try await Self.step("open", desk, held)
            let resident = site.browser()
            let form = try await resident.get(Self.page)
            for (index, code) in codes.enumerated() {
                _ = try await resident.submit(
                    Self.page,
                    from: form,
                    [("code", code), ("grade-1", index < 15 ? "satisfied" : "basic")]
                )
            }
            _ = try await Self.step("close", desk, held)

            let result = try await site.browser().get(Self.page + "?lang=en")

            #expect(result.words.contains("30 slips were given out and 30 answered"))
            #expect(result.words.contains("Rural roads3015150Satisfied"))
            #expect(result.words.contains("fewer than 30 answers, no grade"))
        }
    }

    @Test func `what is refused stands beside its field, and what was chosen is kept`()
        async throws
    {
        try await Self.with(isOpenToAll: false) { site, desk, held in
            let nobody = try await Self.step("open", desk, held)
            let many = try await Self.codes("2000", desk, held).answer
            _ = try await Self.codes("1", desk, held)
            _ = try await Self.step("open", desk, held)
            let resident = site.browser()
            let form = try await resident.get(Self.page)
            let without = try await resident.submit(
                Self.page,
                from: form,
                [("code", ""), ("grade-2", "basic"), ("words", "请打13800138000")]
            )
            let wrong = try await resident.submit(
                Self.page,
                from: form,
                [("code", TrackingCode.random().description), ("grade-2", "basic")]
            )
            let empty = try await desk.submit(
                Address.surveyDesk.path,
                from: try await desk.get(Address.surveyDesk.path),
                [("year", "2019"), ("title", "测评")]
            )

            #expect(nobody.status == .conflict && nobody.words.contains("先印票"))
            #expect(many.status == .unprocessableContent)
            #expect(many.words.contains("请写1到1,000之间的整数"))
            #expect(without.status == .unprocessableContent)
            #expect(without.words.contains("请输入查询码"))
            #expect(without.words.contains("里面有电话号码13800138000"))
            #expect(without.text.contains("value=\"basic\" checked"))
            #expect(wrong.words.contains("没有这个码的票"))
            #expect(empty.status == .unprocessableContent)
            #expect(empty.words.contains("没有2019年的实事清单"))
        }
    }

    @Test func `before there is one the page says so, and one in the making is nobody's to see`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = site.browser()
            let none = try await browser.get(Address.surveys.path)

            #expect(none.status == .ok && none.words.contains("还没有测评"))
        }
        try await Self.with { site, desk, held in
            let prepared = try await site.browser().get(Self.page)
            _ = try await Self.step("open", desk, held)
            let newest = try await site.browser().get(Address.surveys.path)

            #expect(prepared.status == .notFound)
            #expect(newest.headers[.location] == Self.page)
        }
    }
}
