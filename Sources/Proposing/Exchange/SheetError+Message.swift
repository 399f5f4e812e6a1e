import Civics
package import Sheets
package import Wording

// What can be said of a file before its rows are read; the console and the command line say it.

extension SheetError {
    /// The whole sentence: where, as far as there is a cell to name, what, and how to mend it.
    package func sentence(in book: Phrasebook) -> String {
        let fault = book.say(message)
        guard let place else { return fault }
        return book.say(
            .exchangePlaceLineWithoutHeader(
                line: place.line,
                column: place.column.letters,
                fault: fault
            )
        )
    }

    /// What is wrong and how to mend it.
    package var message: Message {
        switch self {
        case .empty: .exchangeSheetEmpty
        case .unreadable(let number): .exchangeSheetUnreadable(number: Int(number))
        case .tooManyBytes(let limit): .exchangeSheetTooManyBytes(megabytes: limit >> 20)
        case .tooManyRows(let limit, _): .exchangeSheetTooManyRows(limit: limit)
        case .tooManyColumns(let limit, let line):
            .exchangeSheetTooManyColumns(line: line, limit: limit)
        case .cellTooLong(let limit, _): .exchangeSheetCellTooLong(limit: limit)
        case .unknownEncoding: .exchangeSheetUnknownEncoding
        case .wideEncoding: .exchangeSheetWideEncoding
        case .undecodable(let encoding, _):
            .exchangeSheetUndecodable(encoding: encoding.writtenName)
        case .unencodable(let encoding, let codePoint, _):
            .exchangeSheetUnencodable(
                encoding: encoding.writtenName,
                code: String(codePoint, radix: 16, uppercase: true)
            )
        case .encodingUnavailable(let encoding):
            .exchangeSheetEncodingUnavailable(encoding: encoding.writtenName)
        case .zeroByte: .exchangeSheetZeroByte
        case .unclosedQuote: .exchangeSheetUnclosedQuote
        case .textAfterQuote: .exchangeSheetTextAfterQuote
        case .blankBeforeQuote: .exchangeSheetBlankBeforeQuote
        }
    }
}

extension SheetEncoding {
    /// The name that people write: UTF-8, GB18030.
    package var writtenName: String { rawValue.uppercased() }
}

extension HeaderProblem {
    /// What is wrong with the header and how to mend it.
    package var message: Message {
        switch self {
        case .missing(let column): .exchangeHeaderMissing(column: column.writtenName)
        case .duplicated(let column, let positions):
            .exchangeHeaderDuplicated(
                column: column.writtenName,
                positions: positions.map(\.letters).joined(separator: ", ")
            )
        case .unknown(let position, let name):
            .exchangeHeaderUnknown(position: position.letters, name: name)
        case .fullWidthCommas(let position):
            .exchangeHeaderFullWidthCommas(position: position.letters)
        }
    }
}
