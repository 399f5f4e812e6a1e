package import Civics
import Database
package import Ledger
import Sheets
package import Wording

/// Why a list of the level above was not brought in.
package enum UpperListError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// The list has no name, or one of more than 60 characters.
    case listName(characters: Int)
    /// The file is no table; the sheet's code says why.
    case unreadable(code: String)
    /// There is no column of names.
    case nameColumnMissing
    /// There is no item in it.
    case noItems
    /// A name has more than 100 characters; its line.
    case nameTooLong(line: Int, characters: Int)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "upper-list.denied"
        case .listName: "upper-list.list-name"
        case .unreadable: "upper-list.unreadable"
        case .nameColumnMissing: "upper-list.name-column-missing"
        case .noItems: "upper-list.no-items"
        case .nameTooLong: "upper-list.name-too-long"
        case .store(let error): error.code
        }
    }

    /// What is wrong and how to mend it; nil where it is no matter of the file.
    package var message: Message? {
        switch self {
        case .denied, .store: nil
        case .listName: .candidateUpperListName
        case .unreadable: .candidateUpperUnreadable
        case .nameColumnMissing: .candidateUpperNameColumn
        case .noItems: .candidateUpperNoItems
        case .nameTooLong(let line, let count):
            .candidateUpperNameLength(line: line, count: count)
        }
    }
}

/// Bringing in what the level above has on its list, so that candidates are held against it.
package struct BringingUpperList: Sendable {
    /// What a column of names may be called.
    static let nameColumns = ["name", "名称", "项目名称", "项目"]

    private let ledger: Ledger

    /// Brings into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Reads a CSV table and keeps its items under the name of the list; a list of that name that
    /// was there goes.
    ///
    /// Of a table with a column `row`, as published facts have it, only rows of `project` are
    /// items; names that stand twice are kept once.
    package func run(
        _ bytes: [UInt8],
        list typed: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(UpperListError) -> Int {
        do throws(Denied) {
            try actor.authorise(.editCandidates, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        let list = ChineseText.cleanedLine(typed)
        guard (1...60).contains(list.count) else { throw .listName(characters: list.count) }
        let items = try Self.items(bytes, list: list)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<UpperListError>) throws(UpperListError) in
            try UpperItemTable.save(items, list: list, of: jurisdiction, in: transaction)
            return Recorded(
                items.count,
                Deed(
                    "candidate.bring-upper-list",
                    in: jurisdiction,
                    facts: [
                        "list": list, "items": String(items.count),
                        "file-sha256": Digest(of: bytes).hex,
                    ]
                )
            )
        }
    }

    private static func items(
        _ bytes: [UInt8],
        list: String
    ) throws(UpperListError) -> [UpperItem] {
        let table: SheetTable
        do throws(SheetError) {
            var reader = try CSVReader(bytes)
            table = try SheetTable(reading: &reader)
        } catch {
            throw .unreadable(code: error.code)
        }
        let columns = table.header.names.map { ChineseText.cleanedLine($0).lowercased() }
        guard let name = columns.firstIndex(where: nameColumns.contains) else {
            throw .nameColumnMissing
        }
        var items: [UpperItem] = []
        for (index, row) in table.rows.enumerated() {
            func cell(_ column: String) -> String {
                guard let place = columns.firstIndex(of: column), place < row.values.count else {
                    return ""
                }
                return ChineseText.cleanedLine(row.values[place].text)
            }
            let kind = cell("row")
            let text = cell(columns[name])
            guard !text.isEmpty, kind.isEmpty || kind == "project",
                !items.contains(where: { $0.name == text })
            else { continue }
            guard text.count <= 100 else {
                throw .nameTooLong(line: index + 2, characters: text.count)
            }
            items.append(
                UpperItem(
                    list: list,
                    name: text,
                    provenance: Provenance(
                        Certainty(rawValue: cell("certainty")) ?? .recorded,
                        source: cell("source")
                    )
                )
            )
        }
        guard !items.isEmpty else { throw .noItems }
        return items
    }
}
