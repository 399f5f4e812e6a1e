import Seeding
import Tallying
import Testing

/// The library against its twin, which tries numbers one by one by the words of the reference.
@Suite struct RatingBruteForceTests {
    @Test(arguments: 0..<4)
    func `agrees with the twin on random ratings, byte for byte`(seed: UInt64) throws {
        var ratings = RandomRatings(seed: seed)
        var statuses: Set<RatingStatus> = []
        var grades: Set<RatingGrade?> = []
        for _ in 0..<500 {
            let record = try ratings.next()

            #expect(try record.outcomeText() == NaiveRating(record: record).outcome())
            statuses.insert(try record.count().outcome.status)
            grades.formUnion(try record.grades())
        }

        #expect(statuses == Set(RatingStatus.allCases))
        #expect(grades == [.satisfied, .basic, .dissatisfied, nil])
    }

    @Test(arguments: RatingBase.allCases)
    func `agrees with the twin on every rating of one item by up to five`(base: RatingBase) throws {
        let fractions = [Fraction(0, 1), Fraction(1, 3), .half, Fraction(1, 1)]
        for fraction in fractions {
            for inclusive in [false, true] {
                let scheme = try Ratings.scheme(
                    base: base,
                    satisfied: fraction,
                    inclusive: inclusive
                )
                for valid in 0...5 {
                    for satisfied in 0...valid {
                        for basic in 0...(valid - satisfied) {
                            let record = try Ratings.record(
                                scheme,
                                members: 6,
                                valid: valid,
                                [(satisfied, basic, (valid - satisfied - basic) / 2)]
                            )

                            #expect(
                                try record.outcomeText() == NaiveRating(record: record).outcome()
                            )
                        }
                    }
                }
            }
        }
    }
}
