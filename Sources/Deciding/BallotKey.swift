/// How a ballot is addressed within its jurisdiction: the year, and which of the year's it is.
package struct BallotKey: Hashable, Sendable, LosslessStringConvertible {
    /// The year it was held in.
    package let year: Int
    /// Which of the year's, from 1.
    package let ordinal: Int

    /// Names a ballot.
    package init(year: Int, ordinal: Int) {
        self.year = year
        self.ordinal = ordinal
    }

    /// Reads `2023-1`; one key has one spelling.
    package init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Int(parts[0]), let ordinal = Int(parts[1]),
            (1949...2999).contains(year), (1...999).contains(ordinal)
        else { return nil }
        self.init(year: year, ordinal: ordinal)
        guard self.description == description else { return nil }
    }

    /// `2023-1`.
    package var description: String { "\(year)-\(ordinal)" }
}
