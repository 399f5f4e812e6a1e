package import Civics

/// A text as suggestions are compared by: folded, in units, without stock phrases.
package struct ComparedText: Sendable {
    /// How many units are looked at; what comes behind them is left out.
    ///
    /// A suggestion has 500 characters at most, a paper of an office rarely more than this, and a
    /// bound is what keeps one hostile text from taking the server's time.
    package static let mostUnits = 2_000

    /// The units that are left, those on either side of a phrase parted.
    package let units: [TextUnit]

    /// Reads a text.
    package init(_ text: String) {
        let all = ChineseText.units(of: text, limit: Self.mostUnits)
        var units: [TextUnit] = []
        units.reserveCapacity(all.count)
        var index = 0
        var isBehindPhrase = false
        while index < all.count {
            let phrase = Self.phraseLength(in: all, from: index)
            if phrase > 0 {
                index += phrase
                isBehindPhrase = true
                continue
            }
            let unit = all[index]
            units.append(
                isBehindPhrase && unit.followsPrevious
                    ? TextUnit(content: unit.content, range: unit.range, followsPrevious: false)
                    : unit
            )
            isBehindPhrase = false
            index += 1
        }
        self.units = units
    }

    /// The units of the longest phrase that begins at an index; 0 where none does.
    private static func phraseLength(in units: [TextUnit], from start: Int) -> Int {
        guard let first = character(units[start]), let phrases = phrases[first] else { return 0 }
        for phrase in phrases where start + phrase.count <= units.count {
            let isThere = phrase.indices.dropFirst().allSatisfy { index in
                let unit = units[start + index]
                return unit.followsPrevious && character(unit) == phrase[index]
            }
            if isThere { return phrase.count }
        }
        return 0
    }

    /// The phrases by their first character, longest first.
    private static let phrases: [Unicode.Scalar: [[Unicode.Scalar]]] = Dictionary(
        grouping: StockPhrase.all.map { Array($0.text.unicodeScalars) }.filter { !$0.isEmpty },
        by: { $0[0] }
    ).mapValues { $0.sorted { $0.count > $1.count } }

    private static func character(_ unit: TextUnit) -> Unicode.Scalar? {
        switch unit.content {
        case .character(let character): character
        case .word, .number: nil
        }
    }
}
