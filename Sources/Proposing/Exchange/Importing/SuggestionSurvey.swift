import Civics
import Sheets

/// What a first walk through a table finds: how many rows there are and which numbers they bear.
///
/// It makes three things possible that a single walk cannot do: a number is never made that a row
/// further down bears, a number that stands twice is told with the line of the first, and a
/// progress bar knows its end. A file that breaks off is found before anything is written.
struct SuggestionSurvey: Sendable {
    /// How many rows hold anything.
    private(set) var rowCount = 0
    /// How many numbers are to be made for a year.
    private(set) var missing: [Int: Int64] = [:]
    /// The highest number of our own form for a year.
    private(set) var highest: [Int: Int64] = [:]
    /// The line on which a number stands first.
    private(set) var firstLines: [String: Int] = [:]

    /// Walks to the end; the sheet is a value, so its owner's still stands at the first row.
    ///
    /// Where rows that are wrong are left out, no number is made for them.
    init(
        _ rows: SuggestionRowReader,
        slug: String,
        isGoodRowsOnly: Bool
    ) throws(SheetError) {
        var sheet = rows.sheet
        while let row = try sheet.next() {
            rowCount += 1
            let cells = SuggestionCells(row, sheet)
            let reference = cells.line(.reference)
            if reference.isEmpty {
                if isGoodRowsOnly, rows.read(row).read == nil { continue }
                let written = try? cells.day(.receivedOn)
                missing[(written?.date ?? rows.today).year, default: 0] += 1
                continue
            }
            if firstLines[reference] == nil { firstLines[reference] = row.line }
            if let own = Reference.parts(of: reference, slug: slug) {
                highest[own.year] = max(highest[own.year] ?? 0, own.number)
            }
        }
    }

    /// The years whose counters an import moves, in their order.
    var years: [Int] {
        Set(missing.keys).union(highest.keys).sorted()
    }
}
