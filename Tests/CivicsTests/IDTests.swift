import Civics
import Testing
import Seeding

@Suite struct IDTests {
    private enum Voter {}

    @Test func `drawn ids are positive and have 62 bits at the most`() {
        var generator = SeededGenerator(seed: 1)
        let ids = (0..<10_000).map { _ in ID<Voter>.random(using: &generator) }

        #expect(ids.allSatisfy { $0.rawValue > 0 && $0.rawValue < 1 << 62 })
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains { $0.rawValue >= 1 << 61 })
    }

    @Test(arguments: [1, 42, 4_611_686_018_427_387_903, Int64.max])
    func `text and back`(number: Int64) {
        let id = ID<Voter>(rawValue: number)

        #expect(id.description == String(number))
        #expect(ID<Voter>(id.description) == id)
    }

    @Test(arguments: [
        "", "0", "-1", "+1", "01", " 1", "1 ", "1.0", "0x1", "１", "١", "9223372036854775808",
        "92233720368547758070",
    ])
    func `a second spelling of an id is refused`(text: String) {
        #expect(ID<Voter>(text) == nil)
    }
}
