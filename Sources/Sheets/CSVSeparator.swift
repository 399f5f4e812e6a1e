/// The sign between two cells of a CSV file.
package enum CSVSeparator: CaseIterable, Hashable, Sendable {
    /// The comma of RFC 4180.
    case comma
    /// The tab of text that was copied from a spreadsheet.
    case tab
    /// The semicolon of spreadsheets in countries where the comma parts decimals.
    case semicolon

    /// The sign; the same byte in UTF-8 and GB18030, and in GB18030 never a part of another.
    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .tab: UInt8(ascii: "\t")
        case .semicolon: UInt8(ascii: ";")
        }
    }

    /// Finds the sign that is most frequent in the first line that has any, quotes left out.
    ///
    /// A title above the header may have none. Of equal ones the comma wins, then the tab.
    static func detected(in bytes: some Sequence<UInt8>) -> CSVSeparator {
        var counts: [CSVSeparator: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if !isQuoted {
                if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                    if !counts.isEmpty { break }
                } else if let separator = allCases.first(where: { $0.byte == byte }) {
                    counts[separator, default: 0] += 1
                }
            }
        }
        // `max` gives the first of equal ones.
        return allCases.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? .comma
    }
}
