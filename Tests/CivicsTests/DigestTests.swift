import Civics
import Testing

@Suite struct DigestTests {
    // FIPS 180-4 examples and the empty message.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `published digests`(text: String, expected: String) {
        #expect(Digest(of: text).hex == expected)
        #expect(Digest(hex: expected) == Digest(of: text))
    }

    @Test func `a million letters, however they are cut`() {
        var stream = DigestStream()
        var left = 1_000_000
        var size = 1
        while left > 0 {
            let count = min(size, left)
            stream.append([UInt8](repeating: UInt8(ascii: "a"), count: count))
            left -= count
            size = size % 977 + 13
        }

        #expect(
            stream.digest.hex
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    @Test func `a copied stream goes on by itself, and asking does not end it`() {
        var stream = DigestStream()
        stream.append("ab")
        var copy = stream
        _ = stream.digest
        stream.append("c")
        copy.append("d")

        #expect(stream.digest == Digest(of: "abc"))
        #expect(copy.digest == Digest(of: "abd"))
        Array("x".utf8).withUnsafeBytes { copy.append($0) }
        [UInt8]().withUnsafeBytes { copy.append($0) }
        #expect(copy.digest == Digest(of: "abdx"))
    }

    @Test func `the fingerprint is two lines of eight groups of four`() {
        let digest = Digest(of: "abc")

        #expect(
            digest.fingerprintLines == [
                "ba78 16bf 8f01 cfea 4141 40de 5dae 2223",
                "b003 61a3 9617 7a9c b410 ff61 f200 15ad",
            ]
        )
        #expect(Digest(hex: digest.fingerprint) == digest)
        #expect(Digest(hex: digest.hex.uppercased()) == digest)
    }

    @Test func `what is not 32 bytes is no digest`() {
        #expect(Digest(bytes: [UInt8](repeating: 1, count: 31)) == nil)
        #expect(Digest(bytes: [UInt8](repeating: 1, count: 33)) == nil)
        #expect(Digest(bytes: [UInt8](repeating: 1, count: 32))?.hex.count == 64)
        #expect(Digest(hex: String(repeating: "a", count: 63)) == nil)
        #expect(Digest(hex: String(repeating: "g", count: 64)) == nil)
        #expect(Digest(hex: String(repeating: "１", count: 64)) == nil)
    }

    // RFC 4231, test cases 1, 2, 3 and 6.
    @Test(arguments: [
        (
            [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            [UInt8](repeating: 0xAA, count: 131),
            Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ])
    func `published message codes`(key: [UInt8], message: [UInt8], expected: String) throws {
        let code = MessageCode(of: message, key: key)

        #expect(Digest(bytes: code.bytes)?.hex == expected)
        #expect(try MessageCode(bytes: #require(Digest(hex: expected)).bytes) == code)
    }

    @Test func `any changed bit makes another message code`() {
        let key = Array("key".utf8)
        let code = MessageCode(of: "message", key: key)
        for index in code.bytes.indices {
            for bit in 0..<8 {
                var bytes = code.bytes
                bytes[index] ^= 1 << UInt8(bit)
                #expect(MessageCode(bytes: bytes) != code)
            }
        }
        #expect(MessageCode(of: "message", key: []) != code)
        #expect(MessageCode(bytes: code.bytes.dropLast()) == nil)
    }

    @Test func `constant-time comparison compares`() {
        #expect(ConstantTime.isEqual([], []))
        #expect(ConstantTime.isEqual([1, 2], [1, 2]))
        #expect(!ConstantTime.isEqual([1, 2], [1, 3]))
        #expect(!ConstantTime.isEqual([1, 2], [1, 2, 3]))
        #expect(ConstantTime.isEqual("token", "token"))
        // Equal to Swift, but not the same bytes.
        #expect(!ConstantTime.isEqual("é", "e\u{301}"))
    }
}
