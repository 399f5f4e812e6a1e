/// A day that the State Council's yearly notice takes out of the week's order.
package struct CalendarDay: Hashable, Sendable {
    /// What becomes of the day.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Free, whatever the weekday.
        case holiday
        /// A Saturday or Sunday that is worked.
        case workingDay = "working-day"
    }

    /// The day.
    package let date: CivilDate
    /// What becomes of it.
    package let kind: Kind
    /// The holiday's name in the notice, 春节.
    package let name: String
    /// The year the notice is for; its days may fall in the year before.
    package let noticeYear: Int

    /// Puts the four together.
    package init(_ date: CivilDate, _ kind: Kind, name: String, noticeYear: Int) {
        self.date = date
        self.kind = kind
        self.name = name
        self.noticeYear = noticeYear
    }
}
