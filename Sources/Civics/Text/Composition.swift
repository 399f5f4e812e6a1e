/// The steps of Unicode's canonical decomposition and composition.
enum Composition {
    /// Tells whether text with this scalar may not be composed yet; quick, and rarely wrong.
    static func matters(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x3000...0x3029, 0x3030...0x3098, 0x309B...0xABFF, 0xAC00...0xD7A3: false
        case 0xE000...0xF8FF, 0xFF00...0xFFFF, 0x20000...0x2F7FF: false
        default: true
        }
    }

    /// Appends the full canonical decomposition of a scalar.
    static func decompose(_ scalar: Unicode.Scalar, into scalars: inout [Unicode.Scalar]) {
        if let syllable = Hangul.decompose(scalar) {
            scalars.append(contentsOf: syllable)
        } else if let parts = table.decompositions[scalar] {
            decompose(parts.first, into: &scalars)
            if let second = parts.second { decompose(second, into: &scalars) }
        } else {
            scalars.append(scalar)
        }
    }

    /// Puts each run of marks in the order of their combining classes, equal ones as they came.
    static func sortMarks(in scalars: inout [Unicode.Scalar]) {
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, combiningClass(scalars[end]) != 0 { end += 1 }
            if end - start > 1 {
                let run = scalars[start..<end].enumerated().sorted {
                    (combiningClass($0.element), $0.offset)
                        < (combiningClass($1.element), $1.offset)
                }
                scalars.replaceSubrange(start..<end, with: run.map(\.element))
            }
            start = end + 1
        }
    }

    /// Puts together what can be, in place.
    static func compose(_ scalars: inout [Unicode.Scalar]) {
        var length = 0
        var starter: Int?
        var lastClass: UInt8 = 0
        for scalar in scalars {
            let itsClass = combiningClass(scalar)
            if let index = starter {
                // A mark of the same or a higher class in between, or a starter, blocks.
                let isBlocked = index + 1 < length && (lastClass == 0 || lastClass >= itsClass)
                if !isBlocked, let whole = composite(scalars[index], scalar) {
                    scalars[index] = whole
                    continue
                }
            }
            scalars[length] = scalar
            if itsClass == 0 { starter = length }
            lastClass = itsClass
            length += 1
        }
        scalars.removeLast(scalars.count - length)
    }

    private static func composite(
        _ first: Unicode.Scalar,
        _ second: Unicode.Scalar
    ) -> Unicode.Scalar? {
        Hangul.compose(first, second) ?? table.composites[Pair(first: first, second: second)]
    }

    private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.properties.canonicalCombiningClass.rawValue
    }

    private struct Pair: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar?
    }

    private struct Table {
        var decompositions: [Unicode.Scalar: Pair] = [:]
        var composites: [Pair: Unicode.Scalar] = [:]
    }

    private static let table: Table = {
        var table = Table()
        for entry in CanonicalMappings.text.split(whereSeparator: \.isWhitespace) {
            let numbers = entry.split { "=+!".contains($0) }
                .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
            precondition(numbers.count >= 2, "an entry of CanonicalMappings is broken")
            let pair = Pair(first: numbers[1], second: numbers.count > 2 ? numbers[2] : nil)
            table.decompositions[numbers[0]] = pair
            if pair.second != nil, entry.last != "!" { table.composites[pair] = numbers[0] }
        }
        return table
    }()
}
