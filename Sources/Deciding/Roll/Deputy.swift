package import Civics

/// Somebody who is, or was, a deputy of a term: a number on the roll, and what changed since.
package struct Deputy: Hashable, Sendable {
    /// The numbers on a roll.
    package static let numbers = 1...99_999
    /// The most characters of a name.
    package static let mostNameCharacters = 40
    /// The most characters of a seat.
    package static let mostSeatCharacters = 20

    /// The key of the row.
    package let id: ID<Deputy>
    /// The number on the roll, which nobody else has in this term, nor will.
    package let number: Int
    /// What changed, from the first on; never empty, and no day before the one it follows.
    package let changes: [DeputyChange]

    /// What holds at the end of a day; nil before the deputy was on the roll.
    package func state(on day: CivilDate) -> DeputyChange? {
        changes.last { $0.since <= day }
    }
}
