import BallotCore

/// The random bytes of the system, fit for keys.
package struct SystemRandomness: RandomSource {
    private var generator = SystemRandomNumberGenerator()

    /// Begins.
    package init() {}

    package mutating func fill(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        var word: UInt64 = 0
        for index in bytes.indices {
            if index % 8 == 0 { word = generator.next() }
            bytes[index] = UInt8(truncatingIfNeeded: word)
            word >>= 8
        }
    }
}
