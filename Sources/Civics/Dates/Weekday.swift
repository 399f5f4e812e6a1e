/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday is 7.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    /// Tells whether it is Saturday or Sunday.
    package var isWeekend: Bool {
        self == .saturday || self == .sunday
    }
}
