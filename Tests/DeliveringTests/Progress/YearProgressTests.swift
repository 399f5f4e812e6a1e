import Civics
import Delivering
import Testing

/// The arithmetic of progress against figures that districts printed.
@Suite struct YearProgressTests {
    private static func progress(
        _ done: String,
        of target: String,
        planned: String? = nil,
        month: Int
    ) throws -> YearProgress {
        try YearProgress(
            done: PlannedFigure(DecimalNumber(written: done)),
            of: PlannedFigure(DecimalNumber(written: target)),
            planned: planned.map { try PlannedFigure(DecimalNumber(written: $0)) },
            month: month
        )
    }

    /// 江门 January to October and to March, 松阳 January to April 2025, 铜梁 January to September
    /// 2024, as printed.
    @Test(arguments: [
        ("629.0", "647.4", 10, 1, "97.2", "13.8"), ("313.64", "1015", 3, 2, "30.90", "5.90"),
        ("21.01", "98.5", 4, 1, "21.3", "-12.0"), ("297", "405.34", 9, 2, "73.27", "-1.73"),
    ])
    func `printed rates come out`(
        done: String,
        target: String,
        month: Int,
        decimals: Int,
        rate: String,
        ahead: String
    ) throws {
        let progress = try Self.progress(done, of: target, month: month)

        #expect(progress.ofYear.percent(decimals: decimals) == rate)
        #expect(progress.aheadOfTime.percent(decimals: decimals) == ahead)
    }

    /// 97.2 − 83.3 would be 13.9.
    @Test func `a difference is rounded once`() throws {
        let progress = try Self.progress("629.0", of: "647.4", month: 10)

        #expect(progress.time.percent(decimals: 1) == "83.3")
        #expect(progress.aheadOfTime.percent(decimals: 1) == "13.8")
        #expect(progress.aheadOfTime.percent(decimals: 3) == "13.825")
    }

    @Test func `the rate of the plan to date is another number`() throws {
        let progress = try Self.progress("21.01", of: "98.5", planned: "15.9", month: 4)

        #expect(progress.ofPlan?.percent(decimals: 1) == "132.1")
        #expect(progress.ofYear.percent(decimals: 1) == "21.3")
        #expect(progress.aheadOfPlan?.percent(decimals: 1) == "5.2")
        #expect(progress.ahead == progress.aheadOfPlan)
    }

    @Test func `what is bought in autumn is not late in March`() throws {
        let progress = try Self.progress("0", of: "100", planned: "0", month: 3)

        #expect(progress.ahead.percent(decimals: 1) == "0.0")
        #expect(progress.aheadOfTime.percent(decimals: 1) == "-25.0")
        #expect(progress.ofPlan == nil)
    }

    @Test func `more than the target is more than the whole`() throws {
        let progress = try Self.progress("7.5", of: "7.1", month: 12)

        #expect(progress.ofYear.percent(decimals: 1) == "105.6")
        #expect(progress.aheadOfTime.percent(decimals: 1) == "5.6")
    }

    @Test func `halves are rounded away from zero`() {
        #expect(Ratio(of: 1, in: 8)?.percent(decimals: 0) == "13")
        #expect(Ratio(of: -1, in: 8)?.percent(decimals: 0) == "-13")
        #expect(Ratio(of: 1, in: 2_000)?.percent(decimals: 1) == "0.1")
        #expect(Ratio(of: -1, in: 10_000)?.percent(decimals: 1) == "0.0")
        #expect(Ratio(of: 1_234, in: 1)?.percent(decimals: 0) == "123,400")
        #expect(Ratio(of: 1, in: 0) == nil)
    }

    @Test func `ratios are ordered exactly`() throws {
        let third = try #require(Ratio(of: 1, in: 3))
        let nearly = try #require(Ratio(of: 333_333_333_333, in: 1_000_000_000_000))
        let same = try #require(Ratio(of: -4, in: -12))

        #expect(nearly < third)
        #expect(same == third)
        #expect(try #require(Ratio(of: -1, in: 3)) < nearly)
        #expect(
            try #require(Ratio(of: .max, in: .max - 1)) > #require(Ratio(of: .max - 1, in: .max))
        )
    }

    @Test func `figures that are no plan are refused`() throws {
        #expect(throws: ProgressError.noTarget(.zero)) {
            try Self.progress("1", of: "0", month: 1)
        }
        #expect(throws: ProgressError.noMonth(13)) {
            try Self.progress("1", of: "2", month: 13)
        }
        let long = try DecimalNumber(written: "1234567890123456")
        #expect(throws: ProgressError.tooLong(long)) {
            try Self.progress("1234567890123456", of: "2", month: 1)
        }
        let fine = try DecimalNumber(written: "0.0000001")
        #expect(throws: ProgressError.tooLong(fine)) {
            try Self.progress("0.0000001", of: "2", month: 1)
        }
    }

    @Test func `the longest figures are exact`() throws {
        let progress = try Self.progress(
            "999999999999999",
            of: "999999999.999999",
            planned: "0.000001",
            month: 12
        )

        #expect(progress.ofYear.percent(decimals: 4) == "100,000,000.0000")
        #expect(progress.aheadOfTime.percent(decimals: 4) == "99,999,900.0000")
        #expect(progress.ofPlan?.percent(decimals: 0) == "99,999,999,999,999,900,000,000")
    }
}
