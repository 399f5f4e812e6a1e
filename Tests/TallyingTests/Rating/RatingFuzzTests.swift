import Seeding
import Tallying
import Testing

/// Damaged ratings are read, or refused with a place; they never stop the program.
@Suite struct RatingFuzzTests {
    @Test(arguments: 0..<8)
    func `a damaged rating is refused with line and column, or counted`(seed: UInt64) throws {
        var damage = TextDamage(
            seed: seed,
            words: ["totals", "satisfied", "blank", "state", "suspended", "void", "items"]
        )
        var ratings = RandomRatings(seed: seed + 1_000)
        var sources = [Array(RatingText.record.utf8)]
        for _ in 0..<24 { sources.append(try ratings.next().json) }
        var refused = 0
        for _ in 0..<2_500 {
            let bytes = damage.some(of: sources)
            guard let refusal = Refusal.ofRating(bytes, withPlace: true) else { continue }
            refused += 1
            #expect(refusal.place != nil)
        }

        #expect(refused > 1_000)
    }

    @Test func `every beginning of a rating is refused`() {
        let bytes = Array(RatingText.record.utf8)

        for length in 0..<bytes.count {
            #expect(Refusal.ofRating(bytes.prefix(length), withPlace: true)?.place != nil)
        }
    }

    @Test func `no single byte of a rating can be anything and crash the reader`() {
        let bytes = Array(RatingText.record.utf8)

        for place in bytes.indices {
            for byte in [0x00, 0x22, 0x2C, 0x2D, 0x30, 0x39, 0x5B, 0x5C, 0x7B, 0x7D, 0x80, 0xFF] {
                var changed = bytes
                changed[place] = UInt8(byte)
                if let refusal = Refusal.ofRating(changed, withPlace: true) {
                    #expect(refusal.place != nil)
                }
            }
        }
    }
}
