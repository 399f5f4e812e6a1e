import Foundation

/// Any number of texts, made from the clauses of the sample by chance that is the same every time.
struct Texts {
    private let titles: [String]
    private let clauses: [String]
    private var random = Seeded(state: 2026)

    /// Takes the sample apart.
    init(sample: URL) throws {
        let rows = Self.rows(of: try String(contentsOf: sample, encoding: .utf8))
        guard let header = rows.first, let title = header.firstIndex(of: "title"),
            let text = header.firstIndex(of: "text")
        else { throw CocoaError(.fileReadCorruptFile) }
        titles = rows.dropFirst().map { $0[title] }
        clauses = rows.dropFirst().flatMap { row in
            row[text].split(whereSeparator: { "，。；：？！,!?;".contains($0) }).map(String.init)
        }
    }

    /// A title and three to six clauses, one clause in four with a character nobody wrote there.
    mutating func next() -> String {
        let title = titles.randomElement(using: &random) ?? ""
        let count = Int.random(in: 3...6, using: &random)
        let parts = (0..<count).map { _ in clauses.randomElement(using: &random) ?? "" }
        return title + "\n" + parts.map { worn($0) }.joined(separator: "，") + "。"
    }

    private mutating func worn(_ clause: String) -> String {
        var characters = Array(clause)
        guard characters.count > 4, Int.random(in: 0..<4, using: &random) == 0 else {
            return clause
        }
        // Another character of the middle of the Chinese block: a word nobody wrote before.
        let place = Int.random(in: characters.indices, using: &random)
        let strange = UInt32.random(in: 0x5000...0x8FFF, using: &random)
        characters[place] = Unicode.Scalar(strange).map { Character($0) } ?? characters[place]
        return String(characters)
    }

    /// Rows of a table as the sample is written: quotes around a cell with a comma, none inside.
    private static func rows(of table: String) -> [[String]] {
        table.split(separator: "\n").map { line in
            var cells = [""]
            var isQuoted = false
            for character in line {
                switch character {
                case "\"": isQuoted.toggle()
                case "," where !isQuoted: cells.append("")
                default: cells[cells.count - 1].append(character)
                }
            }
            return cells
        }
    }
}

/// Numbers by chance, the same from the same seed.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
