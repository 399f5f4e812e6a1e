import Civics
import Proposing
import Seeding

/// Texts for the tests of likeness, and the same likeness computed the long way.
enum AlikeTexts {
    /// Whose texts they are; any type does.
    enum Letter {}

    static func id(_ number: Int) -> ID<Letter> {
        ID(rawValue: Int64(number))
    }

    static let day = CivilDate(dayNumber: 19_300)

    /// An index of texts numbered from 1, all of one day.
    static func index(_ texts: [String]) -> AlikeIndex<Letter> {
        var index = AlikeIndex<Letter>()
        for (number, text) in texts.enumerated() {
            index.insert(text, of: id(number + 1), receivedOn: day)
        }
        return index
    }

    /// Short texts over few characters, so that everything is alike in many ways.
    static func random(_ count: Int, seed: UInt64) -> [String] {
        var texts = DenseTexts(seed: seed)
        return (0..<count).map { _ in texts.next() }
    }

    /// The likeness of all texts of a collection to one of them, by the definition.
    static func likeness(of one: Int, in texts: [String]) -> [Int] {
        let all = texts.map(grams)
        var frequency: [String: Int] = [:]
        for text in all { for gram in text.keys { frequency[gram, default: 0] += 1 } }
        let vectors = all.map { text in
            Dictionary(
                uniqueKeysWithValues: text.map { gram, times in
                    let rarity = 1 + quarters(texts.count) - quarters(frequency[gram] ?? 1)
                    return (gram, weight(times) * rarity)
                }
            )
        }
        func product(_ one: [String: Int], _ other: [String: Int]) -> Int {
            one.reduce(0) { $0 + $1.value * (other[$1.key] ?? 0) }
        }
        return vectors.map { other in
            let squares = product(vectors[one], vectors[one]) * product(other, other)
            guard squares > 0 else { return 0 }
            let shared = product(vectors[one], other)
            // The greatest number of millionths whose square is not more.
            var (low, high) = (0, 1_000_000)
            while low < high {
                let middle = (low + high + 1) / 2
                let isReached =
                    Int128(middle) * Int128(middle) * Int128(squares)
                    <= Int128(shared) * Int128(shared) * 1_000_000_000_000
                if isReached { low = middle } else { high = middle - 1 }
            }
            return low
        }
    }

    private static func grams(_ text: String) -> [String: Int] {
        var result: [String: Int] = [:]
        var previous: String?
        for unit in ComparedText(text).units {
            let written =
                switch unit.content {
                case .character(let character): String(character)
                case .word(let word), .number(let word): word
                }
            result[written, default: 0] += 1
            if unit.followsPrevious, let previous {
                result[previous + "+" + written, default: 0] += 1
            }
            previous = written
        }
        return result
    }

    private static func weight(_ times: Int) -> Int {
        times >= 8 ? 4 : times >= 4 ? 3 : times >= 2 ? 2 : 1
    }

    /// Quarters of a doubling: the most k with 2ᵏ not above x⁴.
    private static func quarters(_ number: Int) -> Int {
        var result = 0
        while Int128(1) << (result + 1) <= Int128(number) * Int128(number) * Int128(number)
            * Int128(number)
        {
            result += 1
        }
        return result
    }
}
