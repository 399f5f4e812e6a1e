import Civics
import Testing

@Suite struct FormNumberTests {
    @Test func `a number is read back, and no two are alike`() throws {
        let (one, other) = (FormNumber.make(), FormNumber.make())

        let bits = try #require(FormNumber.read(one))
        #expect(bits.count == 16)
        #expect(Base64URL.encode(bits) == one)
        #expect(one != other)
    }

    @Test(arguments: [0, 15, 17, 32])
    func `what has another length is no number of ours`(bytes: Int) {
        #expect(FormNumber.read(Base64URL.encode(RandomBytes.make(count: bytes))) == nil)
    }

    @Test func `what is no text of ours is no number`() {
        #expect(FormNumber.read("1") == nil)
        #expect(FormNumber.read("AAAAAAAAAAAAAAAAAAAAA=") == nil)
    }
}
