package import Civics
package import Ledger
package import Sheets

/// The plans of a list as a file that can be changed in a spreadsheet and sent back.
///
/// Who draws up the plans gets the drafts; a unit gets what is in force of the entries it leads.
package struct PlanTable: Sendable {
    /// An entry with the plan that somebody may have of it.
    private struct Entry {
        let entry: DeliveringEntry
        let plan: Baseline?
        let lead: Party?
    }

    private var entries: [Entry] = []

    /// Puts the rows together that somebody may have, of one entry where its number is given.
    package init(_ board: DeliveryBoard, for actor: Actor, entry number: Int? = nil) {
        for row in board.rows where number == nil || row.entry.enrolment.number == number {
            let isOffice = Self.isOffice(actor, in: board.programme.jurisdiction)
            guard isOffice || actor.unit.map({ $0 == row.entry.duties.lead }) == true else {
                continue
            }
            entries.append(
                Entry(
                    entry: row.entry,
                    plan: isOffice ? row.entry.standing : row.entry.plan,
                    lead: row.entry.duties.lead.flatMap { board.units[$0] }
                )
            )
        }
    }

    /// Whether somebody gets every entry.
    package static func isOffice(_ actor: Actor, in jurisdiction: ID<Jurisdiction>) -> Bool {
        [Permission.managePlans, .publishProgress].contains { permission in
            do throws(Denied) {
                try actor.authorise(permission, in: jurisdiction)
                return true
            } catch {
                return false
            }
        }
    }

    /// Whether there is nothing to give.
    package var isEmpty: Bool {
        entries.allSatisfy {
            $0.entry.measures.isEmpty && $0.plan?.milestones.isEmpty ?? true
        }
    }

    // MARK: - Lines

    /// The rows of all entries: those of their measures, and those of their milestones.
    private struct Lines {
        var measures: [[PlanColumn: SheetValue]] = []
        var milestones: [[PlanColumn: SheetValue]] = []
    }

    private var lines: Lines {
        var lines = Lines()
        for entry in entries { Self.add(entry.entry, entry.plan, entry.lead, to: &lines) }
        return lines
    }

    private static func add(
        _ entry: DeliveringEntry,
        _ plan: Baseline?,
        _ lead: Party?,
        to lines: inout Lines
    ) {
        let form = plan.map { PlanForm($0, of: entry.measures) } ?? PlanForm([:])
        var head: [PlanColumn: SheetValue] = [
            .number: .number(DecimalNumber(Int64(entry.enrolment.number))),
            .code: SheetValue(entry.enrolment.code),
            .project: SheetValue(entry.enrolment.subject.name),
            .lead: SheetValue(lead?.name ?? ""),
            .version: SheetValue(PlanVersion(plan).written),
        ]
        for key in form.milestoneKeys {
            var line = head
            line[.kind] = SheetValue(PlanRow.Kind.milestone.rawValue)
            line[.key] = .number(DecimalNumber(Int64(key)))
            line[.milestone] = SheetValue(form[PlanForm.milestone(key)])
            line[.due] = Self.day(form[PlanForm.due(key)])
            lines.milestones.append(line)
        }
        head[.kind] = SheetValue(PlanRow.Kind.measure.rawValue)
        head[.deadline] = Self.day(form[PlanForm.deadline])
        head[.place] = SheetValue(form[PlanForm.place])
        for measure in entry.measures { lines.measures.append(Self.line(measure, form, head)) }
    }

    private static func line(
        _ measure: Measure,
        _ form: PlanForm,
        _ head: [PlanColumn: SheetValue]
    ) -> [PlanColumn: SheetValue] {
        let number = measure.ordinal
        let form = form.spread(number)
        var line = head
        line[.ordinal] = .number(DecimalNumber(Int64(number)))
        line[.measure] = SheetValue(measure.name)
        line[.unit] = SheetValue(measure.unit)
        let target = form[PlanForm.target(number)]
        line[.target] = measure.isMoney ? figure(target) : SheetValue(target)
        for month in 1...12 { line[.month(month)] = figure(form[PlanForm.cell(number, month)]) }
        return line
    }

    private static func figure(_ text: String) -> SheetValue {
        (try? DecimalNumber(written: text)).map(SheetValue.number) ?? SheetValue(text)
    }

    private static func day(_ text: String) -> SheetValue {
        (try? CivilDate(written: text)).map(SheetValue.date) ?? SheetValue(text)
    }

    // MARK: - Files

    /// A workbook with a sheet of measures and one of milestones.
    package func workbook() throws(SheetError) -> [UInt8] {
        let (first, second) = (PlanColumn.ofMeasures, PlanColumn.ofMilestones)
        var writer = try WorkbookWriter(
            sheets: [PlanRow.Kind.measure.sheet, PlanRow.Kind.milestone.sheet],
            header: first.map(\.writtenName),
            widths: first.map(\.width)
        )
        let lines = lines
        for line in lines.measures { try writer.append(Self.cells(line, first)) }
        try writer.beginSheet(header: second.map(\.writtenName), widths: second.map(\.width))
        for line in lines.milestones { try writer.append(Self.cells(line, second)) }
        writer.finish()
        return writer.takeBytes()
    }

    /// One CSV file with the rows of both, as spreadsheets open it.
    package func csv() throws(SheetError) -> [UInt8] {
        var writer = try CSVWriter()
        try writer.append(texts: PlanColumn.allCases.map(\.writtenName))
        let lines = lines
        for line in lines.measures + lines.milestones {
            try writer.append(Self.cells(line, PlanColumn.allCases))
        }
        return writer.takeBytes()
    }

    private static func cells(
        _ line: [PlanColumn: SheetValue],
        _ columns: [PlanColumn]
    ) -> [SheetValue] {
        columns.map { line[$0] ?? .blank }
    }
}

/// Which plan a row was made from: its number, how often it was saved, and what it said.
struct PlanVersion: Hashable, Sendable {
    let written: String

    /// The version of a plan, or of none.
    init(_ plan: Baseline?) {
        guard let plan else {
            written = "无"
            return
        }
        let said =
            plan.targets.map { target in
                [
                    target.measure.description, target.printed,
                    target.figure?.number.description ?? "",
                    target.plan.map(MonthsText.written) ?? "",
                ].joined(separator: "\t")
            } + plan.milestones.map { "\($0.key)\t\($0.name)\t\($0.due)" }
            + [plan.deadline?.description ?? "", plan.place]
        let digest = Digest(of: said.joined(separator: "\n")).hex.prefix(8)
        // Begins with a sign that no spreadsheet takes for a number or a day.
        written = "第\(plan.number)号第\(plan.version)版 \(digest)"
    }
}
