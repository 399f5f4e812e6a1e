/// How much of a sheet is taken in; what is beyond is refused with its place, never cut off.
package struct SheetLimits: Hashable, Sendable {
    /// Bytes of the file.
    package var bytes: Int
    /// Rows, the header among them; lines without a single character do not count.
    package var rows: Int
    /// Columns of any row.
    package var columns: Int
    /// Characters of any cell, as Unicode scalars.
    package var cellLength: Int

    /// Sets the limits; without arguments, those of an upload.
    package init(
        bytes: Int = 64 << 20,
        rows: Int = 1_000_001,
        columns: Int = 256,
        cellLength: Int = 20_000
    ) {
        self.bytes = bytes
        self.rows = rows
        self.columns = columns
        self.cellLength = cellLength
    }
}
