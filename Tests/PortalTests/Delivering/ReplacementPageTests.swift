import Deciding
import Delivering
import HTTPTypes
import Portal
import TestSupport
import Testing

/// The page on which a terminated project is replaced, where it cannot be.
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
}
