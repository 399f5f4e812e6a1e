/// What is wrong with a quantity somebody wrote.
package enum QuantityError: Error, Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// More characters than a quantity may have.
    case tooLong(Int, limit: Int)
    /// A number stands behind words, as in 新增1600个; the place of its first digit, from 1.
    case textBeforeNumber(position: Int)
    /// The number itself is wrong.
    case number(DecimalNumberError)
    /// A number below zero.
    case negative
    /// Two numbers with a sign of a range between them, 10-15个.
    case range
    /// Two words that say how exact the number is, 约2000余人.
    case twoQualifiers(Qualifier, Qualifier)
    /// A word in the qualifier's own column that is none.
    case unknownQualifier(String)
    /// A sign or a digit where the unit should be.
    case unexpectedUnit(String)

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .empty: "quantity.empty"
        case .tooLong: "quantity.too-long"
        case .textBeforeNumber: "quantity.text-before-number"
        case .number(let error): error.code
        case .negative: "quantity.negative"
        case .range: "quantity.range"
        case .twoQualifiers: "quantity.two-qualifiers"
        case .unknownQualifier: "quantity.unknown-qualifier"
        case .unexpectedUnit: "quantity.unexpected-unit"
        }
    }
}
