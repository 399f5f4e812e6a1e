import Civics
import Ledger
import Sheets

/// A row of a table and what came of reading it.
struct JudgedRow: Sendable {
    /// The row as it stands in the file.
    let row: SheetRow
    /// What it says; nil where something is wrong.
    private(set) var read: SuggestionRow?
    /// Which call it comes under, and what follows; nil until it is placed.
    private(set) var arrival: Arrival?
    /// What is wrong, from left to right.
    private(set) var faults: [SuggestionRowFault]
    /// Cells with a time beside their day.
    let times: [SheetPlace]
    /// Cells whose day is a bare number.
    let dayCounts: [SheetPlace]

    /// Keeps what reading a row has found.
    init(_ row: SheetRow, _ read: SuggestionRow?, _ cells: SuggestionCells) {
        self.row = row
        self.read = read
        faults = cells.faults.sorted { $0.place < $1.place }
        times = cells.times
        dayCounts = cells.dayCounts
    }

    /// Places a row that could be read under the call of its day.
    mutating func place(by desk: ArrivalDesk) {
        arrival = read.map {
            desk.place(receivedOn: $0.receivedOn, postmarkedOn: $0.postmarkedOn)
        }
    }

    /// The suggestion it becomes; nil where something is wrong, or it was not placed.
    func suggestion(
        reference: (SuggestionRow) -> String,
        in jurisdiction: ID<Jurisdiction>,
        import entry: ID<SuggestionImport>
    ) -> Suggestion? {
        guard let read, let arrival else { return nil }
        return read.suggestion(
            reference: reference(read),
            in: jurisdiction,
            import: entry,
            arrival: arrival
        )
    }

    /// Notes what is wrong with a row that could be read.
    mutating func refuse(_ fault: SuggestionRowFault) {
        read = nil
        faults.append(fault)
    }
}
