import Civics
import Testing
import Seeding

@Suite struct TrackingCodeTests {
    private static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private func codes(_ count: Int, seed: UInt64) -> [TrackingCode] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in TrackingCode.random(using: &generator) }
    }

    @Test func `a code is sixteen symbols in four groups and reads back`() throws {
        for code in codes(500, seed: 1) {
            let groups = code.description.split(separator: "-")
            #expect(groups.count == 4 && groups.allSatisfy { $0.count == 4 })
            #expect(code.compact.allSatisfy(Self.symbols.contains))
            #expect(try TrackingCode(code.description) == code)
            #expect(try TrackingCode(code.compact) == code)
        }
        #expect(TrackingCode.random() != TrackingCode.random())
    }

    @Test func `all fifteen drawn symbols take all values`() {
        let codes = codes(2000, seed: 2).map { Array($0.compact) }
        for place in 0..<16 {
            #expect(Set(codes.map { $0[place] }).count == 32)
        }
    }

    @Test func `reading forgives what eyes and keyboards do`() throws {
        // Drawn until one has a zero and a one, which look like O, I and L.
        let code = try #require(
            codes(2000, seed: 3).first { $0.compact.contains("0") && $0.compact.contains("1") }
        )
        let text = code.description
        let fullWidth = String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
            )
        )

        for spelling in [
            text.lowercased(), " \(text)\n", text.replacing("-", with: " "),
            text.replacing("-", with: "－"), text.replacing("-", with: "–"), fullWidth,
            fullWidth.lowercased(), text.replacing("0", with: "O"), text.replacing("0", with: "o"),
            text.replacing("1", with: "I"), text.replacing("1", with: "i"),
            text.replacing("1", with: "L"), text.replacing("1", with: "l"),
            "\u{FEFF}\(text)\u{200B}", text.replacing("-", with: "　"),
        ] {
            #expect(try TrackingCode(spelling) == code)
        }
    }

    @Test func `what is wrong is said`() {
        #expect(throws: TrackingCodeError.wrongLength(0)) { try TrackingCode("") }
        #expect(throws: TrackingCodeError.wrongLength(15)) {
            try TrackingCode("0000-0000-0000-000")
        }
        #expect(throws: TrackingCodeError.wrongLength(17)) {
            try TrackingCode("0000-0000-0000-0000-0")
        }
        #expect(throws: TrackingCodeError.wrongLength(200)) {
            try TrackingCode(String(repeating: "0", count: 100_000))
        }
        #expect(throws: TrackingCodeError.wrongSymbol(position: 6)) {
            try TrackingCode("0000-0U00-0000-0000")
        }
        #expect(throws: TrackingCodeError.wrongSymbol(position: 1)) { try TrackingCode("碚") }
        #expect(throws: TrackingCodeError.checkFails) { try TrackingCode("0000-0000-0000-0001") }
    }

    @Test func `every single wrong symbol is found`() throws {
        for code in codes(40, seed: 4) {
            let right = Array(code.compact)
            for place in 0..<16 {
                for wrong in Self.symbols where wrong != right[place] {
                    var symbols = right
                    symbols[place] = wrong
                    #expect(throws: TrackingCodeError.checkFails) {
                        try TrackingCode(String(symbols))
                    }
                }
            }
        }
    }

    /// All pairs of places, all pairs of different symbols at them, each in a right code.
    @Test func `every exchange of two different symbols is found, wherever they stand`() throws {
        let sums = try Self.sums()
        var exchanges = 0
        for first in 0..<15 {
            for second in (first + 1)..<16 {
                let third = try #require((0..<16).last { $0 != first && $0 != second })
                for one in 0..<32 {
                    for other in 0..<32 where other != one {
                        let wanted = sums[first][one] ^ sums[second][other]
                        var values = [Int](repeating: 0, count: 16)
                        values[first] = one
                        values[second] = other
                        values[third] = try #require(sums[third].firstIndex(of: wanted))
                        guard Self.isRight(values) else {
                            Issue.record("the code to begin with is not right: \(values)")
                            return
                        }
                        values.swapAt(first, second)
                        guard !Self.isRight(values) else {
                            Issue.record("not found: \(values), places \(first) and \(second)")
                            return
                        }
                        exchanges += 1
                    }
                }
            }
        }
        #expect(exchanges == 120 * 32 * 31)
    }

    /// For every place and symbol, the check symbol of the code in which all others are zero.
    ///
    /// Only a guess at what makes a code right, by which the test saves time: it asks each time.
    private static func sums() throws -> [[Int]] {
        try (0..<16).map { place in
            try (0..<32).map { value in
                guard place < 15 else { return value }
                var values = [Int](repeating: 0, count: 16)
                values[place] = value
                let checks = (0..<32).filter { check in
                    values[15] = check
                    return isRight(values)
                }
                try #require(checks.count == 1)
                return checks[0]
            }
        }
    }

    private static func isRight(_ values: [Int]) -> Bool {
        (try? TrackingCode(String(values.map { symbols[$0] }))) != nil
    }
}
