package import Civics
package import Database

/// A month that is reported: `2023-03`.
package struct ReportPeriod: Hashable, Sendable, Comparable {
    /// The year.
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int

    /// Names a month; nil where there is none such.
    package init?(year: Int, month: Int) {
        guard (1949...2999).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// Reads `2023-03` in its one spelling.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]) else {
            return nil
        }
        self.init(year: year, month: month)
        guard description == text else { return nil }
    }

    /// The month of a day.
    package init(of day: CivilDate) {
        (year, month) = (day.year, day.month)
    }

    /// The last day of it.
    package var lastDay: CivilDate {
        let day = CivilDate.daysInMonth(month, ofYear: year)
        guard let date = try? CivilDate(year: year, month: month, day: day) else {
            preconditionFailure("every month has a last day")
        }
        return date
    }

    /// Orders by time.
    package static func < (one: ReportPeriod, other: ReportPeriod) -> Bool {
        (one.year, one.month) < (other.year, other.month)
    }
}

extension ReportPeriod: CustomStringConvertible {
    /// `2023-03`.
    package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

extension ReportPeriod: SQLEncodable, SQLDecodable {
    /// Text.
    package static var sqlType: SQLType? { .text }

    /// `2023-03`, which sorts as months do.
    package var sqlValue: SQLValue { .text(description) }

    /// Reads `2023-03`.
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}
