import BallotCore
import Testing

@Suite struct AlphabetTests {
    private static let base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

    @Test func `hexadecimal is small letters, and nothing else is read`() {
        let bytes = (0...255).map { UInt8($0) }
        let text = bytes.flatMap { byte in
            Array((byte < 16 ? "0" : "").utf8) + Array(String(byte, radix: 16).utf8)
        }

        #expect(Hexadecimal.text(bytes) == text)
        #expect(Hexadecimal.bytes(text) == bytes)
        for character in bytes {
            let isDigit = "0123456789abcdef".utf8.contains(character)
            #expect((Hexadecimal.bytes([character, 0x30]) != nil) == isDigit)
            #expect((Hexadecimal.bytes([0x30, character]) != nil) == isDigit)
        }
        #expect(Hexadecimal.bytes([0x30]) == nil)
    }

    /// RFC 4648, section 10, without the padding.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
        ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
    ])
    func `base 64 is as published, without padding`(plain: String, text: String) {
        #expect(Base64.text(Array(plain.utf8)) == Array(text.utf8))
        #expect(Base64.bytes(Array(text.utf8)) == Array(plain.utf8))
    }

    @Test(arguments: ["Zg==", "Zh", "Zm9", "Z", "Zm9v Yg", "Zm-v", "Zm_v", "Zm9vé"])
    func `base 64 in another form is refused`(text: String) {
        #expect(Base64.bytes(Array(text.utf8)) == nil)
    }

    @Test func `base 64 knows its whole alphabet`() {
        let bytes = (0...255).map { UInt8($0) }

        #expect(Base64.bytes(Base64.text(bytes)) == bytes)
        #expect(Base64.text([0xFB, 0xEF, 0xFF]) == Array("++//".utf8))
    }

    @Test func `base 58 has 58 characters, each with its value`() {
        let alphabet = Array(Self.base58.utf8)

        #expect((0..<58).map { Base58.character($0) } == alphabet)
        for character in UInt8.min...UInt8.max {
            let value = alphabet.firstIndex(of: character).map { UInt8($0) } ?? 255
            #expect(Base58.value(character) == value)
            #expect(Base58.isText([character]) == (value < 58))
        }
    }
}
