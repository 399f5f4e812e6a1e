import Tallying
import Testing
import Seeding

/// Damaged texts are read, or refused with a place; they never stop the program.
@Suite struct FuzzTests {
    private static let pieces = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "-", "0", "1",
        "9223372036854775807", "9223372036854775808", "1e9", ".", " ", "\n", "\"1\"", "\"yes\"",
        "\"marks\"", "\"times\"", "\"totals\"", "\"kind\"", "\"tie\"", "民",
    ].map { Array($0.utf8) }

    /// Flips, drops, doubles and puts in bytes at some places of a text.
    private func damage(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, at + Int.random(in: 1...12, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 2: bytes.removeSubrange(at..<end)
            case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 4: bytes.replaceSubrange(at..<(at + 1), with: generator.pick(Self.pieces))
            default: bytes.removeLast(bytes.count - at)
            }
        }
        return bytes
    }

    @Test(arguments: 0..<8)
    func `a damaged record is refused with line and column, or counted`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var records = RandomRecords(seed: seed + 1_000)
        var sources = [Array(SampleText.reference.utf8)]
        for _ in 0..<24 {
            let record = try records.next()
            sources += [record.json, record.published().json]
        }
        var refused = 0
        for _ in 0..<2_500 {
            let bytes = damage(generator.pick(sources), &generator)
            guard let refusal = Refusal.of(bytes, withPlace: true) else { continue }
            refused += 1
            #expect(refusal.place != nil)
        }

        #expect(refused > 1_000)
    }

    @Test func `every beginning of a record is refused`() {
        let bytes = Array(SampleText.reference.utf8)

        for length in 0..<bytes.count {
            #expect(Refusal.of(Array(bytes.prefix(length)), withPlace: true)?.place != nil)
        }
    }

    @Test func `no single byte of a record can be anything and crash the reader`() {
        let bytes = Array(SampleText.reference.utf8)

        for place in bytes.indices {
            for byte in [0x00, 0x22, 0x2C, 0x2D, 0x30, 0x39, 0x5B, 0x5C, 0x7B, 0x7D, 0x80, 0xFF] {
                var changed = bytes
                changed[place] = UInt8(byte)
                if let refusal = Refusal.of(changed, withPlace: true) {
                    #expect(refusal.place != nil)
                }
            }
        }
    }
}
