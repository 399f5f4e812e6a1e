package import Civics

/// What a cell holds.
///
/// CSV gives text only; a workbook knows numbers and dates as well.
package enum SheetValue: Hashable, Sendable {
    /// Nothing.
    case blank
    /// Text that is not empty.
    case text(String)
    /// A number, exactly.
    case number(DecimalNumber)
    /// A day.
    case date(CivilDate)

    /// Takes a text; an empty one is a blank cell.
    package init(_ text: String) {
        self = text.isEmpty ? .blank : .text(text)
    }

    /// The value as text: plain digits, ISO dates, nothing for a blank.
    package var text: String {
        switch self {
        case .blank: ""
        case .text(let text): text
        case .number(let number): number.description
        case .date(let date): date.description
        }
    }

    /// Tells whether there is nothing, or nothing but blanks.
    package var isBlank: Bool {
        switch self {
        case .blank: true
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .number, .date: false
        }
    }
}
