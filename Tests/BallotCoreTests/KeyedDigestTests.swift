import BallotCore
import Testing

@Suite struct KeyedDigestTests {
    private static func hexadecimal(_ secret: borrowing SecretBytes) -> String {
        String(decoding: Hexadecimal.text(secret.withBytes { Array($0) }), as: UTF8.self)
    }

    private static func secret(_ hexadecimal: String) -> SecretBytes {
        SecretBytes(Hexadecimal.bytes(Array(hexadecimal.utf8)) ?? [])
    }

    /// RFC 4231, test cases 1, 2, 3 and 6.
    @Test(arguments: [
        (
            String(repeating: "0b", count: 20), "4869205468657265",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            String(repeating: "aa", count: 131),
            "54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a"
                + "65204b6579202d2048617368204b6579204669727374",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ])
    func `keyed digests are as published`(key: String, message: String, digest: String) {
        let message = Hexadecimal.bytes(Array(message.utf8)) ?? []

        let made = HMAC(key: Self.secret(key)).authenticate { $0.update(message) }
        #expect(Self.hexadecimal(made) == digest)
    }

    /// The inputs of RFC 6070, for SHA-256 as in RFC 7914 and as Python's hashlib computes them.
    @Test(arguments: [
        (1, "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b"),
        (2, "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43"),
        (4096, "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"),
    ])
    func `keys out of passwords are as published`(count: Int, key: String) {
        let made = PBKDF2.key(
            password: SecretBytes(Array("password".utf8)),
            salt: Array("salt".utf8),
            iterationCount: count
        )

        #expect(Self.hexadecimal(made) == key)
    }

    /// RFC 6979, appendix A.2.5, “sample” with SHA-256: its nonces come out of the same generator,
    /// seeded with the key and the reduced digest.
    @Test func `an expanded seed gives the bytes that the standard's generator gives`() {
        let seed = Self.secret(
            "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"
                + "af2bdbe1aa9b6ec1e2ade1d694f41fc71a831d0268e9891562113d8a62add1bf"
        )
        var expanded = ExpandedSeed(seed)
        var bytes = [UInt8](repeating: 0, count: 32)

        bytes.withUnsafeMutableBufferPointer { expanded.fill($0) }
        #expect(
            Self.hexadecimal(SecretBytes(bytes))
                == "a6e3c57dd01abe90086538398355dd4c3b17aa873382b0f24d6129493d8aad60"
        )
    }

    @Test func `one seed gives the same bytes again, and never the same twice`() {
        var first = ExpandedSeed(SecretBytes([UInt8](repeating: 7, count: 32)))
        var second = ExpandedSeed(SecretBytes([UInt8](repeating: 7, count: 32)))
        var (one, other) = ([UInt8](repeating: 0, count: 80), [UInt8](repeating: 0, count: 80))

        one.withUnsafeMutableBufferPointer { first.fill($0) }
        other.withUnsafeMutableBufferPointer { second.fill($0) }
        #expect(one == other)
        other.withUnsafeMutableBufferPointer { second.fill($0) }
        #expect(one != other)
    }

    @Test func `one seed gives other bytes for another purpose and another content`() {
        let seed = SecretBytes([UInt8](repeating: 7, count: 32))
        var all: Set<[UInt8]> = []

        for purpose: StaticString in ["", "ballot", "signature"] {
            for content: [UInt8] in [[], [0], [1]] {
                var expanded = ExpandedSeed(seed, for: purpose, content: SecretBytes(content))
                var bytes = [UInt8](repeating: 0, count: 32)
                bytes.withUnsafeMutableBufferPointer { expanded.fill($0) }
                all.insert(bytes)
            }
        }
        #expect(all.count == 9)
    }
}
