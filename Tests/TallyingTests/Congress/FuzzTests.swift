import Tallying
import Testing

/// Damaged texts are read, or refused with a place; they never stop the program.
@Suite struct FuzzTests {
    @Test(arguments: 0..<8)
    func `a damaged record is refused with line and column, or counted`(seed: UInt64) throws {
        var damage = TextDamage(
            seed: seed,
            words: ["yes", "marks", "times", "totals", "kind", "tie"]
        )
        var records = RandomRecords(seed: seed + 1_000)
        var sources = [Array(SampleText.reference.utf8)]
        for _ in 0..<24 {
            let record = try records.next()
            sources += [record.json, record.published().json]
        }
        var refused = 0
        for _ in 0..<2_500 {
            let bytes = damage.some(of: sources)
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
