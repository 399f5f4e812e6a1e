import Tallying

/// How many deputies there are on a day, and how many of them it takes.
package struct RollCount: Hashable, Sendable {
    /// The seats of the congress (名额).
    package let seats: Int
    /// The deputies in office: the base of quorum and majority, never the seats.
    package let inOffice: Int

    /// Counts.
    package init(seats: Int, inOffice: Int) {
        self.seats = seats
        self.inOffice = inOffice
    }

    /// Seats that nobody holds (缺额).
    package var vacancies: Int { seats - inOffice }

    /// How many must be present at the least: 3·present ≥ 2·deputies; nil where nobody is in
    /// office.
    package var quorum: Int? { smallest(.twoThirds, inclusive: true) }

    /// How many yes votes make a majority of all at the least: 2·yes > deputies; nil where nobody
    /// is in office.
    package var majority: Int? { smallest(.half, inclusive: false) }

    private func smallest(_ fraction: Fraction, inclusive: Bool) -> Int? {
        inOffice > 0 ? fraction.smallestPassing(of: inOffice, inclusive: inclusive) : nil
    }
}
