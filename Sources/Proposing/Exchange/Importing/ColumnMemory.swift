import Civics
package import Sheets

/// Which column of a file is which, as somebody assigned them by hand.
package struct ColumnChoice: Hashable, Sendable {
    /// The line of the header they belong to.
    package let headerLine: Int
    /// The columns that something is taken from.
    package let columns: [ColumnPosition: SuggestionColumn]

    /// Assigns columns of the header in a line.
    package init(headerLine: Int, columns: [ColumnPosition: SuggestionColumn]) {
        self.headerLine = headerLine
        self.columns = columns
    }

    func columns(of header: SheetHeader) -> [ColumnPosition: SuggestionColumn]? {
        header.line == headerLine ? columns : nil
    }
}

/// How the tables of a jurisdiction were read before: by the names of their columns, whatever the
/// columns were assigned to.
struct ColumnMemory: Sendable {
    private let known: [Digest: [ColumnPosition: SuggestionColumn]]

    /// Knows what was remembered.
    init(_ remembered: [RememberedColumns] = []) {
        known = Dictionary(
            remembered.map { ($0.header, $0.columns) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func columns(of header: SheetHeader) -> [ColumnPosition: SuggestionColumn]? {
        known[Self.print(of: header)]
    }

    /// Whether columns were read by it, and otherwise than by their names.
    func differs(_ columns: HeaderMap<SuggestionColumn>) -> Bool {
        self.columns(of: columns.header) != nil && Self.isByHand(columns)
    }

    /// Whether somebody assigned columns otherwise than their names say.
    static func isByHand(_ columns: HeaderMap<SuggestionColumn>) -> Bool {
        HeaderMap<SuggestionColumn>(columns.header).columns != columns.columns
    }

    /// What a header is known by: its names, without the one that was added to rows given back.
    static func print(of header: SheetHeader) -> Digest {
        let note = Set(SuggestionColumn.fault.names.map(HeaderMap<SuggestionColumn>.key))
        var names = header.names.map(HeaderMap<SuggestionColumn>.key)
        while let last = names.last, last.isEmpty || note.contains(last) { names.removeLast() }
        return Digest(of: names.joined(separator: "\n"))
    }
}
