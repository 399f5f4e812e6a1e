// How the header is found: below a title, over several rows, and where the table ends.

extension HeaderMap {
    /// Reads on to the header, which may stand below a title or under merged cells.
    ///
    /// Of the first rows it is the first that can be read by, together with the rows that merged
    /// cells bind to it; where none can, the one with the most known columns, and of those the one
    /// with the most names, whose problems then say what is wrong. A header for which `assigned`
    /// knows the columns is the one, and is read by them. The reader stands behind it after.
    ///
    /// - Throws: `SheetError`, `.empty` where there is no row.
    package init<Reader: SheetReader>(
        findingIn reader: inout Reader,
        within limit: Int = 10,
        assigned: (SheetHeader) -> [ColumnPosition: Column]? = { _ in nil }
    ) throws(SheetError) {
        var best: (map: HeaderMap, reader: Reader)?
        var ahead = reader
        search: for _ in 0..<limit {
            guard let row = try ahead.next() else { break }
            let block = try HeaderBlock(beginningWith: row, ahead: ahead)
            // A block that cannot be read by may still have a first row that can.
            var candidates = [(block.header, block.readerBehind)]
            if block.rowCount > 1 {
                candidates.append((HeaderBlock<Reader>.single(row, of: ahead), ahead))
            }
            for (header, behind) in candidates {
                if let columns = assigned(header) {
                    best = (HeaderMap(header, assigning: columns), behind)
                    break search
                }
                let map = HeaderMap(header)
                if best.map({ $0.map.weight < map.weight }) ?? true { best = (map, behind) }
                if map.isReadable, map.columnCount > 0 {
                    best = (map, behind)
                    break search
                }
            }
        }
        guard let best else { throw .empty }
        reader = best.reader
        reader.header = best.map.header
        self = best.map
    }

    /// How much a row looks like a header; a title merged over all columns is one name.
    private var weight: (columns: Int, names: Int) {
        (columnCount, Set(header.names.map(Self.key)).subtracting([""]).count)
    }

    /// The rows under a table that are notes: all behind the last that is an entry.
    ///
    /// An entry has something in every required column, and is not one merged cell. The notes are
    /// given back, not thrown away, because the last may be an entry that somebody left unfinished.
    /// The reader itself is not moved; stop before the line of the first note.
    ///
    /// - Throws: `SheetError`, with what is wrong with a row.
    /// - Complexity: reads what is left.
    package func notes(behind reader: some SheetReader) throws(SheetError) -> [SheetRow] {
        var ahead = reader
        let merged = Set(
            reader.mergedCells.filter { $0.columns.count > 1 }.map { cells in
                SheetPlace(
                    line: cells.lines.lowerBound,
                    column: ColumnPosition(cells.columns.lowerBound)
                )
            }
        )
        var notes: [SheetRow] = []
        while let row = try ahead.next() {
            if row.isBlank { continue }
            if isEntry(row, merged) { notes = [] } else { notes.append(row) }
        }
        return notes
    }

    private func isEntry(_ row: SheetRow, _ merged: Set<SheetPlace>) -> Bool {
        let isComplete = Column.allCases.filter(\.isRequired)
            .allSatisfy { cell($0, in: row)?.isBlank == false }
        let filled = row.cells.filter { !$0.isBlank }
        guard filled.count == 1, header.names.count > 1, let only = filled.first else {
            return isComplete
        }
        return isComplete && !merged.contains(only.place)
    }
}
