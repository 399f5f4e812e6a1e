package import Civics
package import Database

extension WorkingCalendar {
    /// Reads the calendar within a use case.
    ///
    /// What is written was checked then (``Ledger/replaceCalendar(_:by:)``); days that contradict
    /// each other all the same were put there by another hand, and the store is not to be trusted.
    package static func read<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> WorkingCalendar {
        let days = try CalendarTable.days(in: transaction)
        let years = try CalendarTable.years(in: transaction)
        do throws(WorkingCalendarError) {
            return try WorkingCalendar(days: days, covering: years)
        } catch {
            throw F.store(.unavailable(code: error.code))
        }
    }
}
