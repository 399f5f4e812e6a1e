import Delivering
import Testing

/// The start rate against figures that 铜梁 printed.
@Suite struct StartRateTests {
    @Test(arguments: [
        (67, 57, 6, 9, 2, "85.07"), (47, 13, 7, 3, 1, "27.7"), (27, 15, 0, 4, 1, "55.6"),
    ])
    func `early starts do not raise the rate`(
        planned: Int,
        started: Int,
        early: Int,
        month: Int,
        decimals: Int,
        printed: String
    ) {
        let due = (0..<planned).map {
            StartRate.Project(planned: month, started: $0 < started ? month : nil)
        }
        let later = (0..<early).map { _ in StartRate.Project(planned: month + 1, started: month) }
        let rate = StartRate(due + later, month: month)

        #expect(rate.planned == planned)
        #expect(rate.started == started)
        #expect(rate.early == early)
        #expect(rate.missed == planned - started)
        #expect(rate.rate?.percent(decimals: decimals) == printed)
    }

    @Test func `what begins later has not begun`() {
        let rate = StartRate(
            [
                .init(planned: 2, started: 5), .init(planned: nil, started: nil),
                .init(planned: nil, started: 0), .init(planned: 3, started: 0),
            ],
            month: 4
        )

        #expect((rate.planned, rate.started, rate.early) == (2, 1, 1))
    }

    @Test func `nothing planned has no rate`() {
        #expect(StartRate([.init(planned: 6, started: 2)], month: 3).rate == nil)
    }
}
