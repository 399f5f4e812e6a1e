import Civics

/// Writes a workbook (.xlsx) sheet by sheet and row by row; the bytes are taken away as often as
/// the receiver likes, and no row is kept.
///
/// The header is bold and stays in sight. Text is written as text, in cells formatted as text, so
/// that nothing in it is ever a formula; no apostrophe is put before it. The same rows give the
/// same bytes wherever zlib packs alike. A copy of a writer is of no use: both write into one file.
package struct WorkbookWriter: Sendable {
    /// Characters that a cell of a spreadsheet holds, counted as UTF-16.
    package static let cellLength = 32_767

    private var archive = ZipWriter()
    private let sheetCount: Int
    private var sheet = 1
    private var rowCount = 0
    private var waiting: [UInt8] = []

    /// Begins a workbook with the names of its columns.
    ///
    /// - Parameters:
    ///   - sheet: The sheet's name; what spreadsheets do not take in names is left out.
    ///   - header: The names of the columns.
    ///   - widths: Widths in digits, from the first column on; the others are told by their names.
    /// - Throws: `SheetError`, as `append` does.
    package init(
        sheet: String,
        header: [String],
        widths: [Int] = []
    ) throws(SheetError) {
        try self.init(sheets: [sheet], header: header, widths: widths)
    }

    /// Begins a workbook of several sheets with the first of them; `beginSheet` goes on to the next.
    ///
    /// - Precondition: there is a sheet, and no two have one name.
    package init(
        sheets: [String],
        header: [String],
        widths: [Int] = []
    ) throws(SheetError) {
        precondition(!sheets.isEmpty && Set(sheets).count == sheets.count)
        sheetCount = sheets.count
        for (name, content) in WorkbookFrame.parts(sheets: sheets) {
            archive.begin(name)
            archive.append(Array(content.utf8))
        }
        try begin(header, widths)
    }

    /// Ends a sheet and begins the next with the names of its columns.
    ///
    /// - Precondition: there is one more.
    /// - Throws: `SheetError`, as `append` does.
    package mutating func beginSheet(
        header: [String],
        widths: [Int] = []
    ) throws(SheetError) {
        precondition(sheet < sheetCount, "no further sheet was announced")
        end()
        sheet += 1
        rowCount = 0
        try begin(header, widths)
    }

    private mutating func begin(_ header: [String], _ widths: [Int]) throws(SheetError) {
        archive.begin(WorkbookFrame.sheetPart(sheet))
        let widths = header.enumerated().map { index, name in
            index < widths.count ? widths[index] : Self.width(for: name)
        }
        waiting = Array(WorkbookFrame.sheetHead(widths: widths).utf8)
        try append(header.map { SheetValue($0) }, isHeader: true)
    }

    private mutating func end() {
        flush()
        archive.append(Array(WorkbookFrame.sheetTail.utf8))
    }

    /// Bytes that wait to be taken.
    package var pendingByteCount: Int { archive.pendingByteCount }

    /// Takes the bytes written since the last time.
    package mutating func takeBytes() -> [UInt8] {
        archive.takeBytes()
    }

    /// Writes a row.
    ///
    /// Numbers of over 15 digits, which spreadsheets would round, and days before 1900, which they
    /// do not know, are written as text.
    ///
    /// - Throws: `SheetError.zeroByte`, `.cellTooLong`, `.tooManyColumns` or `.tooManyRows` where a
    ///   spreadsheet cannot hold it; nothing of the row is written then.
    package mutating func append(_ row: [SheetValue]) throws(SheetError) {
        try append(row, isHeader: false)
    }

    /// Ends the file; nothing may follow but taking its bytes.
    ///
    /// - Precondition: every sheet was begun.
    package mutating func finish() {
        precondition(sheet == sheetCount, "a sheet was announced and not written")
        end()
        archive.finish()
    }

    private mutating func append(_ row: [SheetValue], isHeader: Bool) throws(SheetError) {
        let line = rowCount + 1
        guard line <= CellReference.lastLine else {
            throw .tooManyRows(limit: CellReference.lastLine, line: line)
        }
        guard row.count <= CellReference.lastColumn else {
            throw .tooManyColumns(limit: CellReference.lastColumn, line: line)
        }
        var written = Array("<row r=\"\(line)\">".utf8)
        for (index, value) in row.enumerated() {
            let place = SheetPlace(line: line, column: ColumnPosition(index + 1))
            try Self.write(value, at: place, isHeader: isHeader, into: &written)
        }
        waiting += written + Array("</row>".utf8)
        rowCount = line
        if waiting.count >= 1 << 16 { flush() }
    }

    private mutating func flush() {
        archive.append(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    private static func write(
        _ value: SheetValue,
        at place: SheetPlace,
        isHeader: Bool,
        into bytes: inout [UInt8]
    ) throws(SheetError) {
        let reference = "\(place.column.letters)\(place.line)"
        switch value {
        case .blank: return
        case .number(let number) where number.coefficient.magnitude < 1_000_000_000_000_000:
            bytes += Array("<c r=\"\(reference)\"><v>\(number)</v></c>".utf8)
            return
        case .date(let date):
            if let count = SpreadsheetDay.count(of: date) {
                let style = WorkbookFrame.dateStyle
                bytes += Array("<c r=\"\(reference)\" s=\"\(style)\"><v>\(count)</v></c>".utf8)
                return
            }
        case .number, .text: break
        }
        let text = value.text
        guard !text.utf8.contains(0) else { throw .zeroByte(place) }
        guard text.utf16.count <= cellLength else {
            throw .cellTooLong(limit: cellLength, place)
        }
        let style = isHeader ? WorkbookFrame.headerStyle : WorkbookFrame.textStyle
        bytes += Array("<c r=\"\(reference)\" s=\"\(style)\" t=\"inlineStr\"><is><t ".utf8)
        bytes += Array("xml:space=\"preserve\">".utf8)
        bytes += Array(WorkbookFrame.markup(SpreadsheetText.escaped(text)).utf8)
        bytes += Array("</t></is></c>".utf8)
    }

    /// Chinese characters are two digits wide.
    private static func width(for name: String) -> Int {
        let digits = name.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
        return min(60, max(12, digits + 4))
    }
}
