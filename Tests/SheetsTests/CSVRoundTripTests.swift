import Civics
import Sheets
import Testing
import Seeding

@Suite struct CSVRoundTripTests {
    private static let pieces = [
        "北碚", "甽碚㙍䶮", "停車難", "𬍛𫖯", "👨‍👩‍👧", "👍🏽", "e\u{301}", "é", "\"", "\"\"", ",", ";", "\t", "\n",
        "\r\n",
        "\r", "'", "=", "+", "-", "@", "＝", "＋", "－", "＠", " ", "\u{3000}", "\u{A0}", "3.5", "1600",
        "=cmd|' /C calc'!A0",
        "ID", "\u{FEFF}", "，", "。", "|", "\\", "%", "a", "Z", "\u{301}", "\u{200B}",
    ]

    private func cell(using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...4, using: &generator))
            .compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
    }

    @Test(arguments: SheetEncoding.allCases, [true, false])
    func `any table written is read the same`(
        encoding: SheetEncoding,
        byteOrderMark: Bool
    ) throws {
        var generator = SeededGenerator(seed: byteOrderMark ? 121 : 122)
        for _ in 0..<1500 {
            let width = Int.random(in: 1...5, using: &generator)
            let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
                (0..<width).map { _ in cell(using: &generator) }
            }
            let separator = CSVSeparator.allCases.randomElement(using: &generator) ?? .comma
            let bytes = try SheetSamples.bytes(
                rows,
                encoding: encoding,
                byteOrderMark: byteOrderMark,
                separator: separator
            )
            // A table of one column shows no separator, and three characters no encoding.
            let options = CSVOptions(encoding: encoding, separator: width == 1 ? separator : nil)
            let back = try SheetSamples.rows(bytes, options)
            // Scalars, because Swift's equality does not tell é from e and an accent.
            guard scalars(back) == scalars(rows) else {
                Issue.record("\(rows) became \(back)")
                return
            }
        }
    }

    private func scalars(_ rows: [[String]]) -> [[[Unicode.Scalar]]] {
        rows.map { $0.map { Array($0.unicodeScalars) } }
    }

    @Test func `encodings are found out again from what is written`() throws {
        let rows = [["编号", "名称", "建议"], ["1", "北碚区", "蔡家岗街道停车难"]]

        for encoding in SheetEncoding.allCases {
            let bytes = try SheetSamples.bytes(rows, encoding: encoding, byteOrderMark: false)
            #expect(try CSVReader(bytes).encoding == encoding)
            #expect(try SheetSamples.rows(bytes) == rows)
        }
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+86 138", "'+86 138"), ("-a", "'-a"), ("@x", "'@x"), ("\tx", "'\tx"),
        ("\rx", "'\rx"), ("\nx", "'\nx"),
        ("＝1", "'＝1"), ("＋1", "'＋1"), ("－3.5", "'－3.5"), ("＠x", "'＠x"), (" =1", "' =1"),
        ("\u{3000}=1", "'\u{3000}=1"),
        ("=\u{301}1", "'=\u{301}1"), ("'=1", "''=1"), ("''=1", "'''=1"), ("-3.5.1", "'-3.5.1"),
        ("-", "'-"), ("-1,000", "'-1,000"),
        ("- 一是修路", "'- 一是修路"), ("-3.5", "-3.5"), ("+3", "+3"), ("-0.50", "-0.50"), ("3.5", "3.5"),
        ("a=1", "a=1"), ("'a", "'a"), ("", ""),
        ("'", "'"), ("北碚=1", "北碚=1"), ("'-3.5", "'-3.5"), ("-３", "'-３"), ("-3.", "'-3."),
    ])
    func `formulas are defused and nothing else is, and the apostrophe comes off again`(
        text: String,
        expected: String
    ) {
        let put = FormulaGuard.put(before: text)

        #expect(Array(put.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(Array(FormulaGuard.removed(from: put).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `without undefusing the apostrophe stays`() throws {
        let bytes = try SheetSamples.bytes([["a", "=1"]])

        #expect(try SheetSamples.rows(bytes, CSVOptions(undefusing: false)) == [["a", "'=1"]])
        #expect(try SheetSamples.rows(bytes) == [["a", "=1"]])
        let raw = try SheetSamples.bytes([["a", "=1"]], byteOrderMark: false, defusing: false)
        #expect(String(decoding: raw, as: UTF8.self) == "a,=1\r\n")
    }

    @Test func `numbers and dates are written plainly and never defused`() throws {
        var writer = try CSVWriter(byteOrderMark: false)
        try writer.append([
            .number(try DecimalNumber(written: "-3.5")), .date(try CivilDate(iso: "2023-02-21")),
            .blank, .text("=1"), SheetValue(""),
        ])

        #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "-3.5,2023-02-21,,'=1,\r\n")
    }

    @Test func `rows are written bit by bit, and the mark comes first`() throws {
        var writer = try CSVWriter()
        #expect(writer.takeBytes() == [0xEF, 0xBB, 0xBF])
        try writer.append(texts: ["a", "b"])
        #expect(writer.pendingByteCount == 5)
        #expect(writer.takeBytes() == Array("a,b\r\n".utf8))
        #expect(writer.takeBytes().isEmpty)
        try writer.append(texts: [""])
        try writer.append([])
        #expect(writer.takeBytes() == Array("\"\"\r\n\"\"\r\n".utf8))
    }

    @Test func `a zero byte is refused, and nothing of its row is written`() throws {
        var writer = try CSVWriter(byteOrderMark: false)
        try writer.append(texts: ["a", "b"])
        #expect(throws: SheetError.zeroByte(SheetSamples.place(2, 2))) {
            try writer.append(texts: ["c", "\u{0}"])
        }

        #expect(writer.takeBytes() == Array("a,b\r\n".utf8))
    }

    @Test func `a file never begins as one of another kind`() throws {
        let bytes = try SheetSamples.bytes([["ID", "ID"], ["ID", ""]], byteOrderMark: false)

        #expect(String(decoding: bytes, as: UTF8.self) == "\"ID\",ID\r\nID,\r\n")
    }
}
