import Portal
import Testing

@Suite struct ShareTests {
    @Test(arguments: [
        // part, whole, in whole percent, with one decimal
        (221, 280, "79%", "78.9%"),  // 78.928…
        (1, 2, "50%", "50.0%"),
        (1, 3, "33%", "33.3%"),
        (2, 3, "67%", "66.7%"),
        (5, 1_000, "1%", "0.5%"),  // half up
        (140, 120, "117%", "116.7%"),  // more than promised is said
        (0, 7, "0%", "0.0%"),
        (7, 7, "100%", "100.0%"),
    ])
    func `is printed rounded once`(part: Int, whole: Int, percent: String, decimal: String) {
        let share = Share(Int64(part), of: Int64(whole))

        #expect(share.percent() == percent)
        #expect(share.percent(decimals: 1) == decimal)
    }

    @Test func `is never rounded up to done`() {
        #expect(Share(9_996, of: 10_000).percent() == "99%")
        #expect(Share(9_999, of: 10_000).percent(decimals: 1) == "99.9%")
    }

    @Test func `is never rounded down to nothing`() {
        #expect(Share(1, of: 100_000).percent() == "1%")
        #expect(Share(1, of: 100_000).percent(decimals: 1) == "0.1%")
    }

    @Test func `the largest numbers do not overflow`() {
        #expect(Share(.max, of: .max).percent() == "100%")
        #expect(Share(.max, of: .max).isComplete)
        #expect(Share(.max / 2, of: .max).percent(decimals: 1) == "50.0%")
    }

    @Test func `a part of nothing is a mistake of ours`() async {
        await #expect(processExitsWith: .failure) { _ = Share(1, of: 0) }
        await #expect(processExitsWith: .failure) { _ = Share(-1, of: 2) }
    }
}
