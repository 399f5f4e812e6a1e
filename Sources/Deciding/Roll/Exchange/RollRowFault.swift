package import Sheets

/// One thing wrong with a row of a table of deputies: where, what, and by how much.
package struct RollRowFault: Hashable, Sendable {
    /// What is wrong with a cell.
    ///
    /// Words that were not understood are given back, forty characters of them at most.
    package enum Reason: Hashable, Sendable {
        /// Others have a number, this one has none.
        case numberMissing
        /// It is no whole number from 1 to 99,999.
        case numberUnreadable(String)
        /// A row further up has that number.
        case numberTwice(Int, firstLine: Int)
        /// There is no name.
        case nameMissing
        /// There is no delegation.
        case delegationMissing
        /// The term has no such delegation.
        case delegationUnknown(String)
        /// A row further up has that seat.
        case seatTwice(String, firstLine: Int)
        /// A cell has too many characters; how many it has.
        case tooLong(characters: Int, most: Int)
    }

    /// Where the cell stands; for a blank one, where it should.
    package let place: SheetPlace
    /// The column's name as printed in the file.
    package let header: String
    /// What is wrong.
    package let reason: Reason

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch reason {
        case .numberMissing: "roll.row.number-missing"
        case .numberUnreadable: "roll.row.number-unreadable"
        case .numberTwice: "roll.row.number-twice"
        case .nameMissing: "roll.row.name-missing"
        case .delegationMissing: "roll.row.delegation-missing"
        case .delegationUnknown: "roll.row.delegation-unknown"
        case .seatTwice: "roll.row.seat-twice"
        case .tooLong: "roll.row.too-long"
        }
    }
}
