import BallotCore
import Seeding

/// What tests do with secrets.
enum Sampling {
    /// The bytes of a secret, if there is one.
    static func exposed(_ secret: consuming SecretBytes?) -> [UInt8]? {
        switch consume secret {
        case .some(let bytes): bytes.withBytes { Array($0) }
        case .none: nil
        }
    }
}

/// Random bytes that can be had again, for tests.
struct SeededRandomness: RandomSource {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func fill(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: random.next() >> 32) }
    }
}
