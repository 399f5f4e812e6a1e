import Civics
import Testing

@Suite struct RandomBytesTests {
    @Test(arguments: [0, 1, 16, 1000])
    func `as many bytes are drawn as were asked for`(count: Int) {
        #expect(RandomBytes.make(count: count).count == count)
    }

    @Test func `no two drawings are alike, and every byte comes up`() {
        // 64 KB miss one of 256 values with a probability of 256 · (255/256)^65536 < 10^-108.
        #expect(RandomBytes.make(count: 32) != RandomBytes.make(count: 32))
        #expect(Set(RandomBytes.make(count: 1 << 16)).count == 256)
    }
}
