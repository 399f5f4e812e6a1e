/// What is wrong with a number somebody wrote, or what a sum came to.
package enum DecimalNumberError: Error, Hashable, Sendable {
    /// Nothing but blanks, or a sign without a digit.
    case empty
    /// A character that has no place there; counted from 1 in the text without outer blanks.
    case unexpectedCharacter(Character, position: Int)
    /// A comma that does not part three digits from three; the position as above.
    case misplacedComma(position: Int)
    /// More decimals than are kept.
    case tooManyDecimals(Int, limit: Int)
    /// The number does not fit.
    case overflow

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .empty: "number.empty"
        case .unexpectedCharacter: "number.unexpected-character"
        case .misplacedComma: "number.misplaced-comma"
        case .tooManyDecimals: "number.too-many-decimals"
        case .overflow: "number.overflow"
        }
    }
}
