import ArgumentParser

/// The kinds of files that tables are given out as.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
    /// Text with commas.
    case csv
    /// A workbook.
    case xlsx

    /// What a file's name asks for: CSV unless it ends as workbooks do.
    init(endOf name: String) {
        self = name.lowercased().hasSuffix(".xlsx") ? .xlsx : .csv
    }

    /// Nothing: the name of the value lists them already.
    static var allValueStrings: [String] { [] }
}
