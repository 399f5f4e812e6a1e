import Civics
import Deciding

/// A table of deputies that was read, and what it is to rest on.
struct RollPreview {
    /// The fields of the form that brings it in; the table is sent along as it was read.
    static let fields: Set<String> = ["term", "table", "file", "since", "document"]

    let table: RollTable
    let fileName: String
    /// The day, as typed.
    let since: String
    /// The document, as typed.
    let document: String
    /// What is wrong with either.
    let faults: [RollFault]
    /// Whether it is the file itself that was read, and not what an earlier look made of it.
    let isFile: Bool

    /// A file that was just sent: it holds from the first day of the term, if nobody says else.
    init(
        _ table: RollTable,
        fileName: String,
        of term: CongressTerm,
        today: CivilDate,
        isFile: Bool = true
    ) {
        self.table = table
        self.fileName = fileName
        since = min(term.startsOn, today).description
        document = ""
        faults = []
        self.isFile = isFile
    }

    /// What was sent to be brought in and was not.
    init(_ table: RollTable, _ fields: FormFields, faults: [RollFault]) {
        self.table = table
        fileName = fields["file"]
        since = fields["since"]
        document = fields["document"]
        self.faults = faults
        isFile = false
    }

    /// Whether the table has more deputies than the congress has seats.
    func isTooMany(for roll: Roll) -> Bool { table.rowCount > roll.term.seats }

    /// Whether the table can be brought in as it is.
    func isRight(for roll: Roll) -> Bool { table.faults.isEmpty && !isTooMany(for: roll) }
}
