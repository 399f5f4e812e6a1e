import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Sheets
import TestSupport
import Testing

/// A term in the console: recorded, refused, corrected.
@Suite struct TermPageTests {
    @Test func `a term with mistakes keeps what was typed and says what to mend`() async throws {
        try await RollSite.withKeeper { site, keeper in
            let form = try await keeper.get(Address.newTerm.path)
            let before = try await site.record.rowCounts()

            let refused = try await keeper.submit(
                Address.newTerm.path,
                from: form,
                RollSite.term + [("seats", "很多"), ("delegations", "一团\n一团")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("名额要写1到5000的数字。"))
            #expect(refused.text.contains("“一团”写了两次。"))
            #expect(refused.text.contains("value=\"很多\""))
            #expect(refused.text.contains("一团\n一团</textarea>"))
            #expect(refused.text.contains("<title>错误："))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `a term is corrected while it is empty`() async throws {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.open(keeper)
            let list = try await keeper.get(Address.roll.path)
            let links = list.main.components(between: "href=\"", and: "\"")
            let address = try #require(
                links.first { $0.hasPrefix("/console/roll/terms/") && $0.last?.isNumber == true }
            )
            let form = try await keeper.get(address)

            let sent = try await keeper.submit(
                address,
                from: form,
                RollSite.term + [("seats", "9")]
            )
            let after = try await keeper.get(Address.roll.path)

            #expect(form.text.contains("一团|First\n二团</textarea>"))
            #expect(sent.status == .seeOther)
            #expect(after.words.contains("名额9"))
        }
    }

    @Test func `the seats change by decision, and the roll of an earlier day keeps its own`()
        async throws
    {
        try await RollSite.withKeeper { _, keeper in
            _ = try await RollSite.fill(keeper)
            let list = try await keeper.get(Address.roll.path)
            let path = try #require(RollSite.link(to: "/seats", in: list))
            let form = try await keeper.get(path)

            let refused = try await keeper.submit(
                path,
                from: form,
                [("seats", "2"), ("since", "2022-03-01"), ("reason", "区划<调整>")]
            )
            let sent = try await keeper.submit(
                path,
                from: form,
                [
                    ("seats", "8"), ("since", "2022-03-01"), ("document", "市决定第7号"),
                    ("reason", "区划<调整>"),
                ]
            )
            let after = try await keeper.get(sent.headers[.location] ?? "")
            let earlier = try await keeper.get(Address.roll.path + "?on=2022-02-28")

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("那天或之后有3名代表在任，名额不能更少。"))
            #expect(refused.words.contains("请写明依据哪份文件或哪次决定。"))
            #expect(refused.text.contains("value=\"区划&lt;调整&gt;\""))
            #expect(sent.status == .seeOther)
            #expect(after.headline == "第19届代表3名在任，缺5名。")
            #expect(after.words.contains("2022年3月1日起，名额由5名变为8名。"))
            #expect(earlier.headline == "第19届代表3名在任，缺2名。")
        }
    }
}
