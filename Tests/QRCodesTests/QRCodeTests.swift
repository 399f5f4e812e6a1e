import QRCodes
import Testing

@Suite struct QRCodeTests {
    /// The 7 × 7 pattern that stands in three corners of every code.
    private static let finder = [
        "#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######",
    ]

    private static func corner(_ code: QRCode, column: Int, row: Int) -> [String] {
        (row..<row + 7).map { row in
            String(
                (column..<column + 7).map { code.isDark(column: $0, row: row) ? "#" : "." }
            )
        }
    }

    @Test func `the code of a pass is of the smallest size, with its three corners`() throws {
        let code = try #require(QRCode("7K3QF9X2WM4"))

        #expect(code.size == 21)
        #expect(Self.corner(code, column: 0, row: 0) == Self.finder)
        #expect(Self.corner(code, column: 14, row: 0) == Self.finder)
        #expect(Self.corner(code, column: 0, row: 14) == Self.finder)
    }

    @Test func `runs hold the dark modules of a row, and no other`() throws {
        let code = try #require(QRCode("民生"))

        for row in 0..<code.size {
            let dark = (0..<code.size).filter { code.isDark(column: $0, row: row) }
            #expect(code.darkRuns(inRow: row).flatMap(Array.init) == dark)
        }
    }

    @Test func `two texts give two codes, one text one`() throws {
        #expect(QRCode("A") == QRCode("A"))
        #expect(QRCode("A") != QRCode("B"))
    }

    @Test func `what cannot be drawn is refused`() {
        #expect(QRCode("") == nil)
        #expect(QRCode("a\0b") == nil)
        #expect(QRCode(String(repeating: "a", count: 301)) == nil)
        #expect(QRCode(String(repeating: "a", count: 300)) != nil)
    }
}
