import BallotCore
import Testing

@Suite struct DigestTests {
    /// FIPS 180-4 examples (NIST, “SHA-256 example values”) and the empty text.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `the published examples come out`(text: String, digest: String) {
        #expect(SHA256.hash(Array(text.utf8)).hexadecimal == Array(digest.utf8))
    }

    @Test func `a million letters come out as published`() {
        let digest = SHA256.hash([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))

        #expect(
            digest.hexadecimal
                == Array("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0".utf8)
        )
    }

    @Test func `pieces of any length make the same digest as the whole`() {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }

        for first in 0..<150 {
            var hash = SHA256()
            hash.update(Array(bytes[..<first]))
            hash.update(byte: bytes[first])
            hash.update(Array(bytes[(first + 1)...]))
            #expect(hash.finish() == SHA256.hash(bytes))
        }
    }

    @Test func `a digest is read back from both of its forms`() throws {
        let digest = SHA256.hash(Array("abc".utf8))

        #expect(digest.base64.count == 43)
        #expect(Digest(base64: digest.base64) == digest)
        #expect(Digest(hexadecimal: digest.hexadecimal) == digest)
        #expect(Digest(hexadecimal: digest.base64) == nil)
        #expect(Digest(bytes: Array(digest.bytes.dropLast())) == nil)
    }
}
