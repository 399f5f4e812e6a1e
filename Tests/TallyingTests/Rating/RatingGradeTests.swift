import Tallying
import Testing

/// Which grade the forms give, in integers and to the form.
@Suite struct RatingGradeTests {
    @Test func `exactly half is enough where the scheme includes it, and not where it does not`()
        throws
    {
        let counts: [Ratings.Counts] = [(5, 2, 3), (6, 0, 4), (4, 1, 5), (4, 2, 4)]

        let inclusive = try Ratings.record(Ratings.scheme(inclusive: true), counts)
        let strict = try Ratings.record(Ratings.scheme(inclusive: false), counts)

        // of 10: 2·5 = 10 ≥ 10; 2·5 = 10 > 10 is false, and 2·(4+1) = 10 > 10 too
        #expect(try inclusive.grades() == [.satisfied, .satisfied, .basic, .basic])
        #expect(try strict.grades() == [.basic, .satisfied, .dissatisfied, .basic])
        #expect(try inclusive.counted()?.needed.satisfied == 5)
        #expect(try strict.counted()?.needed.satisfied == 6)
    }

    @Test func `an odd base has no half, so that the flag makes no difference`() throws {
        let counts: [Ratings.Counts] = [(5, 0, 4), (4, 0, 5), (4, 1, 4), (0, 4, 5)]

        for inclusive in [false, true] {
            let record = try Ratings.record(Ratings.scheme(inclusive: inclusive), counts)

            // of 9: 2·5 = 10 > 9, 2·4 = 8 < 9
            #expect(try record.grades() == [.satisfied, .dissatisfied, .basic, .dissatisfied])
        }
    }

    @Test func `the two thresholds are two numbers`() throws {
        let scheme = try Ratings.scheme(satisfied: Fraction(2, 3), basic: Fraction(9, 10))
        let record = try Ratings.record(scheme, [(20, 0, 10), (19, 8, 3), (19, 7, 4)])

        // of 30: 3·20 = 60 ≥ 60; 10·27 = 270 ≥ 270, 10·26 = 260 < 270
        #expect(try record.counted()?.needed.satisfied == 20)
        #expect(try record.counted()?.needed.basic == 27)
        #expect(try record.grades() == [.satisfied, .basic, .dissatisfied])
    }

    @Test(
        arguments: zip(
            RatingBase.allCases,
            // more than half of 100, 90, 80, 70 and 60
            [(100, 51), (90, 46), (80, 41), (70, 36), (60, 31)]
        )
    )
    func `each base names its number`(base: RatingBase, numbers: (value: Int, needed: Int)) throws {
        let record = try Ratings.record(
            Ratings.scheme(base: base, inclusive: false),
            members: 100,
            papers: Papers(present: 90, issued: 80, returned: 70),
            void: ["torn": 10],
            [
                (numbers.needed, 0, 60 - numbers.needed),
                (numbers.needed - 1, 0, 61 - numbers.needed),
            ]
        )

        #expect(try record.counted()?.base == numbers.value)
        #expect(try record.counted()?.needed.satisfied == numbers.needed)
        #expect(try record.grades() == [.satisfied, .dissatisfied])
    }

    @Test func `a form that leaves an item blank counts in the base and for no grade`() throws {
        let record = try Ratings.record(Ratings.scheme(), valid: 10, [(4, 0, 0), (5, 0, 0)])

        // 2·4 = 8 < 10 though nobody is dissatisfied; 2·5 = 10 ≥ 10
        #expect(try record.grades() == [.dissatisfied, .satisfied])
    }

    @Test func `nobody is satisfied where nobody says so, whatever the threshold`() throws {
        let none = try Ratings.record(
            Ratings.scheme(satisfied: Fraction(0, 1), basic: Fraction(0, 1)),
            [(0, 0, 3), (1, 0, 2), (0, 1, 2)]
        )
        let empty = try Ratings.record(Ratings.scheme(), members: 5, void: ["torn": 3], [(0, 0, 0)])

        #expect(try none.grades() == [.dissatisfied, .satisfied, .basic])
        #expect(try empty.grades() == [.dissatisfied])
        #expect(try empty.count().outcome.warnings == [.noValidForms])
    }

    @Test func `an excluded item has no grade and no part in the rates`() throws {
        let plain = try Ratings.record(Ratings.scheme(), [(6, 3, 1), (2, 2, 6)])
        let record = try plain.with(
            items: [
                RatingItem("a", .terminated), RatingItem("1"), RatingItem("b", .suspended),
                RatingItem("2", .unfinished),
            ]
        )

        let forms = try #require(try record.counted())

        #expect(forms.items.map(\.grade) == [nil, .satisfied, nil, .dissatisfied])
        #expect(forms.items[0].rating == .excluded)
        // (6+3 + 2+2) of 2·10, and (6 + 2)
        #expect(forms.overall.satisfiedOrBasic == (try plain.counted())?.overall.satisfiedOrBasic)
        #expect(forms.overall.satisfiedOrBasic.forms == 13)
        #expect(forms.overall.satisfied.forms == 8)
        #expect(forms.overall.satisfied.valid == 20)
    }

    @Test func `an unfinished item keeps its grade, and the outcome warns`() throws {
        let plain = try Ratings.record(Ratings.scheme(), [(9, 1, 0)])
        let record = try plain.with(items: [RatingItem("1", .unfinished)])

        #expect(try record.grades() == [.satisfied])
        #expect(try record.count().outcome.warnings == [.unfinished])
        #expect(try plain.count().outcome.warnings.isEmpty)
    }
}
