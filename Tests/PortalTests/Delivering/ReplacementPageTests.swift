import Civics
import Deciding
import Delivering
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The page on which a terminated project is replaced: where it is, and where it cannot be.
@Suite struct ReplacementPageTests {
    private static let page = Address.replacement(
        DeliveryKey(kind: "livelihood", year: 2023, number: 1)
    ).path

    @Test(arguments: ["zh", "en"])
    func `what stands in the way is said on the page and to whoever sends it all the same`(
        language: String
    ) async throws {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            let early = try await office.get(Self.page + "?lang=\(language)")
            try await site.site.record.vandalise(
                "UPDATE enrolment SET state = 'terminated' WHERE number = 1"
            )
            let page = try await office.get(Self.page)
            let entry = try await office.get(DeliverySite.road)
            let clerk = try await site.browser(.clerk)

            #expect(early.status == .conflict)
            #expect(
                early.words.contains(
                    language == "zh" ? "这一项没有终止，不用替补。" : "This project is not terminated"
                )
            )
            #expect(page.status == .conflict)
            #expect(
                page.words.contains(
                    language == "zh" ? "这张清单不是票决产生的" : "No vote made this list"
                )
            )
            // Nothing is offered that cannot be done.
            #expect(!entry.text.contains(Self.page))
            #expect(try await clerk.get(Self.page).status == .forbidden)
        }
    }

    @Test(arguments: ["zh", "en"])
    func `the next by votes takes the place, and every page leads from one to the other`(
        language: String
    ) async throws {
        try await DaySite.with {
            $0.rule = { $0[.publishing] = "all" }
        } _: { day in
            _ = try await day.announced()
            try await day.site.record.grant(
                Permission.managePlans.rawValue,
                to: Offices.administration
            )
            let office = try await day.site.browser(signedInAs: .administrator)
            let ended = DeliveryKey(kind: "livelihood", year: 2023, number: 2)
            let path = Address.deliveryEntry(ended).path
            let today = day.site.record.clock.now.date.description
            _ = try await office.submit(
                Address.deliveryAct(ended).path,
                from: try await office.get(path),
                [
                    ("act", "decide"), ("state", "terminated"), ("number", "示例人发〔2023〕12号"),
                    ("date", today), ("authority", "standing-committee"), ("reason", "选址不再可用"),
                ]
            )
            let address = Address.replacement(ended).path
            let page = try await office.get(address + "?lang=\(language)")
            let form = [("number", "示例人发〔2023〕12号"), ("date", today)]

            let wrong = try await office.submit(
                address,
                from: page,
                form + [("candidate", "5"), ("authority", ""), ("reason", "")]
            )
            let taken = try await office.submit(
                address,
                from: wrong,
                form + [("candidate", "4"), ("authority", "congress"), ("reason", "")]
            )
            let late = try await office.submit(
                address,
                from: page,
                form + [("candidate", "5"), ("authority", "congress"), ("reason", "先到")]
            )
            // On a wall chart stands what has a plan.
            try await day.site.record.vandalise(
                """
                INSERT INTO baseline (id, enrolment_id, number, version, deadline, place, in_force_ms)
                SELECT number, id, 0, 1, '2023-11-30', '', 1
                FROM enrolment
                """
            )
            let pages = try await [
                office.get(Address.delivery.path), office.get(path),
                office.get("/projects/2023/2"), office.get("/wall"),
            ]
            let first = try await office.get("/projects/2023/1")
            let new = try await office.get("/projects/2023/4")
            let old = try await office.get(path)

            // The next in order and the decision that ended the project stand in the form.
            #expect(page.text.contains("示例人发〔2023〕12号"))
            #expect(page.text.contains(#"value="4" checked"#))
            #expect(page.text.contains(#"value="standing-committee" checked"#))
            #expect(!page.text.contains(#"value="government""#))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.words.contains(language == "zh" ? "请从列出的选项中选择" : "Choose one"))
            #expect(taken.status == .seeOther)
            #expect(taken.headers[.location] == "/console/delivery/livelihood/2023/4?done=replace")
            #expect(late.status == .conflict)
            for page in pages {
                #expect(page.words.contains(language == "zh" ? "由第4项替补" : "Replaced by No. 4"))
            }
            // What it was made of, and how it came onto the list.
            let isChinese = language == "zh"
            #expect(first.words.contains(isChinese ? "由2条建议合成" : "Made of 2 suggestions"))
            #expect(first.text.contains(#"href="/candidates/2023/1""#))
            #expect(
                new.words.contains(
                    isChinese ? "候选项目里没有列出建议的编号" : "The candidate names no suggestion"
                )
            )
            #expect(
                new.words.contains(
                    isChinese ? "第2项终止以后，按决定由它替补" : "It took the place of No. 2"
                )
            )
            #expect(!new.words.contains(isChinese ? "它留在储备库里" : "stays in the reserve"))
            // What is ended offers no plan, and what replaced it no second replacement.
            #expect(!old.text.contains("\(path)/plan\"") && !old.text.contains(address))
            #expect(pages[0].text.contains(#"href="/console/delivery/livelihood/2023/4""#))
            #expect(pages[2].text.contains(#"href="/projects/2023/4""#))
            #expect(pages[3].text.contains(#"href="/projects/2023/4""#))
        }
    }
}
