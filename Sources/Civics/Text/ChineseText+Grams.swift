extension ChineseText {
    /// The grams under which a text is found: each character, each two in a row, words, numbers.
    ///
    /// A text holds what a query says only if its grams contain all of `queryGrams(of:)`. The
    /// opposite does not follow: what the index finds must be looked at once more.
    ///
    /// - Returns: each gram once, in the order in which they first come.
    package static func searchGrams(of text: String) -> [String] {
        distinct(grams(of: text, withSingles: true))
    }

    /// The grams a text must have to be found by a query: fewer and rarer than all of the query's.
    ///
    /// A character with a neighbour is asked for by its pairs, a lone one by itself. Words and
    /// numbers are asked for whole: `AED` is not found by `AE`.
    ///
    /// - Returns: each gram once; none where the query has nothing to look for.
    package static func queryGrams(of query: String) -> [String] {
        distinct(grams(of: query, withSingles: false))
    }

    private static func grams(of text: String, withSingles: Bool) -> [String] {
        let units = units(of: text)
        var result: [String] = []
        for (index, unit) in units.enumerated() {
            switch unit.content {
            case .word(let text), .number(let text): result.append(text)
            case .character(let character):
                let previous = index > 0 ? neighbour(units[index - 1], of: unit) : nil
                let next = index + 1 < units.count ? units[index + 1] : nil
                let following = next.flatMap { next in
                    next.followsPrevious ? Self.character(of: next) : nil
                }
                if withSingles || previous == nil && following == nil {
                    result.append(String(character))
                }
                if let following { result.append(String(character) + String(following)) }
            }
        }
        return result
    }

    private static func neighbour(_ previous: TextUnit, of unit: TextUnit) -> Unicode.Scalar? {
        unit.followsPrevious ? character(of: previous) : nil
    }

    private static func character(of unit: TextUnit) -> Unicode.Scalar? {
        switch unit.content {
        case .character(let character): character
        case .word, .number: nil
        }
    }

    private static func distinct(_ grams: [String]) -> [String] {
        var seen: Set<String> = []
        return grams.filter { seen.insert($0).inserted }
    }
}
