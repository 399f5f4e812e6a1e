/// How much of a workbook is taken in, beside what `SheetLimits` says of any sheet.
///
/// All of it is checked while unpacking, so that a small file that would unpack to a huge one is
/// refused before it does harm.
package struct WorkbookLimits: Hashable, Sendable {
    /// Parts in the archive.
    package var entries: Int
    /// Bytes of all parts that are read, unpacked.
    package var unpackedBytes: Int
    /// How many times bigger a part may become; parts of up to one mebibyte may become as they like.
    package var ratio: Int
    /// Elements within elements.
    package var depth: Int
    /// Elements of any part.
    package var elements: Int
    /// Cells of a sheet, each row counted from its first column to its last that holds something.
    package var cells: Int

    /// Sets the limits; without arguments, those of an upload.
    ///
    /// Sheets of offices unpack to some ten times their size, and to fifty where one cell is like
    /// the next.
    package init(
        entries: Int = 2000,
        unpackedBytes: Int = 128 << 20,
        ratio: Int = 200,
        depth: Int = 32,
        elements: Int = 12_000_000,
        cells: Int = 4_000_000
    ) {
        self.entries = entries
        self.unpackedBytes = unpackedBytes
        self.ratio = ratio
        self.depth = depth
        self.elements = elements
        self.cells = cells
    }
}
