import Civics
import Testing
import Seeding

@Suite struct Base64URLTests {
    // RFC 4648, §10, without padding.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
        ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
    ])
    func `published examples`(text: String, expected: String) {
        #expect(Base64URL.encode(Array(text.utf8)) == expected)
        #expect(Base64URL.decode(expected) == Array(text.utf8))
    }

    @Test func `the two signs are those of addresses`() {
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
        #expect(Base64URL.decode("-_8") == [0xFB, 0xFF])
    }

    @Test(arguments: ["Zg==", "Z", "Zm9vY", "Zh", "Zm9", "+/8", " Zg", "Z g", "Zgé", "Ｚｇ"])
    func `a second spelling is refused`(text: String) {
        // Zh and Zm9 hold bits that should be zero.
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func `any bytes survive`() {
        var generator = SeededGenerator(seed: 64)
        for count in 0..<300 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let text = Base64URL.encode(bytes)
            #expect(Base64URL.decode(text) == bytes)
            #expect(text.utf8.count == (count * 4 + 2) / 3)
        }
    }
}
