/// Ascending numbers with a weight of 1 to 4 each, written as differences: mostly a byte a number.
///
/// An entry is the difference to the number before times four, plus the weight less one, in groups
/// of seven bits, low ones first, the high bit set on all but the last.
struct DeltaList: Hashable, Sendable {
    /// How many numbers it holds.
    private(set) var count = 0

    private var bytes: [UInt8] = []
    private var last: UInt32 = 0

    /// Holds nothing.
    init() {}

    /// Holds numbers that ascend.
    init(_ entries: [(number: UInt32, weight: UInt32)]) {
        for entry in entries { append(entry.number, weight: entry.weight) }
        // What is written once keeps no room to grow.
        bytes = bytes.withUnsafeBufferPointer { Array($0) }
    }

    /// Adds a number greater than all others.
    mutating func append(_ number: UInt32, weight: UInt32) {
        precondition(count == 0 || number > last, "numbers ascend")
        precondition((1...4).contains(weight), "a weight of two bits")
        Self.write(number - last, weight: weight, to: &bytes)
        last = number
        count += 1
    }

    /// Takes a number out, if it is there.
    ///
    /// - Complexity: linear in what comes before and behind it.
    mutating func remove(_ number: UInt32) {
        var previous: UInt32 = 0
        var index = 0
        while index < bytes.count {
            let start = index
            let entry = Self.read(bytes, &index)
            let found = previous + entry.delta
            guard found < number else {
                if found == number { cut(start..<index, of: number, behind: previous) }
                return
            }
            previous = found
        }
    }

    private mutating func cut(_ place: Range<Int>, of number: UInt32, behind previous: UInt32) {
        count -= 1
        guard place.upperBound < bytes.count else {
            bytes.removeSubrange(place)
            last = previous
            return
        }
        // The next number's difference becomes that to the one before.
        var end = place.upperBound
        let next = Self.read(bytes, &end)
        var joined: [UInt8] = []
        Self.write(number - previous + next.delta, weight: next.weight, to: &joined)
        bytes.replaceSubrange(place.lowerBound..<end, with: joined)
    }

    /// Goes through the numbers, lowest first.
    @inline(__always)
    func forEach(_ body: (_ number: UInt32, _ weight: UInt32) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var number: UInt32 = 0
            var index = 0
            while index < bytes.count {
                var value = UInt64(bytes[index])
                index &+= 1
                if value >= 0x80 {
                    value &= 0x7F
                    var shift: UInt64 = 7
                    while true {
                        let byte = bytes[index]
                        index &+= 1
                        value |= UInt64(byte & 0x7F) &<< shift
                        if byte < 0x80 { break }
                        shift &+= 7
                    }
                }
                number &+= UInt32(truncatingIfNeeded: value &>> 2)
                body(number, UInt32(truncatingIfNeeded: value & 3) &+ 1)
            }
        }
    }
}

// MARK: - Bytes

extension DeltaList {
    private static func write(_ delta: UInt32, weight: UInt32, to bytes: inout [UInt8]) {
        var value = UInt64(delta) << 2 | UInt64(weight - 1)
        while value >= 0x80 {
            bytes.append(UInt8(value & 0x7F) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    private static func read(
        _ bytes: [UInt8],
        _ index: inout Int
    ) -> (delta: UInt32, weight: UInt32) {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return (UInt32(value >> 2), UInt32(value & 3) + 1)
    }
}
