import Hummingbird
import Proposing
import Sheets
import Wording

/// How a file that waits is to be read: in which encoding, which sheet, and which column is which.
///
/// A page's address and a form hold the same fields, so that everything works without a script:
/// `encoding`, `sheet`, the header's `line`, and `c1`, `c2` … with the name of a column or nothing.
struct ImportQuery: Hashable {
    /// Columns that a table may have.
    private static let mostColumns = SheetLimits().columns

    /// The encoding of a CSV file; nil to find it out.
    let encoding: SheetEncoding?
    /// The sheet; nil for the first that holds something.
    let sheet: String?
    /// The columns that somebody assigned; nil for those that the file's names say.
    let columns: ColumnChoice?

    /// The fields of a form.
    static let fields: Set<String> = Set(
        ["encoding", "sheet", "line"] + (1...mostColumns).map { "c\($0)" }
    )

    /// A file that was just sent, in an encoding.
    init(encoding: SheetEncoding?) {
        (self.encoding, sheet, columns) = (encoding, nil, nil)
    }

    /// What an address asks for.
    init(_ request: Request) throws(PageError) {
        let pairs = try FormFields.pairs(Array((request.uri.query ?? "").utf8))
        var values: [String: String] = [:]
        for (name, value) in pairs where values.updateValue(value, forKey: name) != nil {
            throw .unreadable(.fieldTwice(name))
        }
        try self.init { values[$0] ?? "" }
    }

    /// What a form says.
    init(_ fields: FormFields) throws(PageError) {
        try self.init { fields[$0] }
    }

    private init(_ value: (String) -> String) throws(PageError) {
        encoding = try SheetEncoding(field: value("encoding"))
        sheet = value("sheet").isEmpty ? nil : value("sheet")
        guard !value("line").isEmpty else {
            columns = nil
            return
        }
        guard let line = Int(value("line")), line > 0 else {
            throw .unreadable(.parameter("line"))
        }
        var columns: [ColumnPosition: SuggestionColumn] = [:]
        for number in 1...Self.mostColumns {
            let name = value("c\(number)")
            guard !name.isEmpty else { continue }
            guard let column = SuggestionColumn(rawValue: name) else {
                throw .unreadable(.parameter("c\(number)"))
            }
            columns[ColumnPosition(number)] = column
        }
        self.columns = ColumnChoice(headerLine: line, columns: columns)
    }

    /// The same for the use cases.
    func options(isGoodRowsOnly: Bool = false, in book: Phrasebook) -> SuggestionImport.Options {
        SuggestionImport.Options(
            encoding: encoding,
            sheet: sheet,
            columns: columns,
            isGoodRowsOnly: isGoodRowsOnly,
            language: book.language
        )
    }

    /// The same as fields that are not shown.
    var hidden: [FormTarget.Hidden] {
        var hidden = source
        guard let columns else { return hidden }
        hidden.append(.init("line", String(columns.headerLine)))
        for (position, column) in columns.columns.sorted(by: { $0.key < $1.key }) {
            hidden.append(.init("c\(position.number)", column.rawValue))
        }
        return hidden
    }

    /// What of it stands before the columns: the encoding and the sheet.
    var source: [FormTarget.Hidden] {
        var hidden: [FormTarget.Hidden] = []
        if let encoding { hidden.append(.init("encoding", encoding.rawValue)) }
        if let sheet { hidden.append(.init("sheet", sheet)) }
        return hidden
    }

    /// The same behind an address.
    func path(_ address: Address) -> String {
        guard !hidden.isEmpty else { return address.path }
        let pairs = hidden.map { "\($0.name)=\(PercentText.encode($0.value))" }
        return address.path + "?" + pairs.joined(separator: "&")
    }
}
