import Sheets

/// A file of plans as somebody changes it in a spreadsheet: cells found by what their rows say.
package struct PlanFileSample {
    private var sheets: [(name: String, rows: [[SheetValue]])] = []
    private let isWorkbook: Bool

    /// Opens a file that was given out.
    package init(_ bytes: [UInt8]) throws {
        isWorkbook = TableReader.isWorkbook(bytes)
        var first = try TableReader(bytes)
        guard isWorkbook else {
            sheets = [("", try Self.rows(&first))]
            return
        }
        for name in first.sheetNames {
            var reader = try TableReader(bytes, sheet: name)
            sheets.append((name, try Self.rows(&reader)))
        }
    }

    private static func rows(_ reader: inout TableReader) throws -> [[SheetValue]] {
        var rows: [[SheetValue]] = []
        while let row = try reader.next() { rows.append(row.values) }
        return rows
    }

    /// Writes a text into a column of every row that says something.
    ///
    /// - Returns: How many cells that were.
    @discardableResult
    package mutating func set(_ column: String, _ text: String, in row: [String: String]) -> Int {
        var count = 0
        each { header, cells in
            guard let index = header.firstIndex(of: column),
                row.allSatisfy({ Self.text($0.key, header, cells) == $0.value })
            else { return }
            while cells.count <= index { cells.append(.blank) }
            cells[index] = SheetValue(text)
            count += 1
        }
        return count
    }

    /// Takes out every row that says something.
    package mutating func drop(_ row: [String: String]) {
        for index in sheets.indices {
            guard let header = sheets[index].rows.first?.map(\.text) else { continue }
            sheets[index].rows =
                [sheets[index].rows[0]]
                + sheets[index].rows.dropFirst().filter {
                    cells in !row.allSatisfy { Self.text($0.key, header, cells) == $0.value }
                }
        }
    }

    /// Adds a row to the first sheet that has all of its columns.
    package mutating func add(_ row: [String: String]) {
        for index in sheets.indices {
            guard let header = sheets[index].rows.first?.map(\.text),
                row.keys.allSatisfy(header.contains)
            else { continue }
            sheets[index].rows.append(header.map { SheetValue(row[$0] ?? "") })
            return
        }
    }

    /// The text of a column in the first row that says something; nil where there is none.
    package mutating func text(_ column: String, in row: [String: String]) -> String? {
        var found: String?
        each { header, cells in
            if found == nil, header.contains(column),
                row.allSatisfy({ Self.text($0.key, header, cells) == $0.value })
            {
                found = Self.text(column, header, cells)
            }
        }
        return found
    }

    private mutating func each(_ body: ([String], inout [SheetValue]) -> Void) {
        for index in sheets.indices {
            guard let header = sheets[index].rows.first?.map(\.text) else { continue }
            for line in sheets[index].rows.indices.dropFirst() {
                body(header, &sheets[index].rows[line])
            }
        }
    }

    private static func text(
        _ column: String,
        _ header: [String],
        _ cells: [SheetValue]
    ) -> String? {
        guard let index = header.firstIndex(of: column) else { return nil }
        return index < cells.count ? cells[index].text : ""
    }

    /// The file as it is saved.
    package func bytes() throws -> [UInt8] {
        guard isWorkbook else {
            var writer = try CSVWriter()
            for row in sheets[0].rows { try writer.append(row) }
            return writer.takeBytes()
        }
        var writer = try WorkbookWriter(
            sheets: sheets.map(\.name),
            header: sheets[0].rows[0].map(\.text)
        )
        for (index, sheet) in sheets.enumerated() {
            if index > 0 { try writer.beginSheet(header: sheet.rows[0].map(\.text)) }
            for row in sheet.rows.dropFirst() { try writer.append(row) }
        }
        writer.finish()
        return writer.takeBytes()
    }
}
