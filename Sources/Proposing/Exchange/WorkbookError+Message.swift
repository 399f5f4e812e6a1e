package import Sheets
package import Wording

// What can be said of a workbook before its rows are read.

extension WorkbookError {
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
        case .notAWorkbook: .exchangeWorkbookNotAWorkbook
        case .oldFormat: .exchangeWorkbookOldFormat
        case .encrypted: .exchangeWorkbookEncrypted
        case .tooManyBytes(let limit): .exchangeWorkbookTooManyBytes(megabytes: limit >> 20)
        case .truncated: .exchangeWorkbookTruncated
        case .brokenArchive: .exchangeWorkbookBrokenArchive
        case .zip64: .exchangeWorkbookZip64
        case .tooManyEntries(let limit): .exchangeWorkbookTooManyEntries(limit: limit)
        case .unsafePath(let part): .exchangeWorkbookUnsafePath(part: part)
        case .duplicatedPart(let part): .exchangeWorkbookDuplicatedPart(part: part)
        case .overlappingParts(let part): .exchangeWorkbookOverlappingParts(part: part)
        case .unknownCompression(let part, let method):
            .exchangeWorkbookUnknownCompression(part: part, method: method)
        case .unpackedTooBig(let limit, _):
            .exchangeWorkbookUnpackedTooBig(megabytes: limit >> 20)
        case .ratioTooHigh(let limit, let part):
            .exchangeWorkbookRatioTooHigh(part: part, limit: limit)
        case .damagedPart(let part): .exchangeWorkbookDamagedPart(part: part)
        case .wrongSize(let part, _, _): .exchangeWorkbookWrongSize(part: part)
        case .wrongChecksum(let part): .exchangeWorkbookWrongChecksum(part: part)
        case .missingPart(let part): .exchangeWorkbookMissingPart(part: part)
        case .outsideReference(let part, _): .exchangeWorkbookOutsideReference(part: part)
        case .documentType(let part): .exchangeWorkbookDocumentType(part: part)
        case .notUTF8(let part): .exchangeWorkbookNotUtf8(part: part)
        case .brokenXML(let part, let line, let column):
            .exchangeWorkbookBrokenXml(part: part, line: line, column: column)
        case .tooDeep(_, let part): .exchangeWorkbookTooDeep(part: part)
        case .tooManyElements(_, let part): .exchangeWorkbookTooManyElements(part: part)
        case .tooManyCells(let limit, let sheet, _):
            .exchangeWorkbookTooManyCells(sheet: sheet, limit: limit)
        case .tooManyRows(let limit, let sheet, _):
            .exchangeWorkbookTooManyRows(sheet: sheet, limit: limit)
        case .tooManyColumns(let limit, let sheet, _):
            .exchangeWorkbookTooManyColumns(sheet: sheet, limit: limit)
        case .cellTooLong(let limit, let sheet, _):
            .exchangeWorkbookCellTooLong(sheet: sheet, limit: limit)
        case .misplacedCell(let sheet, let line, _):
            .exchangeWorkbookMisplacedCell(sheet: sheet, line: line)
        case .unreadableCell(let sheet, _): .exchangeWorkbookUnreadableCell(sheet: sheet)
        case .noSuchSheet(let sheet): .exchangeWorkbookNoSuchSheet(sheet: sheet)
        case .empty: .exchangeWorkbookEmpty
        }
    }
}
