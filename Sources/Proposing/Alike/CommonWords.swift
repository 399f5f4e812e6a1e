import Civics

/// What two texts say in the same words, so that a page can mark it in both.
///
/// A common word is a run of units of at least two characters that is in both texts and cannot be
/// made longer where it stands; the first text's are listed. Stock phrases, punctuation and lone digits are never part of one;
/// words and numbers are common as a whole or not at all.
package struct CommonWords: Hashable, Sendable {
    /// The words as the first text writes them, longest first, then as they come.
    package let words: [String]
    /// Where they stand in the first text: ascending, apart from each other.
    package let first: [Range<String.Index>]
    /// Where they stand in the second text: ascending, apart from each other.
    package let second: [Range<String.Index>]

    /// Compares two texts, as far as `ComparedText` reads them.
    ///
    /// - Complexity: the product of the numbers of units, at most four million steps.
    package init(_ one: String, _ other: String) {
        let units = ComparedText(one).units
        let otherUnits = ComparedText(other).units
        let numbers = Self.numbers(units, otherUnits)
        let runs = Self.runs(numbers.first, units, in: numbers.second, otherUnits)
        let otherRuns = Self.runs(numbers.second, otherUnits, in: numbers.first, units)
        var seen: Set<[Int]> = []
        words =
            runs
            .filter { seen.insert(Array(numbers.first[$0])).inserted }
            .sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }
            .map { String(one[Self.place(of: $0, in: units)]) }
        first = Self.joined(runs, in: units)
        second = Self.joined(otherRuns, in: otherUnits)
    }

    /// A number for each different content, so that comparing is quick.
    private static func numbers(
        _ one: [TextUnit],
        _ other: [TextUnit]
    ) -> (first: [Int], second: [Int]) {
        var known: [TextUnit.Content: Int] = [:]
        func number(_ unit: TextUnit) -> Int {
            let next = known.count
            return known[unit.content, default: next]
        }
        func numbers(_ units: [TextUnit]) -> [Int] {
            units.map { unit in
                let number = number(unit)
                known[unit.content] = number
                return number
            }
        }
        return (numbers(one), numbers(other))
    }

    /// The runs of one text that are in the other and in no longer such run.
    private static func runs(
        _ one: [Int],
        _ units: [TextUnit],
        in other: [Int],
        _ otherUnits: [TextUnit]
    ) -> [Range<Int>] {
        // From the last unit back, how far the text goes on like the other from each of its units.
        var longest = [Int](repeating: 0, count: one.count)
        var lengths = [Int](repeating: 0, count: other.count + 1)
        for index in one.indices.reversed() {
            let isFollowed = index + 1 < one.count && units[index + 1].followsPrevious
            for place in other.indices {
                let goesOn =
                    isFollowed && place + 1 < other.count && otherUnits[place + 1].followsPrevious
                // lengths[place + 1] is still that of the unit behind.
                lengths[place] =
                    one[index] == other[place] ? 1 + (goesOn ? lengths[place + 1] : 0) : 0
                longest[index] = max(longest[index], lengths[place])
            }
        }
        return one.indices.compactMap { index in
            let isInside = index > 0 && longest[index - 1] > longest[index]
            let run = index..<index + longest[index]
            return isInside || !isWord(units[run]) ? nil : run
        }
    }

    private static func isWord(_ units: ArraySlice<TextUnit>) -> Bool {
        units.count >= 2 || units.contains { $0.length >= 2 }
    }

    private static func place(of run: Range<Int>, in units: [TextUnit]) -> Range<String.Index> {
        units[run.lowerBound].range.lowerBound..<units[run.upperBound - 1].range.upperBound
    }

    /// The places of runs in a text, those that overlap made one.
    private static func joined(
        _ runs: [Range<Int>],
        in units: [TextUnit]
    ) -> [Range<String.Index>] {
        var result: [Range<Int>] = []
        for run in runs {
            if let last = result.last, run.lowerBound < last.upperBound {
                let end = max(last.upperBound, run.upperBound)
                result[result.count - 1] = last.lowerBound..<end
            } else {
                result.append(run)
            }
        }
        return result.map { place(of: $0, in: units) }
    }
}
