import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing

/// What goes out comes in again the same, whatever stands in it.
@Suite struct ExportRoundTripTests {
    struct Form: Sendable, CustomTestStringConvertible {
        let name: String
        let format: SuggestionExport.Format
        /// Characters that the form cannot hold are left out of its texts.
        let pieces: [String]

        var testDescription: String { name }
    }

    private static let pieces = [
        "北碚", "甽碚㙍䶮", "👨‍👩‍👧", "é", "\"", "\"\"", "<b>", "&amp;", "]]>", "\n", ",", ";", "'", "''",
        "=1+1",
        "+86", "-2", "@cmd", "＝", "00123", "1e5", "_x000D_", "TRUE", "#N/A", "2022-10-01", "44866",
        "=HYPERLINK(\"http://x\")", "|", "\\", "%", "注：", "合计",
    ]

    static let forms = [
        Form(name: "workbook", format: .workbook, pieces: pieces),
        Form(name: "UTF-8 with mark", format: .csv(.utf8), pieces: pieces),
        Form(name: "GB18030", format: .csv(.gb18030), pieces: pieces),
    ]

    /// Rows of ugly texts, days, and money with four decimals of 万元.
    private static func table(seed: UInt64, _ pieces: [String]) throws -> [UInt8] {
        var generator = Chance(state: seed)
        func text(_ most: Int, _ fewest: Int = 0) -> String {
            (0..<Int.random(in: fewest...most, using: &generator))
                .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        }
        var rows: [[SheetValue]] = []
        for number in 1...60 {
            let day = CivilDate(dayNumber: 19_266 + Int.random(in: 0...60, using: &generator))
            let cost = Int64.random(in: 0...9_999_999_999, using: &generator)
            let place = ["全区", "天生街道", "静观镇"].randomElement(using: &generator) ?? ""
            let channel = ["群众", "人大代表", "12345"].randomElement(using: &generator) ?? ""
            rows.append([
                number % 4 == 0 ? .blank : .text("A-\(number) \(text(1))".trimmed),
                .date(day), number % 3 == 0 ? .date(day.advanced(by: -1)) : .blank, .text(channel),
                .text("信函"), SheetValue(text(2)), .blank, .blank, .text(place),
                SheetValue(text(3)), .text("请修\(number)号路灯" + text(8)), SheetValue(text(2)),
                number % 2 == 0
                    ? .number(try DecimalNumber(coefficient: cost, scale: 4)) : .blank,
                .text("登记"), SheetValue(text(2)),
            ])
        }
        return try TableText.workbook(SuggestionColumn.told.map(\.writtenName), rows)
    }

    private static func record(
        _ bytes: [UInt8],
        _ format: SuggestionExport.Format,
        _ engine: Engine
    ) async throws -> (suggestions: [Suggestion], bytes: [UInt8], done: SuggestionImport) {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let done = try await ImportingSuggestions(record.ledger).run(
                bytes,
                fileName: "x",
                in: Places.beibei,
                by: .officer(clerk)
            )
            let options = SuggestionExport.Options(
                format: format,
                contacts: ExportingTests.withContacts
            )
            return (
                try await record.suggestions(by: clerk).map(ExportingTests.held),
                try await record.giveOut(options, by: clerk), done
            )
        }
    }

    @Test(arguments: TestDatabase.engines, forms)
    func `random rows come back as they went, and go out again byte for byte`(
        engine: Engine,
        form: Form
    ) async throws {
        for seed in 1...4 as ClosedRange<UInt64> {
            let first = try await Self.record(
                try Self.table(seed: seed, form.pieces),
                form.format,
                engine
            )

            let second = try await Self.record(first.bytes, form.format, engine)

            #expect(first.suggestions.count == 60, "seed \(seed)")
            #expect(second.suggestions == first.suggestions, "seed \(seed)")
            #expect(second.bytes == first.bytes, "seed \(seed)")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what was decided goes out with it, and an import leaves it alone and says so`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(
                ["编号,内容,镇街", "A-1,请修一号路灯,全区", "A-2,请修二号路灯,全区", "A-3,请修三号路灯,全区"],
                by: clerk
            )
            try await record.vandalise(
                ProposingConstraintTests.candidate(id: 7, code: "BEIBEI-2023-C01")
            )
            try await record.vandalise(
                """
                INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
                SELECT id, 7, 1 FROM suggestion WHERE reference = 'A-2'
                """
            )
            try await record.vandalise(
                """
                UPDATE suggestion SET state = 'decided', outcome = 'rejected', reason = 'incomplete'
                WHERE reference = 'A-3'
                """
            )

            let bytes = try await record.giveOut(
                SuggestionExport.Options(format: .workbook),
                by: clerk
            )
            let preview = try await PreviewingImport(record.ledger).run(
                bytes,
                options: SuggestionImport.Options(),
                in: Places.beibei,
                by: .officer(clerk)
            )

            var reader = try WorkbookReader(bytes)
            var ends: [[String]] = []
            while let row = try reader.next() {
                ends.append((16...19).map { row[ColumnPosition($0)].text })
            }
            #expect(
                ends == [
                    ["状态", "结果", "理由", "候选项目"], ["待受理", "", "", ""],
                    ["待受理", "", "", "BEIBEI-2023-C01"], ["已定", "不采纳", "内容不全", ""],
                ]
            )
            #expect(preview.ignoredColumns.map(\.name) == ["状态", "结果", "理由", "候选项目"])
            #expect(preview.ignoredColumns.allSatisfy { $0.why == .decidedHere })
        }
    }

    @Test func `in a workbook days are days, amounts are numbers, and formulas are text`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(Array(ExportingTests.nasty.prefix(2)), by: clerk)

            let bytes = try await record.giveOut(
                SuggestionExport.Options(format: .workbook, contacts: ExportingTests.withContacts),
                by: clerk
            )

            var reader = try WorkbookReader(bytes)
            _ = try reader.next()
            let row = try #require(try reader.next())
            #expect(reader.sheet == "建议")
            #expect(row.values[0] == .text("=1+1"))
            #expect(row.values[1] == .date(try CivilDate(iso: "2022-10-01")))
            #expect(row.values[9] == .text("=SUM(A1:A9)"))
            #expect(row.values[12].text == "335.1545")
            if case .number = row.values[12] {} else { Issue.record("an amount is no number") }
        }
    }
}

extension String {
    /// Without blanks at either end.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

/// Random numbers that are the same for the same seed (SplitMix64).
private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
