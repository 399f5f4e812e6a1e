/// What is wrong with an amount somebody wrote, or what a sum came to.
package enum MoneyError: Error, Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// The number before the unit is wrong.
    case number(DecimalNumberError)
    /// No unit where none is known from elsewhere: 12 may be 元 or 万元.
    case unitMissing
    /// What stands behind the number is no unit of money.
    case unknownUnit(String)
    /// More decimals than reach down to one fen, for the unit written.
    case finerThanFen(decimals: Int, limit: Int)
    /// The amount does not fit 64 bits of fen, about 92 quadrillion yuan.
    case overflow

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .empty: "money.empty"
        case .number(let error): error.code
        case .unitMissing: "money.unit-missing"
        case .unknownUnit: "money.unknown-unit"
        case .finerThanFen: "money.finer-than-fen"
        case .overflow: "money.overflow"
        }
    }
}
