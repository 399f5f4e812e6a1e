import Civics

/// How far a measure is at the end of a month, against its target of the year and, where there is
/// one, its plan to date.
///
/// The two rates are two numbers with two names: 松阳 in April 2025 had done 132.1 % of what was
/// planned by then, and 21.3 % of its year.
package struct YearProgress: Hashable, Sendable {
    /// What was done since the first of January, in the unit of the measure.
    package let done: PlannedFigure
    /// What is to be done in the year, above zero.
    package let target: PlannedFigure
    /// What was to be done by the end of the month; nil where no plan by months is known.
    package let planned: PlannedFigure?
    /// The month, 1 to 12.
    package let month: Int

    /// Compares figures of one measure.
    ///
    /// - Throws: `ProgressError.noTarget`, `.noMonth`.
    package init(
        done: PlannedFigure,
        of target: PlannedFigure,
        planned: PlannedFigure?,
        month: Int
    ) throws(ProgressError) {
        guard target > .zero else { throw .noTarget(target.number) }
        guard (1...12).contains(month) else { throw .noMonth(month) }
        self.done = done
        self.target = target
        self.planned = planned
        self.month = month
    }

    /// The part of the year's target that is done (占年度目标); above 1 where more was done.
    package var ofYear: Ratio { Ratio(done.millionths, over: target.millionths) }

    /// The part of the year that is over (时序进度): months by twelve.
    package var time: Ratio { Ratio(Int128(month), over: 12) }

    /// The part of the plan to date that is done (占序时计划); nil where nothing was planned yet.
    package var ofPlan: Ratio? {
        guard let planned, planned > .zero else { return nil }
        return Ratio(done.millionths, over: planned.millionths)
    }

    /// ``ofYear`` less ``time`` (超时序), computed from figures that were not rounded.
    package var aheadOfTime: Ratio {
        Ratio(
            12 * done.millionths - Int128(month) * target.millionths,
            over: 12 * target.millionths
        )
    }

    /// What is done less what was planned by now, as a part of the year's target; nil without a
    /// plan by months.
    package var aheadOfPlan: Ratio? {
        planned.map { Ratio(done.millionths - $0.millionths, over: target.millionths) }
    }

    /// Ahead of the plan by months where there is one, of the calendar otherwise.
    ///
    /// What is bought in autumn must not be late in March.
    package var ahead: Ratio { aheadOfPlan ?? aheadOfTime }
}
