import Civics
import Ledger

extension DeliveryBoard.Row {
    /// A month's form as it opens: what stands of the month, and where nothing does, the results of
    /// the month before, which are counts since the first of January.
    package func monthForm(for period: ReportPeriod) -> MonthForm {
        if let report = report(for: period) {
            return MonthForm(report.content, of: entry.measures)
        }
        var form = MonthForm([:])
        for line in progress.results {
            guard let done = line.months.done(by: period.month - 1) else { continue }
            form[MonthForm.figure(line.months.measure.ordinal)] = done.number.description
        }
        return form
    }
}
