import BallotCore
import Seeding

/// Random bytes that can be had again.
struct SeededRandomness: RandomSource {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func fill(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: random.next() >> 32) }
    }
}
