import Civics
import Database
import Deciding
import Ledger
import TestSupport
import Testing

/// The canonical text of an adopted rule.
@Suite struct RuleDocumentTests {
    private static func sealed() async throws -> SealedRule {
        try await TestRecord.with(.sqlite) { record in
            let preparing = PreparingRules(record.ledger)
            let id = try await preparing.draft(
                RuleFixture.form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            try await preparing.adopt(
                id,
                version: 1,
                RuleFixture.adoption,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            return try #require(
                try await ReadingRules(record.ledger).adopted(in: Places.beibei).first?.sealed
            )
        }
    }

    @Test func `the text and its hash are these`() async throws {
        let sealed = try await Self.sealed()

        #expect(sealed.text == Self.golden)
        #expect(sealed.fingerprint.hex == Self.goldenHash)
        #expect(sealed.document.fileName == "rule-2023-projects-1.json")
    }

    @Test func `the text read back is the document, and no other bytes are`() async throws {
        let sealed = try await Self.sealed()
        let bytes = Array(sealed.text.utf8)

        let read = try RuleDocument(canonical: bytes, fingerprint: sealed.fingerprint)

        #expect(read == sealed.document)
        let spaced = Array(sealed.text.replacing(":8,", with: ": 8,").utf8)
        #expect(throws: RuleDocumentError.notCanonical) { try RuleDocument(canonical: spaced) }
        #expect(throws: RuleDocumentError.notReadable) {
            try RuleDocument(canonical: Array(bytes.dropLast(2)))
        }
        let other = Array(
            sealed.text.replacing("\"formVersion\":1", with: "\"formVersion\":2").utf8
        )
        #expect(throws: RuleDocumentError.otherForm("minsheng-rule", version: 2)) {
            try RuleDocument(canonical: other)
        }
        let changed = Array(sealed.text.replacing("\"seats\":8", with: "\"seats\":9").utf8)
        #expect(throws: RuleDocumentError.otherFingerprint(Digest(of: changed))) {
            try RuleDocument(canonical: changed, fingerprint: sealed.fingerprint)
        }
    }

    /// Written by another program from the same facts: Python's `json.dumps` with sorted keys.
    private static let golden = #"""
        {"adoption":{"date":"2022-11-30","decision":"北碚区人民代表大会决定第1号",\#
        "votes":{"abstain":11,"deputies":352,"no":20,"yes":300}},"candidates":10,\#
        "certainty":"recorded","channel":"paper","documentNumber":"北碚人发〔2023〕1号",\#
        "form":"minsheng-rule","formVersion":1,"jurisdiction":{"code":"CN-50-beibei",\#
        "name":"北碚区","nameEnglish":"Beibei"},"number":1,"previous":null,\#
        "publishing":"elected","purpose":"projects","rule":{"ballot":"up-to",\#
        "blank":"valid","order":"list","participation":null,"quorum":[2,\#
        3],"seats":8,"shortfall":"second-round","threshold":{"base":"deputies",\#
        "fraction":[1,2],"inclusive":false},"tie":"revote","tie_rounds":1,\#
        "tie_threshold":"plurality"},"source":"票决办法（草案）","text":"第一条 应选8项。\n第二条 赞成票过全体代表半数的通过。",\#
        "title":"北碚区2023年民生实事项目票决办法","year":2023}
        """# + "\n"
    /// The `sha256sum` of that.
    private static let goldenHash =
        "8585034b5dc7a63a979e1d7e3c48b2498a6eecca89ed4a6c9f8a9d226d980eb2"
}
