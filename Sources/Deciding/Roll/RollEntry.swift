package import Civics

/// A deputy as of a day: a line of the roll.
package struct RollEntry: Hashable, Sendable {
    /// The deputy.
    package let deputy: ID<Deputy>
    /// The number on the roll.
    package let number: Int
    /// The delegation on that day.
    package let delegation: Delegation
    /// The change that holds on that day.
    package let state: DeputyChange

    /// The name on that day.
    package var name: String { state.name }
    /// The seat in the hall on that day; nil for none.
    package var seat: String? { state.seat }
    /// How the deputy left; nil in office.
    package var departure: Departure? { state.departure }
}
