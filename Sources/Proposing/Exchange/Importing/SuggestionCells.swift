import Civics
import Sheets

/// The cells of one row, which notes what is wrong with each.
struct SuggestionCells {
    /// What is wrong with the row so far.
    private(set) var faults: [SuggestionRowFault] = []
    /// Cells with a time beside their day.
    private(set) var times: [SheetPlace] = []
    /// Cells whose day is a bare number.
    private(set) var dayCounts: [SheetPlace] = []

    private let row: SheetRow
    private let sheet: SuggestionSheet

    init(_ row: SheetRow, _ sheet: SuggestionSheet) {
        self.row = row
        self.sheet = sheet
    }

    /// A cell's text on one line without what nobody sees; empty where there is none.
    func line(_ column: SuggestionColumn) -> String {
        guard let value = sheet.value(column, in: row), !value.isBlank else { return "" }
        return ChineseText.cleanedLine(value.text)
    }

    /// A cell's text with its lines.
    func lines(_ column: SuggestionColumn) -> String {
        guard let value = sheet.value(column, in: row), !value.isBlank else { return "" }
        return ChineseText.cleaned(value.text)
    }

    /// What a cell says of a day; nil where it is blank.
    func day(_ column: SuggestionColumn) throws(CivilDateError) -> CellDay? {
        guard let value = sheet.value(column, in: row), !value.isBlank else { return nil }
        return try CellDay(value, countedBy: sheet)
    }

    /// A cell's text on one line, noted where it is longer than its column takes.
    mutating func limitedLine(_ column: SuggestionColumn) -> String {
        let text = line(column)
        if let most = column.mostCharacters, text.count > most {
            note(column, .tooLong(characters: text.count, most: most))
        }
        return text
    }

    /// The value of a cell's word; the default where it is blank, nil where it is not understood.
    mutating func word<Word: SheetWord>(
        _ column: SuggestionColumn,
        blank: Word,
        _ fault: (String) -> SuggestionRowFault.Reason
    ) -> Word? {
        let text = line(column)
        guard !text.isEmpty else { return blank }
        guard let value = Word(word: text) else {
            note(column, fault(Self.shortened(text)))
            return nil
        }
        return value
    }

    /// The day of a cell; nil where it is blank or no day up to today.
    mutating func date(_ column: SuggestionColumn, today: CivilDate) -> CivilDate? {
        do throws(CivilDateError) {
            guard let day = try day(column) else { return nil }
            let date = day.date
            if day.hasTime { times.append(place(column)) }
            if day.isCount { dayCounts.append(place(column)) }
            if date.year < SuggestionRowFault.Reason.earliestYear {
                note(column, .dateTooEarly(date))
            } else if date > today {
                note(column, .dateInFuture(date))
            } else {
                return date
            }
        } catch {
            note(column, .dateUnreadable(error))
        }
        return nil
    }

    /// The amount of a cell in 万元, if it names no other unit.
    mutating func money(_ column: SuggestionColumn) -> Money? {
        let text = line(column)
        guard !text.isEmpty else { return nil }
        do throws(MoneyError) {
            let money = try Money(written: text, unit: .wan)
            guard money >= .zero else {
                note(column, .costNegative)
                return nil
            }
            return money
        } catch {
            note(column, .costUnreadable(error))
            return nil
        }
    }

    /// Notes that a cell is wrong.
    mutating func note(_ column: SuggestionColumn, _ reason: SuggestionRowFault.Reason) {
        let place = place(column)
        faults.append(
            SuggestionRowFault(
                place: place,
                column: column,
                header: sheet.columns.header.name(at: place.column) ?? "",
                reason: reason
            )
        )
    }

    private func place(_ column: SuggestionColumn) -> SheetPlace {
        // What is noted is of a column that the file has, for a blank cell of a missing column is
        // never wrong; a required one cannot be missing.
        SheetPlace(
            line: row.line,
            column: sheet.columns.position(of: column) ?? ColumnPosition(1)
        )
    }

    /// What is given back of words that were not understood.
    static func shortened(_ text: String) -> String {
        text.count > 40 ? text.prefix(39) + "…" : text
    }
}
