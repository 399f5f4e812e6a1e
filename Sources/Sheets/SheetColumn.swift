/// The columns that a kind of sheet has: an enum with a case a column.
package protocol SheetColumn: CaseIterable, Hashable, Sendable {
    /// The names under which the column is known, Chinese and English; the first is written.
    var names: [String] { get }
    /// Whether a sheet without the column cannot be read.
    var isRequired: Bool { get }
}

extension SheetColumn {
    /// The name that is written.
    package var writtenName: String { names[0] }
}
