/// A column of a table.
package struct TableColumn: Hashable, Sendable {
    /// How the cells of a column are set.
    package enum Kind: Hashable, Sendable {
        /// Text, at the left.
        case text
        /// Text that stays on one line: a date.
        case line
        /// What the row is about; its head.
        case head
        /// A number, at the right.
        case number
    }

    /// The head of the column; may be empty only where a column holds actions.
    package let title: String
    /// How its cells are set.
    package let kind: Kind

    /// Makes a column.
    package init(_ title: String, _ kind: Kind = .text) {
        self.title = title
        self.kind = kind
    }
}
