/// A year whose notice is known, with the counts that prove its days complete.
package struct CalendarYear: Hashable, Sendable {
    /// The year the notice is for.
    package let year: Int
    /// How many free days the notice names, weekends among them counted.
    package let holidayCount: Int
    /// How many weekend days the notice makes working days.
    package let workingDayCount: Int

    /// Puts the three together.
    package init(_ year: Int, holidayCount: Int, workingDayCount: Int) {
        self.year = year
        self.holidayCount = holidayCount
        self.workingDayCount = workingDayCount
    }
}
