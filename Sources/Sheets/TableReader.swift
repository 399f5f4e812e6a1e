package import Civics

/// Reads a table out of a CSV file or a workbook, whichever the bytes are.
package enum TableReader: SheetReader {
    /// Text with separators.
    case csv(CSVReader)
    /// A sheet of a workbook.
    case workbook(WorkbookReader)

    /// Takes the bytes of a file; its first bytes tell what it is, not its name.
    ///
    /// Of a workbook it reads the sheet of a name, without one the first that holds something.
    ///
    /// - Throws: `TableError`, with what is wrong.
    package init(
        _ bytes: [UInt8],
        options: CSVOptions = CSVOptions(),
        sheet: String? = nil,
        workbookLimits: WorkbookLimits = WorkbookLimits()
    ) throws(TableError) {
        if Self.isWorkbook(bytes) {
            do throws(WorkbookError) {
                self = .workbook(
                    try WorkbookReader(
                        bytes,
                        sheet: sheet,
                        sheetLimits: options.limits,
                        limits: workbookLimits
                    )
                )
            } catch { throw .workbook(error) }
        } else {
            do throws(SheetError) {
                self = .csv(try CSVReader(bytes, options: options))
            } catch { throw .sheet(error) }
        }
    }

    /// Tells whether bytes begin as a ZIP archive or an old workbook does, and as no text does.
    package static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
            || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// The encoding of a CSV file; a workbook has none to choose.
    package var encoding: SheetEncoding? {
        switch self {
        case .csv(let reader): reader.encoding
        case .workbook: nil
        }
    }

    /// The sheet of a workbook that is read.
    package var sheet: String? {
        switch self {
        case .csv: nil
        case .workbook(let reader): reader.sheet
        }
    }

    /// The sheets of a workbook, from left to right.
    package var sheetNames: [String] {
        switch self {
        case .csv: []
        case .workbook(let reader): reader.sheetNames
        }
    }

    /// What whoever sent a workbook should know.
    package var remarks: [WorkbookRemark] {
        switch self {
        case .csv: []
        case .workbook(let reader): reader.remarks
        }
    }

    /// What a number means in a column of days; in a CSV file it may be anything.
    package func day(ofCount count: DecimalNumber) -> SheetValue {
        switch self {
        case .csv: .number(count)
        case .workbook(let reader): reader.day(ofCount: count)
        }
    }

    /// The names of the columns, which every row read from now on will know.
    package var header: SheetHeader? {
        get {
            switch self {
            case .csv(let reader): reader.header
            case .workbook(let reader): reader.header
            }
        }
        set {
            switch self {
            case .csv(var reader):
                reader.header = newValue
                self = .csv(reader)
            case .workbook(var reader):
                reader.header = newValue
                self = .workbook(reader)
            }
        }
    }

    /// The cells that are shown as one.
    package var mergedCells: [MergedCells] {
        switch self {
        case .csv(let reader): reader.mergedCells
        case .workbook(let reader): reader.mergedCells
        }
    }

    /// Reads the next row; nil at the end.
    package mutating func next() throws(SheetError) -> SheetRow? {
        switch self {
        case .csv(var reader):
            defer { self = .csv(reader) }
            return try reader.next()
        case .workbook(var reader):
            defer { self = .workbook(reader) }
            return try reader.next()
        }
    }
}
