import Seeding

/// Damages inputs: a few steps, each of which might have been somebody's mistake or malice.
struct Mutator {
    private let pieces: [[UInt8]]
    private let mostBytes: Int

    init(pieces: [[UInt8]], mostBytes: Int) {
        self.pieces = pieces
        self.mostBytes = mostBytes
    }

    /// An input with one to six changes.
    func mutated(
        _ input: [UInt8],
        with other: [UInt8],
        using generator: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = input
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            change(&bytes, with: other, using: &generator)
        }
        if bytes.count > mostBytes { bytes.removeLast(bytes.count - mostBytes) }
        return bytes
    }

    private func change(
        _ bytes: inout [UInt8],
        with other: [UInt8],
        using generator: inout SeededGenerator
    ) {
        let start = Int.random(in: 0...bytes.count, using: &generator)
        let length = Int.random(in: 1...16, using: &generator)
        let range = start..<min(bytes.count, start + length)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0 where start < bytes.count:
            bytes[start] = UInt8.random(in: 0...255, using: &generator)
        case 1 where start < bytes.count:
            bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 2: bytes.removeSubrange(range)
        case 3: bytes.insert(contentsOf: bytes[range], at: start)
        case 4:
            let times = Int.random(in: 2...40, using: &generator)
            bytes.insert(
                contentsOf: Array(repeating: bytes[range], count: times).joined(),
                at: start
            )
        case 5: bytes.removeSubrange(start...)
        case 6: splice(&bytes, with: other, at: start, using: &generator)
        case 7: swap(&bytes, range, using: &generator)
        default:
            let piece = pieces.randomElement(using: &generator) ?? []
            if Bool.random(using: &generator) {
                bytes.insert(contentsOf: piece, at: start)
            } else {
                bytes.replaceSubrange(range, with: piece)
            }
        }
    }

    /// Goes on with the end of another input.
    private func splice(
        _ bytes: inout [UInt8],
        with other: [UInt8],
        at start: Int,
        using generator: inout SeededGenerator
    ) {
        let from = Int.random(in: 0...other.count, using: &generator)
        bytes.replaceSubrange(start..., with: other[from...])
    }

    /// Moves a part somewhere else.
    private func swap(
        _ bytes: inout [UInt8],
        _ range: Range<Int>,
        using generator: inout SeededGenerator
    ) {
        let part = Array(bytes[range])
        bytes.removeSubrange(range)
        bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &generator))
    }
}
