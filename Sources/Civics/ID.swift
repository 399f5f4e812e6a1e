/// The identity of a `Subject`, so that a voter's id can never be passed for a project's.
///
/// Ids are made by the application, at random: they say nothing about the order in which things
/// were made. The raw value of a made id is from 1 to 2⁶² − 1, so it fits a signed column of either
/// database and a sum of two of them does not overflow. Print it as text wherever JavaScript
/// reads it: its numbers are exact only to 2⁵³.
package struct ID<Subject>: RawRepresentable, Hashable, Sendable {
    /// The number as stored.
    package let rawValue: Int64

    /// Wraps a number that is known to be an id, such as one read from the record.
    package init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

extension ID {
    /// Draws a fresh id; two of 10⁹ ids meet with a probability of about one in nine.
    ///
    /// The record's primary key decides whether an id is new, not this function.
    package static func random(using generator: inout some RandomNumberGenerator) -> ID {
        ID(rawValue: Int64.random(in: 1..<(1 << 62), using: &generator))
    }

    /// Draws a fresh id from the system's generator.
    package static func random() -> ID {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }
}

extension ID: Comparable {
    /// Orders by number, which is a stable order and nothing else.
    package static func < (one: ID, other: ID) -> Bool {
        one.rawValue < other.rawValue
    }
}

extension ID: LosslessStringConvertible {
    /// Reads decimal digits as `description` writes them: no sign, no leading zero, no blank.
    ///
    /// One id has one spelling, so that an address of a page has only one.
    package init?(_ description: String) {
        let digits = description.utf8
        guard (1...19).contains(digits.count), digits.first != UInt8(ascii: "0"),
            digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let number = Int64(description)
        else { return nil }
        self.init(rawValue: number)
    }

    /// The number in decimal digits.
    package var description: String {
        String(rawValue)
    }
}
