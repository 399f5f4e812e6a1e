import Sheets
import Wording

/// A file of open data as a table: a row of stable English names, then the rows.
struct OpenTable: Sendable {
    /// Which file.
    let file: DataFile
    /// A value a column; a column left out is empty.
    let rows: [[OpenColumn: String]]

    /// The bytes: UTF-8 with a mark, for the spreadsheets of offices.
    ///
    /// - Throws: `PageError.broken`, where a text of the record cannot stand in a table.
    func csv() throws(PageError) -> [UInt8] {
        do throws(SheetError) {
            var writer = try CSVWriter()
            try writer.append(texts: file.columns.map(\.rawValue))
            for row in rows {
                try writer.append(texts: file.columns.map { row[$0] ?? "" })
            }
            return writer.takeBytes()
        } catch {
            throw .broken(code: error.code)
        }
    }
}

extension OpenTable {
    /// Every column of every file with its meaning in both languages, this file's own included.
    static var dictionary: OpenTable {
        let (chinese, english) = (Phrasebook(.zh), Phrasebook(.en))
        return OpenTable(
            file: .dictionaryCSV,
            rows: DataFile.allCases.flatMap { file in
                file.columns.map { column in
                    [
                        .file: file.rawValue,
                        .column: column.rawValue,
                        .meaning: chinese.say(column.meaning),
                        .meaningEnglish: english.say(column.meaning),
                    ]
                }
            }
        )
    }
}
