import Civics
import Sheets

/// A table of the level above as it is read: its items, and the rows that are none.
package struct UpperListTable: Hashable, Sendable {
    /// A name that is too long to be kept.
    package struct LongName: Hashable, Sendable {
        /// The line of the file.
        package let line: Int
        /// How many characters it has.
        package let characters: Int

        /// Tells of a name.
        package init(line: Int, characters: Int) {
            self.line = line
            self.characters = characters
        }
    }

    /// The most characters of an item's name.
    static let mostName = 100

    /// The items in the order of the table, each name once.
    package private(set) var items: [UpperItem] = []
    /// Names that are too long.
    package private(set) var longNames: [LongName] = []
    /// Rows whose name stood there before.
    package private(set) var repeated = 0
    /// Rows that say by a column `row` that they are no item, as published facts have it.
    package private(set) var others = 0

    /// Reads a CSV table or a workbook; below a title, as offices make them, too.
    init(_ bytes: [UInt8], list: String) throws(UpperListError) {
        var reader: TableReader
        do throws(TableError) {
            reader = try TableReader(bytes)
        } catch {
            throw .unreadable(error)
        }
        let columns: HeaderMap<UpperListColumn>
        do throws(SheetError) {
            columns = try HeaderMap(findingIn: &reader)
            if columns.isReadable { try take(&reader, columns, list: list) }
        } catch {
            throw .unreadable(.sheet(error))
        }
        guard columns.isReadable else { throw .nameColumnMissing }
        guard !items.isEmpty || !longNames.isEmpty else { throw .noItems }
    }

    private mutating func take(
        _ reader: inout TableReader,
        _ columns: HeaderMap<UpperListColumn>,
        list: String
    ) throws(SheetError) {
        let notes = try columns.notes(behind: reader).first?.line ?? .max
        while let row = try reader.next(), row.line < notes { take(row, columns, list: list) }
    }

    private mutating func take(
        _ row: SheetRow,
        _ columns: HeaderMap<UpperListColumn>,
        list: String
    ) {
        func cell(_ column: UpperListColumn) -> String {
            ChineseText.cleanedLine(columns.cell(column, in: row)?.text ?? "")
        }
        let (kind, name) = (cell(.row), cell(.name))
        guard !name.isEmpty else { return }
        guard kind.isEmpty || kind == "project" else {
            others += 1
            return
        }
        guard name.count <= Self.mostName else {
            longNames.append(LongName(line: row.line, characters: name.count))
            return
        }
        guard !items.contains(where: { $0.name == name }) else {
            repeated += 1
            return
        }
        items.append(
            UpperItem(
                list: list,
                name: name,
                provenance: Provenance(
                    Certainty(rawValue: cell(.certainty)) ?? .recorded,
                    source: cell(.source)
                )
            )
        )
    }
}

/// The columns of a table of the level above.
enum UpperListColumn: SheetColumn {
    case name, row, certainty, source

    /// The names under which the column is known.
    var names: [String] {
        switch self {
        case .name: ["项目名称", "名称", "项目", "name"]
        case .row: ["row"]
        case .certainty: ["certainty"]
        case .source: ["来源", "source"]
        }
    }

    /// Whether a table without it cannot be read.
    var isRequired: Bool { self == .name }
}
