/// The block cipher AES with a key of 32 bytes (FIPS 197), one way: the modes used here never
/// need the inverse.
///
/// There are no tables: the S-box is computed, 16 bytes at once, so that no address depends on a
/// secret.
struct AES256: ~Copyable {
    private static let roundCount = 14

    private let roundKeys: UnsafeMutablePointer<SIMD16<UInt8>>

    /// Expands a key (section 5.2); it must have 32 bytes.
    init(key: borrowing SecretBytes) {
        precondition(key.count == 32, "a key has 32 bytes")
        roundKeys = .allocate(capacity: Self.roundCount + 2)
        roundKeys.initialize(repeating: SIMD16(), count: Self.roundCount + 2)
        var roundConstant: UInt8 = 1
        key.withBytes { bytes in
            for index in 0..<32 { roundKeys[index / 16][index % 16] = bytes[index] }
        }
        for word in 8..<(4 * (Self.roundCount + 1)) {
            var next = SIMD16<UInt8>()
            for place in 0..<4 { next[place] = byte(word - 1, place) }
            if word % 8 == 0 {
                next = Self.substituted(
                    SIMD16(next[1], next[2], next[3], next[0], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                )
                next[0] ^= roundConstant
                roundConstant &<<= 1
            } else if word % 8 == 4 {
                next = Self.substituted(next)
            }
            for place in 0..<4 {
                roundKeys[word / 4][word % 4 * 4 + place] = next[place] ^ byte(word - 8, place)
            }
        }
    }

    deinit {
        Wiping.wipe(UnsafeMutableBufferPointer(start: roundKeys, count: Self.roundCount + 2))
        roundKeys.deallocate()
    }

    /// Encrypts one block (section 5.1).
    func encrypted(_ block: SIMD16<UInt8>) -> SIMD16<UInt8> {
        var state = block ^ roundKeys[0]
        for round in 1..<Self.roundCount {
            state = Self.mixed(Self.shifted(Self.substituted(state))) ^ roundKeys[round]
        }
        return Self.shifted(Self.substituted(state)) ^ roundKeys[Self.roundCount]
    }

    private func byte(_ word: Int, _ place: Int) -> UInt8 {
        roundKeys[word / 4][word % 4 * 4 + place]
    }

    // MARK: - Steps, on 16 bytes at once

    /// The S-box: the inverse in the field of 256 elements, then an affine map (section 5.1.1).
    private static func substituted(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
        // The inverse is the power 254.
        let square = product(bytes, bytes)
        let cube = product(square, bytes)
        let twelfth = power4(cube)
        let fifteenth = product(twelfth, cube)
        let power240 = power4(power4(fifteenth))
        let inverse = product(product(power240, twelfth), square)
        return inverse ^ rotated(inverse, 1) ^ rotated(inverse, 2) ^ rotated(inverse, 3)
            ^ rotated(inverse, 4) ^ SIMD16(repeating: 0x63)
    }

    private static func power4(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
        let square = product(bytes, bytes)
        return product(square, square)
    }

    private static func product(
        _ left: SIMD16<UInt8>,
        _ right: SIMD16<UInt8>
    ) -> SIMD16<UInt8> {
        var (sum, factor, bits) = (SIMD16<UInt8>(), left, right)
        for _ in 0..<8 {
            sum ^= factor & (0 &- (bits & 1))
            factor = doubled(factor)
            bits &>>= 1
        }
        return sum
    }

    private static func doubled(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
        (bytes &<< 1) ^ (SIMD16(repeating: 0x1B) & (0 &- (bytes &>> 7)))
    }

    private static func rotated(_ bytes: SIMD16<UInt8>, _ places: UInt8) -> SIMD16<UInt8> {
        (bytes &<< SIMD16(repeating: places)) | (bytes &>> SIMD16(repeating: 8 - places))
    }

    private static func shifted(_ s: SIMD16<UInt8>) -> SIMD16<UInt8> {
        SIMD16(
            s[0],
            s[5],
            s[10],
            s[15],
            s[4],
            s[9],
            s[14],
            s[3],
            s[8],
            s[13],
            s[2],
            s[7],
            s[12],
            s[1],
            s[6],
            s[11]
        )
    }

    /// Columns are multiplied by `2, 3, 1, 1` (section 5.1.3).
    private static func mixed(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
        let next = turned(bytes)
        let second = turned(next)
        let third = turned(second)
        return doubled(bytes ^ next) ^ next ^ second ^ third
    }

    /// Each column with its bytes one place up.
    private static func turned(_ s: SIMD16<UInt8>) -> SIMD16<UInt8> {
        SIMD16(
            s[1],
            s[2],
            s[3],
            s[0],
            s[5],
            s[6],
            s[7],
            s[4],
            s[9],
            s[10],
            s[11],
            s[8],
            s[13],
            s[14],
            s[15],
            s[12]
        )
    }
}
