import Sheets
import Seeding
import Testing

@Suite struct WorkbookFuzzTests {
    private enum Column: String, SheetColumn {
        case number = "编号"
        case text = "内容"

        var names: [String] { [rawValue] }
        var isRequired: Bool { true }
    }

    private static let tokens = [
        "<row>", "</row>", "<c r=\"B9\">", "<v>", "</v>", "</c>", "<is><t>", "<rPh>", "<f/>",
        "<mergeCell ref=\"A1:XFD9\"/>",
        "&#0;", "&amp;", "<![CDATA[x]]>", "<!--x-->", "<!DOCTYPE", "t=\"s\"", "s=\"9999\"", "1E400",
        "-", "\"", ">", "<",
        "r=\"1048576\"", "<?x?>", "\u{FFFD}", "99999999999999999999999999999999999999999999",
    ]

    /// Reads, and gives 1 where it can be read.
    private func attempt(_ bytes: [UInt8]) throws -> Int {
        do {
            var reader = try WorkbookReader(bytes)
            let map = try HeaderMap<Column>(findingIn: &reader)
            _ = try map.notes(behind: reader)
            return 1
        } catch let error as WorkbookError {
            #expect(error.code.hasPrefix("workbook."))
            return 0
        }
    }

    @Test func `no bytes make the reader crash or hang`() throws {
        var generator = SeededGenerator(seed: 1)
        let seeds = [
            OpenpyxlFiles.suggestions, OpenpyxlFiles.from1904,
            try WorkbookSample.written([[.text("修路"), .number(1)]], header: ["a", "b"]),
        ]
        var readable = 0
        for _ in 0..<4000 {
            var bytes = seeds.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 4..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
                case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &generator) ?? 0
                default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                }
            }
            readable += try attempt(bytes)
        }
        #expect(readable > 20)
    }

    @Test func `no XML makes the reader crash or hang`() throws {
        var generator = SeededGenerator(seed: 2)
        let cells = "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><f>A1</f><v>44978</v></c>"
        let seed = WorkbookSample(
            rows:
                "<row r=\"1\">\(cells)</row><row r=\"3\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>",
            strings: "<si><t>甲</t></si>",
            styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
        )
        var readable = 0
        for _ in 0..<4000 {
            var sample = seed
            let part = Int.random(in: 0..<sample.parts.count, using: &generator)
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let count = sample.parts[part].content.count
                let place = Int.random(in: 0...count, using: &generator)
                let end = min(count, place + Int.random(in: 0...8, using: &generator))
                let token = Self.tokens.randomElement(using: &generator) ?? ""
                sample.parts[part].content.replaceSubrange(
                    place..<(Bool.random(using: &generator) ? end : place),
                    with: Array(token.utf8)
                )
            }
            readable += try attempt(sample.bytes())
        }
        #expect(readable > 100)
    }
}
