import Civics
import Sheets

/// A table of suggestions that was opened: which columns it has, where its rows begin and end.
struct SuggestionSheet: Sendable {
    /// Rows in which a header is looked for.
    static let headerRows = 10

    /// Which column is which.
    let columns: HeaderMap<SuggestionColumn>
    /// Whether they are read as somebody assigned them before, and not by their names.
    let isRemembered: Bool
    /// The rows under the table that are no suggestions.
    let notes: [SheetRow]
    /// The file's SHA-256.
    let fileDigest: Digest

    private let merged: MergedFacts
    private var reader: TableReader

    /// Opens the bytes of a file, finds its header and where it ends.
    init(
        _ bytes: [UInt8],
        options: SuggestionImport.Options,
        memory: ColumnMemory
    ) throws(SuggestionImportError) {
        var reader: TableReader
        do throws(TableError) {
            reader = try TableReader(
                bytes,
                options: CSVOptions(limits: options.limits, encoding: options.encoding),
                sheet: options.sheet
            )
        } catch {
            throw SuggestionImportError(error)
        }
        do throws(SheetError) {
            columns = try HeaderMap(findingIn: &reader, within: Self.headerRows) { header in
                options.columns?.columns(of: header) ?? memory.columns(of: header)
            }
            let isReadable = columns.isReadable
            merged =
                try isReadable
                ? MergedFacts(behind: reader, columns, carrying: SuggestionColumn.shared)
                : MergedFacts()
            notes = try isReadable ? TableNotes.found(behind: reader, columns) : []
        } catch {
            throw .sheet(error)
        }
        isRemembered = options.columns == nil && memory.differs(columns)
        fileDigest = Digest(of: bytes)
        self.reader = reader
    }

    /// The encoding of a CSV file.
    var encoding: SheetEncoding? { reader.encoding }
    /// The sheet that is read.
    var sheet: String? { reader.sheet }
    /// All sheets of the file.
    var sheetNames: [String] { reader.sheetNames }
    /// What its sender should know of the file itself.
    var remarks: [WorkbookRemark] { reader.remarks }

    /// Reads the next row that holds anything; nil where the table ends.
    mutating func next() throws(SheetError) -> SheetRow? {
        while let row = try reader.next(), row.line < notes.first?.line ?? .max {
            if !row.isBlank { return row }
        }
        return nil
    }

    /// What a row has in a column; nil where the table has no such column.
    func value(_ column: SuggestionColumn, in row: SheetRow) -> SheetValue? {
        guard let cell = columns.cell(column, in: row) else { return nil }
        return cell.isBlank ? merged.value(at: cell.place) ?? cell.value : cell.value
    }

    /// The day that a bare number stands for in a column of days.
    func day(ofCount count: DecimalNumber) -> SheetValue { reader.day(ofCount: count) }

    /// The columns that nothing is taken from, from left to right.
    var ignoredColumns: [SuggestionImport.IgnoredColumn] {
        var ignored = columns.problems.compactMap { problem -> SuggestionImport.IgnoredColumn? in
            switch problem {
            case .unknown(let position, let name):
                SuggestionImport.IgnoredColumn(position: position, name: name, why: .unknown)
            case .fullWidthCommas(let position):
                SuggestionImport.IgnoredColumn(
                    position: position,
                    name: columns.header.name(at: position) ?? "",
                    why: .unknown
                )
            case .missing, .duplicated: nil
            }
        }
        for (position, column) in columns.columns where column.use == .decided {
            ignored.append(
                SuggestionImport.IgnoredColumn(
                    position: position,
                    name: columns.header.name(at: position) ?? "",
                    why: .decidedHere
                )
            )
        }
        return ignored.sorted { $0.position < $1.position }
    }
}
