/// Why a sheet cannot be read or written.
package enum SheetError: Error, Hashable, Sendable {
    /// No row at all.
    case empty
    /// The system does not give the file; its error number.
    case unreadable(errno: Int32)
    /// More bytes than are taken in.
    case tooManyBytes(limit: Int)
    /// More rows than are taken in; the line of the first beyond.
    case tooManyRows(limit: Int, line: Int)
    /// More columns than are taken in.
    case tooManyColumns(limit: Int, line: Int)
    /// A cell longer than is taken in.
    case cellTooLong(limit: Int, SheetPlace)
    /// Neither UTF-8 nor GB18030; the first place where it is not.
    case unknownEncoding(SheetPlace)
    /// A byte order mark of UTF-16 or UTF-32.
    case wideEncoding
    /// Bytes that are no character of the encoding.
    case undecodable(SheetEncoding, SheetPlace)
    /// A character the encoding has not got; its code point.
    case unencodable(SheetEncoding, codePoint: UInt32, SheetPlace)
    /// The system's converter for the encoding is not installed.
    case encodingUnavailable(SheetEncoding)
    /// A zero byte, which no text has and no database takes.
    case zeroByte(SheetPlace)
    /// A quotation mark that opens a cell and never closes; where it opens.
    case unclosedQuote(SheetPlace)
    /// Something between a closing quotation mark and the next separator.
    case textAfterQuote(SheetPlace)
    /// Blanks before an opening quotation mark: the mark would be taken for text.
    case blankBeforeQuote(SheetPlace)

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .empty: "sheet.empty"
        case .unreadable: "sheet.unreadable"
        case .tooManyBytes: "sheet.too-many-bytes"
        case .tooManyRows: "sheet.too-many-rows"
        case .tooManyColumns: "sheet.too-many-columns"
        case .cellTooLong: "sheet.cell-too-long"
        case .unknownEncoding: "sheet.unknown-encoding"
        case .wideEncoding: "sheet.wide-encoding"
        case .undecodable: "sheet.undecodable"
        case .unencodable: "sheet.unencodable"
        case .encodingUnavailable: "sheet.encoding-unavailable"
        case .zeroByte: "sheet.zero-byte"
        case .unclosedQuote: "sheet.unclosed-quote"
        case .textAfterQuote: "sheet.text-after-quote"
        case .blankBeforeQuote: "sheet.blank-before-quote"
        }
    }

    /// Where it is, as far as there is a cell to name.
    package var place: SheetPlace? {
        switch self {
        case .cellTooLong(_, let place), .unknownEncoding(let place), .undecodable(_, let place),
            .unencodable(_, _, let place), .zeroByte(let place), .unclosedQuote(let place),
            .textAfterQuote(let place), .blankBeforeQuote(let place):
            place
        case .empty, .unreadable, .tooManyBytes, .tooManyRows, .tooManyColumns, .wideEncoding,
            .encodingUnavailable:
            nil
        }
    }
}
