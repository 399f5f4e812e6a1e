import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// What waits for an answer, many answers at once, their sentences and their prints.
@Suite struct ReplyPagesTests {
    /// A site with decided suggestions of a call, and a clerk.
    private static func with(
        _ count: Int = 3,
        _ body: (PortalSite, [ID<Suggestion>], PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await site.record.addCall()
            try await site.record.vandalise(
                "UPDATE suggestion_call SET contact = '023-68860000'"
            )
            let ids = try await site.record.addSuggestions(count)
            for id in ids {
                try await site.record.decide(id, .reserved, grounds: "明年再看。")
                try await site.record.promise(id, answerBy: try CivilDate(iso: "2022-11-28"))
            }
            try await body(site, ids, try await site.browser(signedInAs: .clerk))
        }
    }

    /// The fields of the page's form, as a browser would send them.
    private static func fields(
        _ page: PortalClient.Answer,
        _ ids: [ID<Suggestion>],
        _ text: (ID<Suggestion>) -> String
    ) -> [(String, String)] {
        ids.flatMap { [("send-\($0)", "1"), ("text-\($0)", text($0))] }
    }

    @Test func `what is late is said first, in both languages`() async throws {
        try await Self.with { _, _, clerk in
            let zh = try await clerk.get(Address.replies.path)
            let inbox = try await clerk.get(Address.console.path)
            let en = try await clerk.get(Address.replies.path + "?lang=en")
            let odd = try await clerk.get(Address.replies.path + "?outcome=none")

            #expect(zh.text.contains("3条已经超期"))
            #expect(zh.text.contains("超期3个工作日"))
            #expect(zh.text.contains("已定：进入储备库"))
            #expect(inbox.text.contains("3条已经超期"))
            #expect(en.text.contains("3 working days late"))
            #expect(odd.status == .badRequest)
        }
    }

    @Test func `an answer names the unit once, though the contact begins with it`() async throws {
        try await Self.with(1) { site, _, clerk in
            try await site.record.vandalise(
                "UPDATE suggestion_call SET contact = '区政府办公室，示例路1号，023-68860000'"
            )

            let page = try await clerk.get(Address.replyBatch.path)

            #expect(page.text.contains("请与区政府办公室联系：示例路1号，023-68860000。"))
        }
    }

    @Test func `where nothing can be answered or printed, the headline says what to do`()
        async throws
    {
        try await Self.with(1) { _, _, clerk in
            let batch = try await clerk.get(Address.replyBatch.path + "?outcome=merged")
            let slips = try await clerk.get(Address.replySlips.path + "?day=2020-01-01")
            let english = try await clerk.get(
                Address.replyBatch.path + "?outcome=merged&lang=en"
            )

            #expect(batch.headline == "先定下怎么办，再来一起答复。")
            #expect(slips.headline == "选一天，打印那天的答复单。")
            #expect(english.headline == "Decide first, then answer together.")
        }
    }

    @Test func `each answer is filled in, changed by itself, and sent with the others`()
        async throws
    {
        try await Self.with { site, ids, clerk in
            let officer = try await site.record.officer(.clerk)
            let page = try await clerk.get(Address.replyBatch.path)

            let sent = try await clerk.submit(
                Address.replyBatch.path,
                from: page,
                Self.fields(page, Array(ids.prefix(2))) { "第\($0)条，先放进储备库，明年再看。" }
            )
            let list = try await clerk.get(try #require(sent.headers[.location]))

            #expect(page.text.contains("请与区政府办公室联系：023-68860000。"))
            #expect(page.text.contains("原因：明年再看。"))
            #expect(sent.status == .seeOther)
            #expect(list.text.contains("2条答复已送出。"))
            for (index, id) in ids.enumerated() {
                let thread = try await ReadingSuggestions(site.record.ledger).thread(
                    id,
                    in: Places.beibei,
                    by: .officer(officer)
                )
                #expect(thread.replies.count == (index < 2 ? 1 : 0))
                if index < 2 {
                    #expect(thread.replies[0].text == "第\(id)条，先放进储备库，明年再看。")
                }
            }
        }
    }

    @Test func `one that changed is named, the rest goes, and nothing typed is lost`()
        async throws
    {
        try await Self.with { site, ids, clerk in
            let page = try await clerk.get(Address.replyBatch.path)
            try await site.record.vandalise(
                "UPDATE suggestion SET grounds = '后年再看', version = 3 WHERE id = $1",
                [ids[0]]
            )

            let answer = try await clerk.submit(
                Address.replyBatch.path,
                from: page,
                Self.fields(page, ids) { "第\($0)条，我写的话不会丢。" }
            )
            let again = try await clerk.submit(
                Address.replyBatch.path,
                from: answer,
                Self.fields(answer, [ids[0]]) { "第\($0)条，我写的话不会丢。" }
            )

            #expect(answer.status == .conflict)
            #expect(answer.text.contains("送出了2条；1条没有送"))
            #expect(answer.text.contains("“理由”变了：原来是“明年再看”，现在是“后年再看”。"))
            #expect(answer.text.contains("第\(ids[0])条，我写的话不会丢。</textarea>"))
            #expect(!answer.text.contains("第\(ids[1])条，我写的话"))
            #expect(again.status == .seeOther)
        }
    }

    @Test func `wrong words send nothing and stand beside their field`() async throws {
        try await Self.with { _, ids, clerk in
            let page = try await clerk.get(Address.replyBatch.path)
            let long = String(repeating: "很长的答复。", count: 150)

            let wrong = try await clerk.submit(
                Address.replyBatch.path,
                from: page,
                Self.fields(page, ids) { $0 == ids[1] ? "{电话}还没有填上去的答复。" : long }
            )
            let none = try await clerk.submit(Address.replyBatch.path, from: page, [])
            let unknown = try await clerk.submit(
                Address.replyBatch.path,
                from: page,
                [("text-x", "1")]
            )

            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("href=\"#field-text-\(ids[1])\""))
            #expect(wrong.text.contains("还有没填的：{电话}"))
            #expect(wrong.text.contains("\(long)</textarea>"))
            #expect(none.status == .unprocessableContent)
            #expect(none.text.contains("一条也没有勾上"))
            #expect(unknown.status == .badRequest)
        }
    }

    @Test func `two hundred long answers fit one form`() async throws {
        try await Self.with(200) { _, ids, clerk in
            let page = try await clerk.get(Address.replyBatch.path)
            let long = String(repeating: "答", count: 1000)

            let sent = try await clerk.submit(
                Address.replyBatch.path,
                from: page,
                Self.fields(page, ids) { _ in long }
            )

            #expect(sent.headers[.location]?.hasSuffix("done=200") == true)
        }
    }

    @Test func `what was ruled is shown on the desk and not asked again`() async throws {
        try await Self.with(1) { site, ids, clerk in
            let path = Address.suggestion(ids[0]).path

            let desk = try await clerk.get(path)
            let sent = try await clerk.submit(
                Address.reply(ids[0]).path,
                from: desk,
                [("text", "先放进储备库，明年再和您联系。")]
            )
            let slip = try await clerk.get(Address.replySlip(ids[0]).path)
            let day = try await clerk.get(Address.replySlips.path + "?day=2022-12-01&via=")
            let odd = try await clerk.get(Address.replySlips.path + "?day=today")

            #expect(!desk.text.contains("name=\"outcome\""))
            #expect(desk.text.contains("明年再看。"))
            #expect(desk.text.contains("（BEIBEI-2022-JY-8001）已经研究过了"))
            #expect(sent.status == .seeOther)
            #expect(slip.text.contains("先放进储备库，明年再和您联系。"))
            #expect(slip.text.contains("这条建议没有查询码"))
            #expect(slip.text.contains("class=\"sheet letter\""))
            #expect(day.text.contains("先放进储备库，明年再和您联系。"))
            #expect(odd.status == .unprocessableContent)
            #expect(odd.text.contains("2022-11-30这样的日期"))
        }
    }

    @Test func `without a ruling only what needs none is offered, with sentences to begin with`()
        async throws
    {
        try await PortalSite.with { site in
            _ = try await site.suggest(KeptFormTests.text, with: site.browser())
            let officer = try await site.record.officer(.clerk)
            let clerk = try await site.browser(signedInAs: .clerk)
            let id = try #require(try await site.record.suggestions(by: officer).first?.id)
            let path = Address.suggestion(id).path

            let desk = try await clerk.get(path)
            let begun = try await clerk.get(path + "?template=rejected.belongs-12345")

            #expect(desk.text.contains("value=\"taken-forward\""))
            #expect(!desk.text.contains("value=\"merged\""))
            #expect(!desk.text.contains("value=\"duplicate\""))
            #expect(begun.text.contains("由12345热线受理更快"))
            #expect(begun.text.contains("{承办单位} {电话}"))
        }
    }

    @Test func `sentences are changed on their page, and unknown facts are refused`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let slot = try #require(ReplyTemplate.Slot(.reserved))
            let path = Address.replyTemplate(slot).path
            let page = try await clerk.get(path)

            let unknown = try await clerk.submit(
                path,
                from: page,
                [("text", "您的建议由{某单位}办理，请等消息。")]
            )
            let saved = try await clerk.submit(
                path,
                from: page,
                [("text", "您的建议{建议编号}先放进储备库。")]
            )
            let stale = try await clerk.submit(
                path,
                from: page,
                [("text", "后到的人写的{建议编号}不会丢。")]
            )
            let list = try await clerk.get(try #require(saved.headers[.location]))
            let overseer = try await site.browser(signedInAs: .overseer)
            let denied = try await overseer.get(Address.replyTemplates.path)
            let nowhere = try await clerk.get(Address.replyTemplates.path + "/nothing")

            #expect(unknown.status == .unprocessableContent)
            #expect(unknown.text.contains("{某单位}不在可以填的内容里"))
            #expect(saved.status == .seeOther)
            #expect(stale.status == .conflict)
            #expect(stale.text.contains("后到的人写的{建议编号}不会丢。</textarea>"))
            #expect(stale.text.contains("您的建议{建议编号}先放进储备库。"))
            #expect(list.text.contains("第1版"))
            #expect(denied.status == .forbidden)
            #expect(nowhere.status == .notFound)
        }
    }
}
