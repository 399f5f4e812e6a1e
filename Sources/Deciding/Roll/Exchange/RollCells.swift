import Civics
import Sheets

/// Reads the rows of a table of deputies one after another, and notes what is wrong with each cell.
struct RollCells {
    let columns: HeaderMap<RollColumn>
    /// Whether the table has a column of numbers.
    let isNumbered: Bool
    private(set) var rows: [RollTable.Row] = []
    private(set) var rowCount = 0
    private(set) var faults: [RollRowFault] = []

    private let merged: MergedFacts
    private let known: Set<String>
    private var lines: (numbers: [Int: Int], seats: [String: Int]) = ([:], [:])

    /// Reads what is left of a table whose columns are known.
    init(
        behind reader: TableReader,
        _ columns: HeaderMap<RollColumn>,
        delegations known: [String]
    ) throws(SheetError) {
        self.columns = columns
        self.known = Set(known)
        isNumbered = columns.position(of: .number) != nil
        // Thirty deputies beside one merged cell is how delegations are usually printed.
        merged = try MergedFacts(behind: reader, columns, carrying: [.delegation])
        let end = try TableNotes.found(behind: reader, columns).first?.line ?? .max
        var reader = reader
        while let row = try reader.next(), row.line < end {
            if !row.isBlank { read(row) }
        }
    }

    private mutating func read(_ row: SheetRow) {
        rowCount += 1
        let before = faults.count
        let number = number(row)
        let name = ChineseText.personName(text(.name, row))
        if name.isEmpty { note(.name, row, .nameMissing) }
        limit(.name, row, name, Deputy.mostNameCharacters)
        let delegation = delegation(row)
        let seat = seat(row)
        guard faults.count == before, let number else { return }
        rows.append(
            RollTable.Row(
                line: row.line,
                number: number,
                name: name,
                delegation: delegation,
                seat: seat
            )
        )
    }

    private mutating func number(_ row: SheetRow) -> Int? {
        guard isNumbered else { return rowCount }
        let text = text(.number, row)
        guard !text.isEmpty else {
            note(.number, row, .numberMissing)
            return nil
        }
        guard let number = Int(text), Deputy.numbers.contains(number) else {
            note(.number, row, .numberUnreadable(Self.shortened(text)))
            return nil
        }
        if let first = lines.numbers[number] {
            note(.number, row, .numberTwice(number, firstLine: first))
        } else {
            lines.numbers[number] = row.line
        }
        return number
    }

    private mutating func delegation(_ row: SheetRow) -> String {
        let name = text(.delegation, row)
        if name.isEmpty {
            note(.delegation, row, .delegationMissing)
        } else if !known.isEmpty, !known.contains(name) {
            note(.delegation, row, .delegationUnknown(Self.shortened(name)))
        }
        limit(.delegation, row, name, Delegation.mostNameCharacters)
        return name
    }

    private mutating func seat(_ row: SheetRow) -> String? {
        let seat = text(.seat, row)
        guard !seat.isEmpty else { return nil }
        limit(.seat, row, seat, Deputy.mostSeatCharacters)
        if let first = lines.seats[seat] {
            note(.seat, row, .seatTwice(seat, firstLine: first))
        } else {
            lines.seats[seat] = row.line
        }
        return seat
    }

    /// A cell's text on one line without what nobody sees; empty where there is none.
    private func text(_ column: RollColumn, _ row: SheetRow) -> String {
        guard let cell = columns.cell(column, in: row) else { return "" }
        let value = cell.isBlank ? merged.value(at: cell.place) ?? cell.value : cell.value
        return ChineseText.cleanedLine(value.text)
    }

    private mutating func limit(
        _ column: RollColumn,
        _ row: SheetRow,
        _ text: String,
        _ most: Int
    ) {
        if text.count > most {
            note(column, row, .tooLong(characters: text.count, most: most))
        }
    }

    private mutating func note(
        _ column: RollColumn,
        _ row: SheetRow,
        _ reason: RollRowFault.Reason
    ) {
        // What is noted is of a column that the file has: a missing one is never wrong, and a
        // required one cannot be missing.
        let position = columns.position(of: column) ?? ColumnPosition(1)
        faults.append(
            RollRowFault(
                place: SheetPlace(line: row.line, column: position),
                header: columns.header.name(at: position) ?? "",
                reason: reason
            )
        )
    }

    private static func shortened(_ text: String) -> String {
        text.count > 40 ? text.prefix(39) + "…" : text
    }
}
