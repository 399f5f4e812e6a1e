package import Ledger
package import Sheets

/// A file as it would be read, before anything of it is in the record.
package struct ImportPreview: Hashable, Sendable {
    /// A column of the file.
    package struct FileColumn: Hashable, Sendable {
        /// Where it stands.
        package let position: ColumnPosition
        /// Its name as printed; empty where it has none.
        package let name: String
        /// What is taken from it; nil for nothing.
        package let column: SuggestionColumn?
        /// What it holds in the first rows, so that somebody can tell what it is.
        package let example: String
    }

    /// A suggestion as it would come in.
    package struct Row: Hashable, Sendable {
        /// The line of the file.
        package let line: Int
        /// The suggestion; its number is empty where one would be made.
        package let suggestion: Suggestion
        /// Its town or street; nil for all of the jurisdiction.
        package let place: Jurisdiction?
    }

    /// The most rows that are shown as they would be read.
    package static let mostRows = 8

    /// The encoding of a CSV file; nil for a workbook.
    package let encoding: SheetEncoding?
    /// The sheet of a workbook that is read.
    package let sheet: String?
    /// All sheets of a workbook.
    package let sheetNames: [String]
    /// The header, of one row or several.
    package let header: SheetHeader
    /// The columns from left to right.
    package let columns: [FileColumn]
    /// Whether the columns are those that somebody assigned to such a file before.
    package let isRemembered: Bool
    /// What is wrong with the header; the rows were not looked at where it cannot be read by.
    package let problems: [HeaderProblem<SuggestionColumn>]
    /// What was found in the rows; nil where the header cannot be read by, or no row is below it.
    package let findings: ImportFindings?
    /// The first suggestions that are right.
    package let rows: [Row]
    /// The columns that nothing is taken from.
    package let ignoredColumns: [SuggestionImport.IgnoredColumn]
    /// What else is to be known.
    package let remarks: [ImportRemark]
    /// The import that brought the same file in before and was not undone.
    package let before: ImportEntry?

    /// Whether the header names what has to be named.
    package var isReadable: Bool { problems.allSatisfy(\.isHarmless) }
}
