/// SHA-256 (FIPS 180-4), fed in pieces.
///
/// Its time depends on the length of what it reads, never on the content.
package struct SHA256: Sendable {
    private var state: SIMD8<UInt32>
    private var pending = SIMD64<UInt8>()
    private var pendingCount = 0
    private var byteCount: UInt64 = 0

    /// Begins a digest of nothing yet.
    package init() {
        state = SIMD8(
            0x6A09_E667,
            0xBB67_AE85,
            0x3C6E_F372,
            0xA54F_F53A,
            0x510E_527F,
            0x9B05_688C,
            0x1F83_D9AB,
            0x5BE0_CD19
        )
    }

    /// The digest of one run of bytes.
    package static func hash(_ bytes: [UInt8]) -> Digest {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// Takes further bytes in.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Takes further bytes in, which are secret.
    package mutating func update(_ bytes: borrowing SecretBytes) {
        bytes.withBytes { update(UnsafeRawBufferPointer($0)) }
    }

    /// Takes the ASCII text of a literal in.
    package mutating func update(_ text: StaticString) {
        update(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Takes one byte in.
    package mutating func update(byte: UInt8) {
        byteCount += 1
        append(byte)
    }

    /// Takes further bytes in.
    @inline(never)
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        byteCount += UInt64(bytes.count)
        var offset = 0
        while pendingCount > 0, offset < bytes.count {
            append(bytes[offset])
            offset += 1
        }
        while bytes.count - offset >= 64 {
            compress(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + 64)]))
            offset += 64
        }
        while offset < bytes.count {
            append(bytes[offset])
            offset += 1
        }
    }

    /// Ends the digest.
    package consuming func finish() -> Digest {
        Digest(
            checked: [UInt8](unsafeUninitializedCapacity: Digest.byteCount) { bytes, initialized in
                finish(bytes)
                initialized = Digest.byteCount
            }
        )
    }

    /// Ends a digest that is secret.
    package consuming func finishSecretly() -> SecretBytes {
        var bytes = SecretBytes(count: Digest.byteCount)
        bytes.withMutableBytes { finish($0) }
        return bytes
    }

    @inline(never)
    private mutating func finish(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        let bitCount = byteCount &* 8
        append(0x80)
        while pendingCount != 56 { append(0) }
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: bitCount >> shift))
        }
        for index in 0..<Digest.byteCount {
            let shift = UInt32(24 - 8 * (index % 4))
            bytes[index] = UInt8(truncatingIfNeeded: state[index / 4] >> shift)
        }
    }

    // MARK: - The compression function (FIPS 180-4, section 6.2.2)

    @inline(never)
    private mutating func append(_ byte: UInt8) {
        pending[pendingCount] = byte
        pendingCount += 1
        guard pendingCount == 64 else { return }
        pendingCount = 0
        let block = pending
        withUnsafeBytes(of: block) { compress($0) }
    }

    @inline(never)
    private mutating func compress(_ block: UnsafeRawBufferPointer) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            for index in 0..<16 {
                schedule[index] = UInt32(
                    bigEndian: block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
                )
            }
            for index in 16..<64 {
                let early = schedule[index &- 15]
                let late = schedule[index &- 2]
                schedule[index] =
                    schedule[index &- 16] &+ schedule[index &- 7]
                    &+ (early.rotated(by: 7) ^ early.rotated(by: 18) ^ early &>> 3)
                    &+ (late.rotated(by: 17) ^ late.rotated(by: 19) ^ late &>> 10)
            }
            for index in 0..<64 {
                let sum = e.rotated(by: 6) ^ e.rotated(by: 11) ^ e.rotated(by: 25)
                let choice = g ^ (e & (f ^ g))
                let first = h &+ sum &+ choice &+ Self.constants[index] &+ schedule[index]
                let majority = (a & b) | (c & (a | b))
                let second =
                    (a.rotated(by: 2) ^ a.rotated(by: 13) ^ a.rotated(by: 22)) &+ majority
                (h, g, f, e) = (g, f, e, d &+ first)
                (d, c, b, a) = (c, b, a, first &+ second)
            }
        }
        state = state &+ SIMD8(a, b, c, d, e, f, g, h)
    }

    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1,
        0x923F_82A4, 0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
        0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786,
        0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147,
        0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
        0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
        0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A,
        0x5B9C_CA4F, 0x682E_6FF3, 0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
        0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}

extension UInt32 {
    /// The bits moved right by so many places, those that fall out entering on the left.
    fileprivate func rotated(by places: UInt32) -> UInt32 {
        self &>> places | self &<< (32 &- places)
    }
}
