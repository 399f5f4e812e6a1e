import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What a form may hold, and what is said of one that may not.
@Suite struct SuggestionFormTests {
    @Test(arguments: [
        (
            SuggestionForm(body: "修", place: "tiansheng"),
            [SuggestionFault.bodyTooShort(characters: 1)]
        ),
        (
            SuggestionForm(body: String(repeating: "路", count: 501), place: "tiansheng"),
            [.bodyTooLong(characters: 501, most: 500)]
        ),
        (
            SuggestionForm(body: "\u{200B} \n ", place: ""),
            [.bodyTooShort(characters: 0), .placeMissing]
        ),
        (SuggestionForm(body: SuggestingTests.body, place: "liyang"), [.placeUnknown("liyang")]),
        (SuggestionForm(body: SuggestingTests.body, place: "dawan"), [.placeUnknown("dawan")]),
        (SuggestionForm(body: SuggestingTests.body, place: "beibei"), [.placeUnknown("beibei")]),
        (
            SuggestionForm(body: SuggestingTests.body, place: "all", field: "航天"),
            [.fieldUnknown("航天")]
        ),
        (
            SuggestionForm(
                body: SuggestingTests.body,
                place: "all",
                submitter: String(repeating: "王", count: 41)
            ),
            [.submitterTooLong(characters: 41)]
        ),
        (
            SuggestionForm(body: SuggestingTests.body, place: "all", phone: "1234"),
            [.phoneUnreadable]
        ),
        (
            SuggestionForm(body: SuggestingTests.body, place: "all", phone: "打给我12345"),
            [.phoneUnreadable]
        ),
        (
            SuggestionForm(
                body: SuggestingTests.body,
                place: "all",
                phone: String(repeating: "1", count: 21)
            ),
            [.phoneUnreadable]
        ),
    ])
    func `every field that is wrong is named, and nothing is written`(
        form: SuggestionForm,
        faults: [SuggestionFault]
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestError) in
                _ = try await SuggestingTests.suggest(record, form)
            }

            #expect(error == .faults(faults))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `the shortest and the longest text, and every kind of telephone, are taken`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            for body in ["修好路灯", String(repeating: "路", count: 500)] {
                _ = try await SuggestingTests.suggest(
                    record,
                    SuggestionForm(body: body, place: "jingguan")
                )
            }
            for phone in ["12345", "+86 (023) 6822-1234", String(repeating: "1", count: 20)] {
                _ = try await SuggestingTests.suggest(
                    record,
                    SuggestionForm(body: SuggestingTests.body, place: "all", phone: phone)
                )
            }

            #expect(try await record.rowCounts()["suggestion"] == 5)
        }
    }

    @Test(arguments: ["", "x", "AAAA", Base64URL.encode(Array(0..<15)), "not base64url at all!!"])
    func `a form's number that is not one of ours is refused`(number: String) async throws {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(SuggestError) in
                _ = try await SuggestingTests.suggest(record, number: number)
            }

            #expect(error == .formUnknown)
        }
    }

    @Test
    func `a jurisdiction that is none takes nothing`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(SuggestError) in
                _ = try await SuggestingTests.suggest(
                    record,
                    SuggestionForm(body: SuggestingTests.body, place: SuggestionForm.everywhere),
                    in: ID(rawValue: 9)
                )
            }

            #expect(error == .notFound)
        }
    }
}
