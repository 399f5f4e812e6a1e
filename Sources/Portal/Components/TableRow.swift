package import Markup

/// A row of a table: as many cells as there are columns.
package struct TableRow: Hashable, Sendable {
    /// What a row is among the others.
    package enum Kind: String, Hashable, Sendable {
        /// One of them.
        case usual
        /// The sum, 合计.
        case total
        /// The last above a line: the cut of a ballot.
        case cut
        /// Below that line.
        case off
    }

    /// The cells, from the left.
    package let cells: [HTML]
    /// What it is among the others.
    package let kind: Kind

    /// Makes a row.
    package init(_ cells: [HTML], _ kind: Kind = .usual) {
        self.cells = cells
        self.kind = kind
    }
}
