import Civics
import Sheets

/// A table of the demo year, by the names of its columns.
///
/// The tables are part of the program and checked by its tests, so a fault in one is ours and
/// ends the process.
struct DemoTable {
    /// A row of it.
    struct Row {
        fileprivate let cells: [String: String]

        /// The cell of a column; empty where nothing is known.
        subscript(column: String) -> String {
            guard let cell = cells[column] else {
                preconditionFailure("a table of the demo year lacks the column \(column)")
            }
            return cell
        }

        /// A cell as a value of another type.
        func read<Value>(_ column: String, _ read: (String) throws -> Value?) -> Value {
            guard let value = try? read(self[column]) else {
                preconditionFailure("the demo year has no \(column) “\(self[column])”")
            }
            return value
        }

        /// The words of a cell, parted by blanks.
        func words(_ column: String) -> [String] {
            self[column].split(separator: " ").map(String.init)
        }

        /// Where the row is from, and how sure it is.
        var provenance: Provenance {
            Provenance(read("certainty", Certainty.init(rawValue:)), source: self["source"])
        }
    }

    /// The rows below the header.
    let rows: [Row]

    /// Reads a table.
    init(_ text: String) {
        do throws(SheetError) {
            var reader = try CSVReader(Array(text.utf8))
            let table = try SheetTable(reading: &reader)
            rows = table.rows.map { row in
                let cells = table.header.names.enumerated().map { index, name in
                    (name, index < row.values.count ? row.values[index].text : "")
                }
                return Row(cells: Dictionary(cells, uniquingKeysWith: { first, _ in first }))
            }
        } catch {
            preconditionFailure("a table of the demo year cannot be read: \(error)")
        }
    }
}
