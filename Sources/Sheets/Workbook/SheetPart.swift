/// The rows of one sheet, from `sheet1.xml` and the like (ECMA-376 Part 1, §18.3).
struct SheetPart: PartHandler {
    /// What the cells need beside themselves.
    struct Context {
        let sheet: String
        let strings: [String]
        let formats: NumberFormats
        let from1904: Bool
        let limits: WorkbookLimits
        let sheetLimits: SheetLimits
    }

    /// The rows that hold something.
    private(set) var rows: [SheetRow] = []
    private(set) var mergedCells: [MergedCells] = []
    private(set) var hiddenRows: [Int] = []
    private(set) var hiddenColumns: [ColumnPosition] = []
    private(set) var errors: [SheetPlace] = []
    private(set) var uncalculated: [SheetPlace] = []

    private let context: Context
    private var line = 0
    private var column = 0
    private var isHiddenRow = false
    private var values: [SheetValue] = []
    private var cellCount = 0
    private var cell: CellDraft?
    private var isValue = false

    init(_ context: Context) {
        self.context = context
    }

    mutating func begin(_ name: String, _ attributes: PartAttributes) throws(WorkbookError) {
        switch name {
        case "row": try beginRow(attributes)
        case "c": try beginCell(attributes)
        case "f": cell?.hasFormula = true
        case "v":
            isValue = cell != nil
        case "mergeCell":
            let reference = attributes["ref"] ?? ""
            guard let merged = CellReference.range(reference) else { throw misplaced(reference) }
            mergedCells.append(merged)
        case "col":
            guard attributes.isTrue("hidden"), let first = attributes.number("min"),
                let last = attributes.number("max"), first >= 1, first <= last
            else { return }
            // Who hides all columns to the right hides nothing that is read.
            let end = min(last, context.sheetLimits.columns)
            // They stand in order; what is told twice is not listed twice.
            if first <= end, first > hiddenColumns.last?.number ?? 0 {
                hiddenColumns += (first...end).map(ColumnPosition.init)
            }
        default: cell?.inline.begin(name)
        }
    }

    mutating func take(_ text: String) throws(WorkbookError) {
        if isValue { cell?.raw += text } else { cell?.inline.take(text) }
    }

    mutating func end(_ name: String) throws(WorkbookError) {
        switch name {
        case "row": try endRow()
        case "c": try endCell()
        case "v": isValue = false
        case "worksheet": try finish()
        default: cell?.inline.end(name)
        }
    }

    private mutating func beginRow(_ attributes: PartAttributes) throws(WorkbookError) {
        let reference = attributes["r"]
        let next = reference == nil ? line + 1 : attributes.number("r") ?? 0
        guard next > line, next <= CellReference.lastLine else { throw misplaced(reference ?? "") }
        line = next
        column = 0
        isHiddenRow = attributes.isTrue("hidden")
        values = []
    }

    private mutating func beginCell(_ attributes: PartAttributes) throws(WorkbookError) {
        var next = column + 1
        if let reference = attributes["r"] {
            guard let place = CellReference.read(reference), place.line == line,
                place.column > column
            else { throw misplaced(reference) }
            next = place.column
        }
        guard line > 0, next <= CellReference.lastColumn else { throw misplaced("") }
        column = next
        cell = CellDraft(
            place: SheetPlace(line: line, column: ColumnPosition(column)),
            type: attributes["t"] ?? "n",
            style: attributes.number("s") ?? 0
        )
    }

    private mutating func endCell() throws(WorkbookError) {
        guard let cell else { return }
        self.cell = nil
        guard
            let value = cell.value(
                strings: context.strings,
                formats: context.formats,
                from1904: context.from1904
            )
        else { throw .unreadableCell(sheet: context.sheet, cell.place) }
        // A thousand say enough.
        if cell.type == "e", errors.count < 1000 { errors.append(cell.place) }
        if cell.isUncalculated, uncalculated.count < 1000 {
            uncalculated.append(cell.place)
        }
        guard value != .blank else { return }
        try check(value, at: cell.place)
        while values.count < cell.place.column.number - 1 { values.append(.blank) }
        values.append(value)
    }

    private func check(_ value: SheetValue, at place: SheetPlace) throws(WorkbookError) {
        let columns = context.sheetLimits.columns
        guard place.column.number <= columns else {
            throw .tooManyColumns(limit: columns, sheet: context.sheet, place)
        }
        let length = context.sheetLimits.cellLength
        if case .text(let text) = value, text.utf8.count > length,
            text.unicodeScalars.count > length
        {
            throw .cellTooLong(limit: length, sheet: context.sheet, place)
        }
    }

    private mutating func endRow() throws(WorkbookError) {
        guard !values.isEmpty else { return }
        cellCount += values.count
        guard cellCount <= context.limits.cells else {
            throw .tooManyCells(limit: context.limits.cells, sheet: context.sheet, line: line)
        }
        guard rows.count < context.sheetLimits.rows else {
            throw .tooManyRows(limit: context.sheetLimits.rows, sheet: context.sheet, line: line)
        }
        if isHiddenRow { hiddenRows.append(line) }
        rows.append(SheetRow(line: line, values: values))
        values = []
    }

    /// Takes out what merged cells hide: programs may leave old values there.
    private mutating func finish() throws(WorkbookError) {
        guard !mergedCells.isEmpty, !rows.isEmpty else { return }
        var work = 0
        let byLine = Dictionary(uniqueKeysWithValues: rows.indices.map { (rows[$0].line, $0) })
        for merged in mergedCells {
            work += min(merged.lines.count, rows.count) * min(merged.columns.count, 256)
            guard work <= context.limits.cells else {
                let line = merged.lines.lowerBound
                throw .tooManyCells(limit: context.limits.cells, sheet: context.sheet, line: line)
            }
            for index in touched(by: merged, byLine) {
                let row = rows[index]
                var values = row.values
                let last = min(merged.columns.upperBound, values.count)
                guard merged.columns.lowerBound <= last else { continue }
                for column in merged.columns.lowerBound...last
                where merged.covers(line: row.line, column: column) {
                    values[column - 1] = .blank
                }
                if values != row.values { rows[index] = SheetRow(line: row.line, values: values) }
            }
        }
        rows.removeAll { row in row.values.allSatisfy { $0 == .blank } }
    }

    private func touched(by merged: MergedCells, _ byLine: [Int: Int]) -> [Int] {
        // Of a very tall range and a short sheet the sheet is the shorter way.
        guard merged.lines.count <= rows.count else {
            return rows.indices.filter { merged.lines.contains(rows[$0].line) }
        }
        return merged.lines.compactMap { byLine[$0] }
    }

    private func misplaced(_ reference: String) -> WorkbookError {
        .misplacedCell(
            sheet: context.sheet,
            line: line,
            reference: WorkbookError.shown(reference)
        )
    }
}
