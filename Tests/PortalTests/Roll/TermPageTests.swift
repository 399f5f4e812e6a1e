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
}
