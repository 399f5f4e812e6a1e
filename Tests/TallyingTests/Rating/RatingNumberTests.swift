import Tallying
import Testing

/// Numbers of any size are counted exactly or refused, and never trap.
@Suite struct RatingNumberTests {
    private static let greatest = Int.max

    @Test func `the greatest number of forms is counted exactly`() throws {
        let half = Self.greatest / 2
        let record = try Ratings.record(
            Ratings.scheme(base: .allMembers, inclusive: false),
            [(half + 1, half, 0)]
        )

        // 2⁶³−1 is odd: 2·2⁶² > 2⁶³−1 > 2·(2⁶²−1)
        #expect(try record.counted()?.needed.satisfied == half + 1)
        #expect(try record.grades() == [.satisfied])
        #expect(try record.counted()?.overall.satisfiedOrBasic.forms == Self.greatest)
    }

    @Test func `rates that do not fit are refused`() throws {
        let record = try Ratings.record(
            Ratings.scheme(),
            [(Self.greatest, 0, 0), (0, Self.greatest, 0)]
        )

        #expect(
            Refusal.of { () throws(RecordError) in try record.count() }
                == Refusal("record.overflow", "rounds[0]")
        )
    }

    @Test func `a needed number above the greatest is refused`() throws {
        let record = try Ratings.record(
            Ratings.scheme(base: .allMembers, satisfied: Fraction(1, 1), inclusive: false),
            members: Self.greatest,
            [(1, 0, 0)]
        )

        #expect(
            Refusal.of { () throws(RecordError) in try record.count() }
                == Refusal("record.overflow", "rounds[0]")
        )
    }

    @Test func `sums that overflow do not add up`() throws {
        let max = "9223372036854775807"
        let forms = RatingText.record.replacing(first: #""torn":1"#, with: #""torn":\#(max)"#)
        let counts = RatingText.record.replacing(
            first: #""satisfied":{"1":5"#,
            with: #""satisfied":{"1":\#(max)"#
        )

        #expect(
            Refusal.ofRating(forms.utf8) == Refusal("record.forms-not-returned", "rounds[0].totals")
        )
        #expect(
            Refusal.ofRating(counts.utf8)
                == Refusal("record.sums-differ", #"rounds[0].totals.satisfied["1"]"#)
        )
    }
}
