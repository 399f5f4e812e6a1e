import Civics
import Sheets
import Seeding
import Testing

@Suite struct WorkbookRoundTripTests {
    private static let pieces = [
        "北碚", "甽碚㙍䶮", "𬍛𫖯", "👨‍👩‍👧", "e\u{301}", "é", "\"", "<", ">", "&", "&amp;", "]]>", "\t", "\n",
        "\r\n", "\r",
        "'", "=1", "+", "-", "@", " ", "\u{3000}", "\u{A0}", "00123", "1e5", "_x000D_", "_x005F_",
        "_", "x", "_x00",
        "\u{1}", "\u{1F}", "\u{7F}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{200B}", "TRUE", "#N/A",
    ]

    private func value(using generator: inout SeededGenerator) throws -> SheetValue {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .blank
        case 1:
            let coefficient = Int64.random(
                in: -999_999_999_999_999...999_999_999_999_999,
                using: &generator
            )
            let scale = Int.random(in: 0...15, using: &generator)
            return .number(try DecimalNumber(coefficient: coefficient, scale: scale))
        case 2:
            return .date(
                CivilDate(dayNumber: Int.random(in: -25_567...2_932_896, using: &generator))
            )
        default:
            let text = (0..<Int.random(in: 1...4, using: &generator))
                .compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
            return SheetValue(text)
        }
    }

    /// Scalars, because Swift's equality does not tell é from e and an accent.
    private func exact(_ values: [SheetValue]) -> [[Unicode.Scalar]] {
        values.map { value in
            if case .text(let text) = value { return Array(text.unicodeScalars) }
            return Array("\(value)".unicodeScalars)
        }
    }

    @Test func `any table written is read the same, cell by cell`() throws {
        var generator = SeededGenerator(seed: 376)
        for _ in 0..<600 {
            var table: [[SheetValue]] = []
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                var row: [SheetValue] = []
                for _ in 0..<Int.random(in: 0...6, using: &generator) {
                    row.append(try value(using: &generator))
                }
                table.append(row)
            }
            let bytes = try WorkbookSample.written(table, header: ["甲", "乙"])
            let read = try WorkbookSample.rows(bytes)

            #expect(read.first?.values == [.text("甲"), .text("乙")])
            let byLine = Dictionary(uniqueKeysWithValues: read.map { ($0.line, $0.values) })
            for (index, row) in table.enumerated() {
                var expected = row
                while expected.last == .blank { expected.removeLast() }
                guard exact(byLine[index + 2] ?? []) == exact(expected) else {
                    Issue.record("\(row) became \(byLine[index + 2] ?? [])")
                    return
                }
            }
        }
    }

    @Test func `every day that spreadsheets know comes back, and earlier ones as text`() throws {
        let days = (-25_600 ..< -25_300).map { CivilDate(dayNumber: $0) }
        let bytes = try WorkbookSample.written(days.map { [.date($0)] }, header: ["日期"])
        let rows = try WorkbookSample.rows(bytes).dropFirst()

        #expect(rows.count == days.count)
        #expect(rows.map { $0.values[0].text } == days.map(\.description))
        #expect(rows.filter { $0.values[0] == .text($0.values[0].text) }.count == 33)
    }

    @Test func `numbers of over 15 digits are written as text`() throws {
        let long = try DecimalNumber(written: "500000000000000017")
        let bytes = try WorkbookSample.written([[.number(long)]], header: ["号"])

        #expect(try WorkbookSample.rows(bytes).last?.values == [.text("500000000000000017")])
    }

    @Test func `the same rows give the same bytes, however they are taken away`() throws {
        let rows = (0..<3000).map { [SheetValue("建议\($0)"), .number(Int64($0))] }
        var writer = try WorkbookWriter(sheet: "建议", header: ["a", "b"])
        var pieces = writer.takeBytes()
        for row in rows {
            try writer.append(row)
            pieces += writer.takeBytes()
        }
        writer.finish()
        pieces += writer.takeBytes()

        #expect(try pieces == WorkbookSample.written(rows, header: ["a", "b"]))
        #expect(writer.pendingByteCount == 0)
    }

    @Test func `what a spreadsheet cannot hold is refused, and nothing of its row is written`()
        throws
    {
        var writer = try WorkbookWriter(sheet: "a", header: ["a"])
        let long = SheetValue(String(repeating: "长", count: 32_768))

        #expect(throws: SheetError.zeroByte(SheetSamples.place(2, 2))) {
            try writer.append([.text("甲"), .text("\u{0}")])
        }
        #expect(throws: SheetError.cellTooLong(limit: 32_767, SheetSamples.place(2, 1))) {
            try writer.append([long])
        }
        #expect(throws: SheetError.tooManyColumns(limit: 16_384, line: 2)) {
            try writer.append(Array(repeating: .blank, count: 16_385))
        }
        try writer.append([.text("乙")])
        writer.finish()
        let rows = try WorkbookSample.rows(writer.takeBytes())
        #expect(rows.map { $0.values } == [[.text("a")], [.text("乙")]])
    }

    @Test(arguments: [
        ("建议", "建议"), ("a/b:c[1]?*\\", "abc1"), ("'x'", "x"), ("", "Sheet1"), ("A&B<", "A&B<"),
        (String(repeating: "长", count: 40), String(repeating: "长", count: 31)),
    ])
    func `the name of the sheet is one that spreadsheets take`(name: String, kept: String) throws {
        var writer = try WorkbookWriter(sheet: name, header: ["a"])
        writer.finish()

        #expect(try WorkbookReader(writer.takeBytes()).sheet == kept)
    }
}
