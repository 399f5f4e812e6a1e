/// Cells that are shown as one; only the one at the top left holds something.
package struct MergedCells: Hashable, Sendable {
    /// The first to the last line.
    package let lines: ClosedRange<Int>
    /// The numbers of the first to the last column, from 1.
    package let columns: ClosedRange<Int>

    /// Puts the two together.
    package init(lines: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.lines = lines
        self.columns = columns
    }

    /// Tells whether a cell is one of them, but not the one at the top left.
    func covers(line: Int, column: Int) -> Bool {
        lines.contains(line) && columns.contains(column)
            && (line > lines.lowerBound || column > columns.lowerBound)
    }
}
