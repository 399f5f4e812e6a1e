import Civics

/// Which column of a sheet is which, found by its header.
///
/// Names are compared without blanks, case, width, a star or colon at an end, and (必填) or (选填).
package struct HeaderMap<Column: SheetColumn>: Sendable {
    /// The header as printed.
    package let header: SheetHeader
    /// What is wrong with it: missing and duplicated columns in the order of their cases, then the
    /// others from left to right.
    package let problems: [HeaderProblem<Column>]

    private let positions: [Column: ColumnPosition]

    /// Finds the columns by their names.
    package init(_ header: SheetHeader) {
        let columns = Self.columnsByName()
        self.init(header) { index, name in
            // Under a merged 联系人 the name may be 联系人姓名, or 姓名 alone.
            columns[Self.key(name)] ?? columns[Self.key(header.lastNames[index])]
        }
    }

    /// Takes columns as somebody assigned them, whatever they are called.
    ///
    /// What is assigned to nothing is a column that is not known.
    package init(_ header: SheetHeader, assigning columns: [ColumnPosition: Column]) {
        self.init(header) { index, _ in columns[ColumnPosition(index + 1)] }
    }

    private init(_ header: SheetHeader, _ column: (Int, String) -> Column?) {
        var found: [Column: [ColumnPosition]] = [:]
        var others: [HeaderProblem<Column>] = []
        for (index, name) in header.names.enumerated() {
            let position = ColumnPosition(index + 1)
            guard !header.continued.contains(position) else { continue }
            if let column = column(index, name) {
                found[column, default: []].append(position)
            } else if name.contains("，") {
                others.append(.fullWidthCommas(position))
            } else if !Self.key(name).isEmpty {
                others.append(.unknown(position, name: name))
            }
        }
        var problems: [HeaderProblem<Column>] = []
        for column in Column.allCases {
            let places = found[column] ?? []
            if places.count > 1 { problems.append(.duplicated(column, places)) }
            if places.isEmpty, column.isRequired { problems.append(.missing(column)) }
        }
        self.header = header
        self.problems = problems + others
        positions = found.compactMapValues(\.first)
    }

    /// How many of the columns are there.
    var columnCount: Int { positions.count }

    /// Tells whether every required column is there and none twice.
    package var isReadable: Bool {
        problems.allSatisfy(\.isHarmless)
    }

    /// Where each column stands.
    package var columns: [ColumnPosition: Column] {
        Dictionary(uniqueKeysWithValues: positions.map { ($0.value, $0.key) })
    }

    /// Where a column stands; nil where it does not.
    package func position(of column: Column) -> ColumnPosition? {
        positions[column]
    }

    /// The cell of a column in a row; nil where the sheet has no such column.
    package func cell(_ column: Column, in row: SheetRow) -> SheetCell? {
        positions[column].map { position in
            SheetCell(
                place: SheetPlace(line: row.line, column: position),
                header: header.name(at: position),
                value: row[position].value
            )
        }
    }
}

// MARK: - Names

extension HeaderMap {
    /// The columns by the keys of their names.
    ///
    /// - Precondition: no two columns share a name.
    private static func columnsByName() -> [String: Column] {
        var columns: [String: Column] = [:]
        for column in Column.allCases {
            for name in column.names {
                let previous = columns.updateValue(column, forKey: key(name))
                precondition(previous == nil || previous == column, "\(name) names two columns")
            }
        }
        return columns
    }

    /// A name without what does not tell it from another.
    package static func key(_ name: String) -> String {
        var key = ChineseText.folded(name).lowercased().filter { $0 != " " }
        for note in ["(必填)", "(选填)", "(可选)", "(required)", "(optional)"]
        where key.hasSuffix(note) {
            key.removeLast(note.count)
        }
        while let last = key.last, last == "*" || last == ":" { key.removeLast() }
        while key.first == "*" { key.removeFirst() }
        return key
    }
}
