import Deciding
import Tallying
import Testing

/// Quorums of published meetings, and the numbers beside them.
@Suite struct PresenceTests {
    private let twoThirds = Fraction(2, 3)

    /// 大足 2023, 西彭镇 2026, 樟木镇 2024, 九龙坡 2022.
    @Test(arguments: [(352, 331, 235), (113, 90, 76), (103, 93, 69), (340, 300, 227)])
    func `published meetings had their quorum, and one fewer than needed would not`(
        deputies: Int,
        present: Int,
        needed: Int
    ) {
        #expect(Presence(deputies: deputies, present: present).hasQuorum(twoThirds))
        #expect(Presence(deputies: deputies, present: needed).hasQuorum(twoThirds))
        let short = Presence(deputies: deputies, present: needed - 1)
        #expect(!short.hasQuorum(twoThirds))
        #expect(short.missing(twoThirds) == 1)
        #expect(Presence(deputies: deputies, present: 0).missing(twoThirds) == needed)
    }

    @Test func `two thirds themselves are enough`() {
        #expect(Presence(deputies: 300, present: 200).hasQuorum(twoThirds))
        #expect(!Presence(deputies: 300, present: 199).hasQuorum(twoThirds))
    }

    @Test func `a rule without a quorum wants somebody`() {
        #expect(Presence(deputies: 9, present: 1).hasQuorum(nil))
        #expect(!Presence(deputies: 9, present: 0).hasQuorum(nil))
        #expect(Presence(deputies: 9, present: 0).missing(nil) == 1)
    }
}
