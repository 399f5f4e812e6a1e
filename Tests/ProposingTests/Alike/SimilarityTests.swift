import Proposing
import Testing

/// Likeness as it is shown and asked for.
@Suite struct SimilarityTests {
    @Test(arguments: [
        (0, 0), (9_999, 0), (10_000, 1), (149_999, 14), (150_000, 15), (155_000, 15),
        (159_999, 15), (999_999, 99), (1_000_000, 100),
    ])
    func `a percentage is rounded down`(perMillion: Int, percent: Int) {
        #expect(Similarity(perMillion: perMillion).percent == percent)
    }

    @Test(arguments: 0...100)
    func `what is shown as a percentage is not below the floor of as many`(percent: Int) {
        for rest in [0, 1, 9_999] where percent < 100 || rest == 0 {
            let similarity = Similarity(perMillion: percent * 10_000 + rest)

            #expect(similarity.percent == percent)
            #expect(similarity >= Similarity(percent: percent))
        }
    }
}
