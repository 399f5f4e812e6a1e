package import Civics
package import Sheets

/// One thing wrong with a row of a table of suggestions: where, what, and by how much.
package struct SuggestionRowFault: Hashable, Sendable {
    /// What is wrong with a cell.
    ///
    /// Words that were not understood are given back, forty characters of them at most.
    package enum Reason: Hashable, Sendable {
        /// There is no text.
        case textMissing
        /// The text has too few characters; how many it has.
        case textTooShort(characters: Int, fewest: Int)
        /// A cell has too many characters; how many it has.
        case tooLong(characters: Int, most: Int)
        /// No town or street is named, nor all of the jurisdiction.
        case placeMissing
        /// There is no such town or street here.
        case placeUnknown(String)
        /// The town or street did not belong to the jurisdiction on the day it arrived.
        case placeNotThen(String, on: CivilDate)
        /// It is none of the channels.
        case channelUnknown(String)
        /// It is none of the ways to arrive.
        case viaUnknown(String)
        /// It is none of the fields.
        case fieldUnknown(String)
        /// It is none of the four words for how sure it is.
        case certaintyUnknown(String)
        /// It is no date.
        case dateUnreadable(CivilDateError)
        /// The day is still to come.
        case dateInFuture(CivilDate)
        /// The day lies before ``earliestYear``, so its year is mistyped.
        case dateTooEarly(CivilDate)
        /// It is postmarked after the day it arrived.
        case postmarkAfterReceipt(CivilDate, receivedOn: CivilDate)
        /// It is no amount of money.
        case costUnreadable(MoneyError)
        /// The cost is below nought.
        case costNegative
        /// It is no telephone number.
        case phoneUnreadable
        /// The record has that number already.
        case referenceTaken(String)
        /// A row further up has that number.
        case referenceTwice(String, firstLine: Int)

        /// The year of the first congress of the People's Republic; nothing here is older.
        package static let earliestYear = 1949
    }

    /// Where the cell stands; for a blank one, where it should.
    package let place: SheetPlace
    /// Which column it is of.
    package let column: SuggestionColumn
    /// The column's name as printed in the file.
    package let header: String
    /// What is wrong.
    package let reason: Reason

    /// Says where and what.
    package init(
        place: SheetPlace,
        column: SuggestionColumn,
        header: String,
        reason: Reason
    ) {
        self.place = place
        self.column = column
        self.header = header
        self.reason = reason
    }

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch reason {
        case .textMissing: "exchange.row.text-missing"
        case .textTooShort: "exchange.row.text-too-short"
        case .tooLong: "exchange.row.too-long"
        case .placeMissing: "exchange.row.place-missing"
        case .placeUnknown: "exchange.row.place-unknown"
        case .placeNotThen: "exchange.row.place-not-then"
        case .channelUnknown: "exchange.row.channel-unknown"
        case .viaUnknown: "exchange.row.via-unknown"
        case .fieldUnknown: "exchange.row.field-unknown"
        case .certaintyUnknown: "exchange.row.certainty-unknown"
        case .dateUnreadable: "exchange.row.date-unreadable"
        case .dateInFuture: "exchange.row.date-in-future"
        case .dateTooEarly: "exchange.row.date-too-early"
        case .postmarkAfterReceipt: "exchange.row.postmark-after-receipt"
        case .costUnreadable: "exchange.row.cost-unreadable"
        case .costNegative: "exchange.row.cost-negative"
        case .phoneUnreadable: "exchange.row.phone-unreadable"
        case .referenceTaken: "exchange.row.reference-taken"
        case .referenceTwice: "exchange.row.reference-twice"
        }
    }
}
