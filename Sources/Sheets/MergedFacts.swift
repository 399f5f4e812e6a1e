/// What cells merged downwards say for the rows they reach over: one town beside five suggestions,
/// one delegation beside thirty deputies.
///
/// Only facts that many entries share are carried down. A text or a number that reaches over two
/// rows is one entry that somebody wrote on two rows, and no second one is made of it.
package struct MergedFacts: Sendable {
    /// Cells that are filled at the most; a file with more merged cells is filled so far.
    private static let mostCells = 200_000

    private var values: [SheetPlace: SheetValue] = [:]

    /// Of a table that has none.
    package init() {}

    /// Reads what is left of a table whose columns are known; the reader itself is not moved.
    ///
    /// - Parameters:
    ///   - reader: Stands behind the header.
    ///   - columns: Which column is which.
    ///   - carried: The columns whose facts many rows may share.
    /// - Throws: `SheetError`, with what is wrong with a row.
    package init<Column: SheetColumn>(
        behind reader: TableReader,
        _ columns: HeaderMap<Column>,
        carrying carried: [Column]
    ) throws(SheetError) {
        let positions = Set(carried.compactMap { columns.position(of: $0)?.number })
        var tall: [Int: [MergedCells]] = [:]
        for cells in reader.mergedCells
        where cells.lines.count > 1 && positions.contains(cells.columns.lowerBound) {
            tall[cells.lines.lowerBound, default: []].append(cells)
        }
        guard !tall.isEmpty else { return }
        var ahead = reader
        while let row = try ahead.next(), values.count < Self.mostCells {
            for cells in tall[row.line] ?? [] {
                let column = ColumnPosition(cells.columns.lowerBound)
                let value = row[column].value
                guard !value.isBlank else { continue }
                for line in cells.lines.dropFirst().prefix(Self.mostCells - values.count) {
                    values[SheetPlace(line: line, column: column)] = value
                }
            }
        }
    }

    /// What a blank cell holds by the merged cell it is part of.
    package func value(at place: SheetPlace) -> SheetValue? { values[place] }
}
