import Civics
import Database
import Ledger
import Proposing
import TestSupport
import Testing

/// What people send that is not what a form expects (E31): taken in as it is, held, or refused
/// with a sentence; never lost and never a crash.
@Suite struct BadInputTests {
    private static func taken(_ body: String) async throws -> Suggestion {
        try await TestRecord.with(.sqlite) { record in
            let code = try await SuggestingTests.suggest(
                record,
                SuggestionForm(body: body, place: "all")
            )
            return try await SuggestingTests.thread(record, code).suggestion
        }
    }

    @Test(arguments: [
        "希望装路灯💡💡💡", "👨‍👩‍👧‍👦🚌🚸🙏", "希望新增公共停車位，方便羣眾", "𬍛㙍甽都写得出来",
    ])
    func `emoji, traditional and rare characters are kept word for word`(
        body: String
    ) async throws {
        let suggestion = try await Self.taken(body)

        #expect(suggestion.body == body)
        #expect(suggestion.state == .submitted)
    }

    @Test func `full-width digits become digits, and lines stay lines`() async throws {
        let suggestion = try await Self.taken("  装１２盏路灯，\r\n\r\n\r\n在云泉路　１－３号  ")

        #expect(suggestion.body == "装12盏路灯，\n\n在云泉路 1-3号")
    }

    @Test func `an insult is held, with its text as it was sent`() async throws {
        let suggestion = try await Self.taken("你们这些王八蛋，路灯坏了也不修")

        #expect(suggestion.state == .held)
        #expect(suggestion.hold == .abusive)
        #expect(suggestion.body == "你们这些王八蛋，路灯坏了也不修")
    }

    @Test func `a telephone in the text stays for intake and its author, masked for others`()
        async throws
    {
        let suggestion = try await Self.taken("隔壁老李13812345678噪音扰民，请管一管")

        #expect(suggestion.body.contains("13812345678"))
        #expect(suggestion.withoutContacts.body.contains("138****5678"))
        #expect(!suggestion.withoutContacts.title.contains("12345678"))
    }

    @Test(arguments: ["liyang", "ninghai", "zhejiang", "../tiansheng", "天生街道"])
    func `a place of another district is refused`(place: String) async throws {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(SuggestError) in
                _ = try await SuggestingTests.suggest(
                    record,
                    SuggestionForm(body: SuggestingTests.body, place: place)
                )
            }

            #expect(error == .faults([.placeUnknown(place)]))
        }
    }
}
