/// Galois counter mode (NIST SP 800-38D), no additional data, a vector of 32 bytes.
enum GCM {
    /// The tag of what has been encrypted.
    static func tag(
        of message: [UInt8],
        _ cipher: borrowing AES256,
        _ vector: Digest
    ) -> SIMD16<UInt8> {
        var hash = GaloisHash(cipher.encrypted(SIMD16()))
        hash.update(message)
        hash.update(bitCount: message.count * 8)
        return hash.value ^ cipher.encrypted(firstCounter(cipher, vector))
    }

    /// Encrypts or decrypts.
    static func combine(
        _ message: inout [UInt8],
        _ cipher: borrowing AES256,
        _ vector: Digest
    ) {
        var counter = firstCounter(cipher, vector)
        counter.count(4)
        message.withUnsafeMutableBufferPointer {
            cipher.combine($0, first: counter, counterBytes: 4)
        }
    }

    /// A vector that has not 12 bytes is hashed (section 7.1, step 2).
    private static func firstCounter(
        _ cipher: borrowing AES256,
        _ vector: Digest
    ) -> SIMD16<UInt8> {
        var hash = GaloisHash(cipher.encrypted(SIMD16()))
        hash.update(vector.bytes)
        hash.update(bitCount: vector.bytes.count * 8)
        return hash.value
    }
}

/// The hash of GCM: a polynomial over the field of 2^128 elements (section 6.4).
private struct GaloisHash {
    private let key: (high: UInt64, low: UInt64)
    private var sum: (high: UInt64, low: UInt64) = (0, 0)

    init(_ key: SIMD16<UInt8>) {
        self.key = Self.halves(key)
    }

    mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            for start in stride(from: 0, to: bytes.count, by: 16) {
                add(Self.halves(SIMD16(bytes, at: start)))
            }
        }
    }

    /// The last block: no additional data, and this many bits.
    mutating func update(bitCount: Int) {
        add((0, UInt64(bitCount)))
    }

    var value: SIMD16<UInt8> {
        var block = SIMD16<UInt8>()
        for index in 0..<8 {
            block[index] = UInt8(truncatingIfNeeded: sum.high &>> UInt64(56 - 8 * index))
            block[8 + index] = UInt8(truncatingIfNeeded: sum.low &>> UInt64(56 - 8 * index))
        }
        return block
    }

    /// Multiplies bit by bit with masks (section 6.3): the key of the hash is secret.
    private mutating func add(_ block: (high: UInt64, low: UInt64)) {
        let factor = (high: sum.high ^ block.high, low: sum.low ^ block.low)
        var product: (high: UInt64, low: UInt64) = (0, 0)
        var power = key
        for bit in 0..<128 {
            let word = bit < 64 ? factor.high : factor.low
            let mask = HiddenMask.hide(0 &- (word &>> UInt64(63 - bit & 63) & 1))
            product.high ^= power.high & mask
            product.low ^= power.low & mask
            let carry = HiddenMask.hide(0 &- (power.low & 1))
            power.low = power.low &>> 1 | power.high &<< 63
            power.high = power.high &>> 1 ^ (0xE100_0000_0000_0000 & carry)
        }
        sum = product
    }

    private static func halves(_ block: SIMD16<UInt8>) -> (high: UInt64, low: UInt64) {
        var (high, low): (UInt64, UInt64) = (0, 0)
        for index in 0..<8 {
            high = high &<< 8 | UInt64(block[index])
            low = low &<< 8 | UInt64(block[8 + index])
        }
        return (high, low)
    }
}
