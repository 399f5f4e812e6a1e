package import Sheets
package import Wording

// What somebody should know of a table that was read all the same.

extension ImportRemark {
    /// The sentence.
    package func message(in book: Phrasebook) -> Message {
        switch self {
        case .workbook(let remark): remark.message(in: book)
        case .times(let count, let first):
            .exchangeRemarkTimes(count: count, place: first.letters)
        case .dayCounts(let count, let first):
            .exchangeRemarkDayCounts(count: count, place: first.letters)
        case .late(let count): .exchangeRemarkLate(count: count)
        case .notes(let lines, let text):
            .exchangeRemarkNotes(count: lines.count, line: lines.first ?? 1, text: text)
        }
    }
}

extension SuggestionImport.IgnoredColumn {
    /// Why nothing was taken from it.
    package var message: Message {
        switch why {
        case .unknown: .exchangeHeaderUnknown(position: position.letters, name: name)
        case .decidedHere: .exchangeHeaderDecided(position: position.letters, name: name)
        }
    }
}

extension WorkbookRemark {
    /// The sentence.
    package func message(in book: Phrasebook) -> Message {
        switch self {
        case .hiddenRows(let lines):
            .exchangeRemarkHiddenRows(count: lines.count, line: lines.first ?? 1)
        case .hiddenColumns(let columns):
            .exchangeRemarkHiddenColumns(columns: book.list(columns.map(\.letters)))
        case .hiddenSheet(let sheet): .exchangeRemarkHiddenSheet(sheet: sheet)
        case .otherSheets(let sheets):
            .exchangeRemarkOtherSheets(sheets: book.list(sheets))
        case .errors(let places):
            .exchangeRemarkErrorCells(count: places.count, place: places.first?.letters ?? "")
        case .uncalculated(let places):
            .exchangeRemarkUncalculatedCells(
                count: places.count,
                place: places.first?.letters ?? ""
            )
        }
    }
}

extension SheetPlace {
    /// As spreadsheets write it: B3.
    fileprivate var letters: String { column.letters + String(line) }
}

extension Phrasebook {
    /// Words one after the other.
    func list(_ words: [String]) -> String {
        switch language {
        case .zh: words.joined(separator: "、")
        case .en: words.joined(separator: ", ")
        }
    }
}
