/// What gives the rows of a sheet one by one, out of whatever kind of file.
///
/// A reader is a value: to look ahead, copy it.
package protocol SheetReader: Sendable {
    /// The names of the columns, which every row read from now on will know.
    var header: SheetHeader? { get set }
    /// The cells that are shown as one; none where the kind of file knows no such thing.
    var mergedCells: [MergedCells] { get }
    /// Reads the next row; nil at the end.
    mutating func next() throws(SheetError) -> SheetRow?
}
