import Seeding

/// Damages texts as a bad line, a bad editor or a bad intention would.
struct TextDamage {
    private var generator: SeededGenerator
    private let pieces: [[UInt8]]

    /// Begins at a seed; `words` are keys and words that may land in the wrong place.
    init(seed: UInt64, words: [String]) {
        generator = SeededGenerator(seed: seed)
        let marks = [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "-", "0",
            "1", "9223372036854775807", "9223372036854775808", "1e9", ".", " ", "\n", "\"1\"", "民",
        ]
        pieces = (marks + words.map { "\"\($0)\"" }).map { Array($0.utf8) }
    }

    /// One of some texts, damaged.
    mutating func some(of texts: [[UInt8]]) -> [UInt8] {
        damaged(generator.pick(texts))
    }

    /// Flips, drops, doubles and puts in bytes at some places of a text.
    private mutating func damaged(_ text: [UInt8]) -> [UInt8] {
        var bytes = text
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, at + Int.random(in: 1...12, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 2: bytes.removeSubrange(at..<end)
            case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 4: bytes.replaceSubrange(at..<(at + 1), with: generator.pick(pieces))
            default: bytes.removeLast(bytes.count - at)
            }
        }
        return bytes
    }
}
