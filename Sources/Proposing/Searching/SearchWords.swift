import Civics

/// What somebody looks for: words that a suggestion must all have.
///
/// Blanks part the words, and so does punctuation. A word of Chinese is found wherever its
/// characters stand side by side, whatever stands around them; a word of letters or a number is
/// found as a whole. Width, case and accents do not matter, as ``ChineseText`` folds them.
package struct SearchWords: Hashable, Sendable {
    /// The most characters that are looked for.
    package static let mostCharacters = 200

    /// What was typed, trimmed.
    package let typed: String

    /// The words, each in its units.
    private let runs: [[TextUnit.Content]]

    /// Reads what was typed; nil where it is blank.
    ///
    /// - Throws: ``SearchError`` where nothing can be looked for.
    package init?(_ typed: String) throws(SearchError) {
        let typed = ChineseText.cleanedLine(typed)
        guard !typed.isEmpty else { return nil }
        guard typed.count <= Self.mostCharacters else {
            throw .tooLong(characters: typed.count)
        }
        self.typed = typed
        runs = Self.runs(ChineseText.units(of: typed))
        guard !runs.isEmpty else { throw .nothingToFind(typed) }
    }

    /// The words under which the index has what is looked for.
    var grams: [String] { ChineseText.queryGrams(of: typed) }

    /// Whether the index alone cannot tell: it knows pairs of characters, and what is longer may be
    /// there in pieces.
    var needsLook: Bool { runs.contains { !Self.isOneGram($0) } }

    /// Whether a text has all of the words.
    func isFound(in text: String) -> Bool {
        let units = ChineseText.units(of: text)
        return runs.allSatisfy { run in
            units.indices.contains { Self.stands(run, at: $0, in: units) }
        }
    }

    /// Where the words stand in a text: ascending, apart from each other.
    package func places(in text: String) -> [Range<String.Index>] {
        let units = ChineseText.units(of: text)
        var found: [Range<Int>] = []
        for index in units.indices {
            let length = runs.filter { Self.stands($0, at: index, in: units) }.map(\.count).max()
            guard let length else { continue }
            if let last = found.last, index < last.upperBound {
                let end = max(last.upperBound, index + length)
                found[found.count - 1] = last.lowerBound..<end
            } else {
                found.append(index..<index + length)
            }
        }
        return found.map {
            units[$0.lowerBound].range.lowerBound..<units[$0.upperBound - 1].range.upperBound
        }
    }

    private static func stands(
        _ run: [TextUnit.Content],
        at start: Int,
        in units: [TextUnit]
    ) -> Bool {
        guard start + run.count <= units.count else { return false }
        return run.indices.allSatisfy { index in
            let unit = units[start + index]
            return unit.content == run[index] && (index == 0 || unit.followsPrevious)
        }
    }

    private static func runs(_ units: [TextUnit]) -> [[TextUnit.Content]] {
        var runs: [[TextUnit.Content]] = []
        for unit in units {
            if unit.followsPrevious, !runs.isEmpty {
                runs[runs.count - 1].append(unit.content)
            } else {
                runs.append([unit.content])
            }
        }
        return runs
    }

    private static func isOneGram(_ run: [TextUnit.Content]) -> Bool {
        guard run.count == 2 else { return run.count == 1 }
        return run.allSatisfy { if case .character = $0 { true } else { false } }
    }
}

/// Why nothing can be looked for.
package enum SearchError: Error, Hashable, Sendable {
    /// More was typed than is looked for.
    case tooLong(characters: Int)
    /// What was typed has no letter, digit or character.
    case nothingToFind(String)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .tooLong: "search.too-long"
        case .nothingToFind: "search.nothing-to-find"
        }
    }
}
