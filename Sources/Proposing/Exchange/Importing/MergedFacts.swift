import Sheets

/// What cells merged downwards say for the rows they reach over: one town beside five suggestions.
///
/// Only facts that many suggestions share are carried down. A text or a number that reaches over
/// two rows is one suggestion that somebody wrote on two rows, and no second one is made of it.
struct MergedFacts: Sendable {
    /// Cells that are filled at the most; a file with more merged cells is filled so far.
    private static let mostCells = 200_000

    private static let carried: [SuggestionColumn] = [
        .receivedOn, .postmarkedOn, .channel, .via, .field, .place, .certainty, .source,
    ]

    private var values: [SheetPlace: SheetValue] = [:]

    /// Of a table that has none.
    init() {}

    /// Reads what is left of a table whose columns are known.
    init(
        behind reader: TableReader,
        _ columns: HeaderMap<SuggestionColumn>
    ) throws(SheetError) {
        let positions = Set(Self.carried.compactMap { columns.position(of: $0)?.number })
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
    func value(at place: SheetPlace) -> SheetValue? { values[place] }
}
