import Civics
package import Sheets

/// The rows of a file of plans, from every sheet that has any.
struct PlanFileReader {
    /// The most rows that are taken at once.
    static let mostRows = 5_000
    /// The largest file that is taken.
    static let mostBytes = 2 << 20

    private(set) var rows: [PlanRow] = []
    private(set) var faults: [PlanRowFault] = []
    private(set) var remarks: [PlanFileRemark] = []
    private var problems: [HeaderProblem<PlanColumn>] = []
    private var isTable = false

    /// Reads the bytes of a workbook or a CSV file.
    init(_ bytes: [UInt8]) throws(PlanFileError) {
        let first = try Self.open(bytes)
        if TableReader.isWorkbook(bytes) {
            for sheet in first.sheetNames {
                if let reader = try Self.open(bytes, sheet) { try read(reader, sheet) }
            }
        } else {
            try read(first, nil)
        }
        guard problems.isEmpty, isTable else {
            throw .header(problems.isEmpty ? [.missing(.code)] : problems)
        }
        guard !rows.isEmpty || !faults.isEmpty else { throw .noRows }
    }

    private static func open(_ bytes: [UInt8]) throws(PlanFileError) -> TableReader {
        do throws(TableError) {
            return try TableReader(bytes, options: options)
        } catch {
            throw .table(error)
        }
    }

    /// A sheet of a workbook; nil where it holds nothing.
    private static func open(
        _ bytes: [UInt8],
        _ sheet: String
    ) throws(PlanFileError) -> TableReader? {
        do throws(TableError) {
            return try TableReader(bytes, options: options, sheet: sheet)
        } catch .workbook(.empty) {
            return nil
        } catch {
            throw .table(error)
        }
    }

    private static let options = CSVOptions(
        limits: SheetLimits(bytes: mostBytes, rows: mostRows + 20, cellLength: 2_000)
    )

    // MARK: - A table

    private mutating func read(
        _ table: TableReader,
        _ sheet: String?
    ) throws(PlanFileError) {
        var reader = table
        do throws(SheetError) {
            let columns = try HeaderMap<PlanColumn>(findingIn: &reader)
            let names = Set(columns.columns.values)
            let kinds = PlanRow.Kind.allCases.filter { $0.isTold(by: names) }
            guard columns.isReadable, !kinds.isEmpty else {
                // A sheet of something else is left alone, one that was meant is not.
                if sheet == nil || names.count > 2 {
                    problems += columns.problems.filter { !$0.isHarmless }
                } else if let sheet {
                    remarks.append(.sheet(sheet))
                }
                return
            }
            isTable = true
            remarks += columns.problems.map(PlanFileRemark.column)
            remarks += reader.remarks.filter(\.isOfRows).map(PlanFileRemark.workbook)
            let merged = try MergedFacts(behind: reader, columns, carrying: PlanColumn.shared)
            while let row = try reader.next() {
                read(row, columns, merged, reader, sheet, kinds)
            }
        } catch {
            throw .table(.sheet(error))
        }
        guard rows.count <= Self.mostRows else { throw .tooManyRows(most: Self.mostRows) }
    }

    private mutating func read(
        _ row: SheetRow,
        _ columns: HeaderMap<PlanColumn>,
        _ merged: MergedFacts,
        _ reader: TableReader,
        _ sheet: String?,
        _ kinds: [PlanRow.Kind]
    ) {
        var cells: [PlanColumn: String] = [:]
        for column in PlanColumn.allCases {
            guard let cell = columns.cell(column, in: row) else { continue }
            var value = cell.isBlank ? merged.value(at: cell.place) ?? .blank : cell.value
            // A day may be a bare number in a column of days.
            if case .number(let count) = value, column == .deadline || column == .due {
                value = reader.day(ofCount: count)
            }
            cells[column] = ChineseText.cleanedLine(value.text)
        }
        guard cells.values.contains(where: { !$0.isEmpty }) else { return }
        let place = PlanPlace(sheet: sheet, line: row.line)
        guard cells[.code]?.isEmpty == false else {
            fault(.noCode, at: PlanPlace(place, .code))
            return
        }
        guard let kind = kind(of: cells, kinds) else {
            fault(.kind(cells[.kind] ?? ""), at: PlanPlace(place, .kind))
            return
        }
        rows.append(PlanRow(kind: kind, place: place, cells: cells))
    }

    /// What a row is of: as it says itself, as its sheet says, or as what it fills in says.
    private func kind(
        of cells: [PlanColumn: String],
        _ kinds: [PlanRow.Kind]
    ) -> PlanRow.Kind? {
        if let said = cells[.kind], !said.isEmpty { return PlanRow.Kind(written: said) }
        let filled = Set(cells.filter { !$0.value.isEmpty }.keys)
        let told = kinds.count == 1 ? kinds : kinds.filter { $0.isTold(by: filled) }
        return told.count == 1 ? told[0] : nil
    }

    private mutating func fault(_ what: PlanRowFault.What, at place: PlanPlace) {
        faults.append(PlanRowFault(place: place, project: "", what: what))
    }
}

/// What whoever sent a file of plans should know of it.
package enum PlanFileRemark: Hashable, Sendable {
    /// Something about its rows.
    case workbook(WorkbookRemark)
    /// A column that was not read.
    case column(HeaderProblem<PlanColumn>)
    /// A sheet that has no plans.
    case sheet(String)
}

extension PlanRow.Kind {
    /// Whether columns say something that only a row of this kind has.
    fileprivate func isTold(by columns: Set<PlanColumn>) -> Bool {
        switch self {
        case .measure:
            columns.contains(.measure) || columns.contains(.ordinal) || columns.contains(.target)
        case .milestone:
            columns.contains(.milestone) || columns.contains(.key) || columns.contains(.due)
        }
    }
}

extension WorkbookRemark {
    /// Whether it is of the rows that were read; all sheets are.
    fileprivate var isOfRows: Bool {
        switch self {
        case .otherSheets: false
        case .hiddenRows, .hiddenColumns, .hiddenSheet, .errors, .uncalculated: true
        }
    }
}
