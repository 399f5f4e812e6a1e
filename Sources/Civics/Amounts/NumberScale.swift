/// The words of ten thousands that stand between a number and its unit: 万, 千万, 亿.
enum NumberScale {
    /// Finds the longest such word that a text begins with, and the places it moves the point by.
    static func leading(_ text: Substring) -> (places: Int, length: Int)? {
        let found = words.first { text.utf8.starts(with: $0.word.utf8) }
        return found.map { ($0.places, $0.word.count) }
    }

    /// Longest first.
    private static let words: [(word: String, places: Int)] = [
        ("百万", 6), ("千万", 7), ("万亿", 12), ("百亿", 10), ("千亿", 11),
        ("百", 2), ("千", 3), ("万", 4), ("亿", 8),
    ]
}
