extension WorkbookError {
    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .notAWorkbook: "workbook.not-a-workbook"
        case .oldFormat: "workbook.old-format"
        case .encrypted: "workbook.encrypted"
        case .tooManyBytes: "workbook.too-many-bytes"
        case .truncated: "workbook.truncated"
        case .brokenArchive: "workbook.broken-archive"
        case .zip64: "workbook.zip64"
        case .tooManyEntries: "workbook.too-many-entries"
        case .unsafePath: "workbook.unsafe-path"
        case .duplicatedPart: "workbook.duplicated-part"
        case .overlappingParts: "workbook.overlapping-parts"
        case .unknownCompression: "workbook.unknown-compression"
        case .unpackedTooBig: "workbook.unpacked-too-big"
        case .ratioTooHigh: "workbook.ratio-too-high"
        case .damagedPart: "workbook.damaged-part"
        case .wrongSize: "workbook.wrong-size"
        case .wrongChecksum: "workbook.wrong-checksum"
        case .missingPart: "workbook.missing-part"
        case .outsideReference: "workbook.outside-reference"
        case .documentType: "workbook.document-type"
        case .notUTF8: "workbook.not-utf8"
        case .brokenXML: "workbook.broken-xml"
        case .tooDeep: "workbook.too-deep"
        case .tooManyElements: "workbook.too-many-elements"
        case .tooManyCells: "workbook.too-many-cells"
        case .tooManyRows: "workbook.too-many-rows"
        case .tooManyColumns: "workbook.too-many-columns"
        case .cellTooLong: "workbook.cell-too-long"
        case .misplacedCell: "workbook.misplaced-cell"
        case .unreadableCell: "workbook.unreadable-cell"
        case .noSuchSheet: "workbook.no-such-sheet"
        case .empty: "workbook.empty"
        }
    }

    /// Where it is, as far as there is a cell to name.
    package var place: SheetPlace? {
        switch self {
        case .tooManyColumns(_, _, let place), .cellTooLong(_, _, let place),
            .unreadableCell(_, let place):
            place
        case .notAWorkbook, .oldFormat, .encrypted, .tooManyBytes, .truncated, .brokenArchive,
            .zip64, .tooManyEntries, .unsafePath, .duplicatedPart, .overlappingParts,
            .unknownCompression, .unpackedTooBig, .ratioTooHigh, .damagedPart, .wrongSize,
            .wrongChecksum, .missingPart, .outsideReference, .documentType, .notUTF8, .brokenXML,
            .tooDeep, .tooManyElements, .tooManyCells, .tooManyRows, .misplacedCell, .noSuchSheet,
            .empty:
            nil
        }
    }

    /// The sheet it is in, as far as it is known.
    package var sheet: String? {
        switch self {
        case .tooManyCells(_, let sheet, _), .tooManyRows(_, let sheet, _),
            .tooManyColumns(_, let sheet, _), .cellTooLong(_, let sheet, _),
            .misplacedCell(let sheet, _, _), .unreadableCell(let sheet, _), .noSuchSheet(let sheet):
            sheet
        case .notAWorkbook, .oldFormat, .encrypted, .tooManyBytes, .truncated, .brokenArchive,
            .zip64, .tooManyEntries, .unsafePath, .duplicatedPart, .overlappingParts,
            .unknownCompression, .unpackedTooBig, .ratioTooHigh, .damagedPart, .wrongSize,
            .wrongChecksum, .missingPart, .outsideReference, .documentType, .notUTF8, .brokenXML,
            .tooDeep, .tooManyElements, .empty:
            nil
        }
    }
}
