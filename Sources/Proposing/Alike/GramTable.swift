import Civics

/// Numbers for grams: a unit by itself, or two in a row.
struct GramTable: Sendable {
    /// How many grams have a number.
    var count: Int { numbers.count }

    private var numbers: [UInt64: UInt32] = [:]
    private var words: [String: UInt32] = [:]

    /// Begins with none.
    init() {}

    /// The grams of a text by number, ascending, with their weights; new ones are given a number.
    mutating func enter(_ text: ComparedText) -> [(number: UInt32, weight: UInt32)] {
        let units = text.units.map { unit in
            switch unit.content {
            case .character(let character): character.value
            case .word(let word), .number(let word): enter(word)
            }
        }
        let found = Self.keys(of: units, in: text).map { enter($0) }
        return Self.counted(found.sorted()).map {
            (number: $0.value, weight: AlikeArithmetic.weight(times: $0.times))
        }
    }

    /// The same for a text that is only asked about.
    ///
    /// - Returns: the known grams, and the weights of those that no text ever had.
    func look(
        up text: ComparedText
    ) -> (known: [(number: UInt32, weight: UInt32)], unknown: [UInt32]) {
        var strange: [String: UInt32] = [:]
        let units = text.units.map { unit in
            switch unit.content {
            case .character(let character): return character.value
            case .word(let word), .number(let word):
                if let known = words[word] { return known }
                let next = Self.firstWord + UInt32(words.count + strange.count)
                let number = strange[word] ?? next
                strange[word] = number
                return number
            }
        }
        var known: [(number: UInt32, weight: UInt32)] = []
        var unknown: [UInt32] = []
        for (key, times) in Self.counted(Self.keys(of: units, in: text).sorted()) {
            let weight = AlikeArithmetic.weight(times: times)
            if let number = numbers[key] {
                known.append((number, weight))
            } else {
                unknown.append(weight)
            }
        }
        return (known.sorted { $0.number < $1.number }, unknown)
    }

    private mutating func enter(_ word: String) -> UInt32 {
        if let known = words[word] { return known }
        let number = Self.firstWord + UInt32(words.count)
        words[word] = number
        return number
    }

    private mutating func enter(_ key: UInt64) -> UInt32 {
        if let known = numbers[key] { return known }
        let number = UInt32(numbers.count)
        numbers[key] = number
        return number
    }

    /// The first number behind all of Unicode, so that no word is taken for a character.
    private static let firstWord: UInt32 = 0x11_0000

    /// A unit by itself has nought for its second half: U+0000 is no unit.
    private static func keys(of units: [UInt32], in text: ComparedText) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(units.count * 2)
        for (index, unit) in units.enumerated() {
            keys.append(UInt64(unit) << 32)
            guard text.units[index].followsPrevious, index > 0 else { continue }
            keys.append(UInt64(units[index - 1]) << 32 | UInt64(unit))
        }
        return keys
    }

    private static func counted<Value: Equatable>(
        _ sorted: [Value]
    ) -> [(value: Value, times: Int)] {
        var result: [(value: Value, times: Int)] = []
        result.reserveCapacity(sorted.count)
        for value in sorted {
            if let last = result.last, last.value == value {
                result[result.count - 1].times += 1
            } else {
                result.append((value, 1))
            }
        }
        return result
    }
}
