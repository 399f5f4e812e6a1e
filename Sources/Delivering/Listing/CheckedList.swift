import Civics
import Ledger
import Sheets

/// What a list's table is checked against, as of one moment.
struct ListGround {
    /// The units that can have a duty, under today's names.
    let units: [Party]
    /// What stands on the lists of the year, this one among them.
    let listed: [Enrolment]
    /// What stands on this list.
    let own: Set<ID<Subject>>
    /// The year.
    let year: Int

    /// The unit of a name or a code.
    func unit(_ text: String) -> Party? {
        units.first { $0.name == text || $0.code == text || $0.nameEnglish == text }
    }
}

/// An entry that was read from a row without a fault.
struct CheckedEntry {
    let name: String
    /// Empty where nobody translated it.
    let nameEnglish: String
    let field: String
    /// Its own code; nil where the list is to give it one.
    let code: String?
    let lead: Party?
    let measures: [EnrolmentDraft.MeasureDraft]
    /// What its first plan is drawn up from: of a measure's name its target, days and place.
    let targets: [String: String]
    let start: CivilDate?
    let deadline: CivilDate?
    let place: String
    /// The same thing on another list.
    let same: Subject?
}

/// The rows of a table, read and checked, or everything that is wrong with it.
struct ListReader {
    /// What a matter without a measure of its own is measured by: whether it is done.
    static let done = "办结"

    private let ground: ListGround
    private let provenance: Provenance
    private(set) var faults: [ListFault] = []
    private(set) var entries: [CheckedEntry] = []

    /// Reads a table.
    init(_ table: String, _ ground: ListGround, _ provenance: Provenance) {
        self.ground = ground
        self.provenance = provenance
        do throws(SheetError) {
            var options = CSVOptions()
            options.encoding = .utf8
            options.separator = table.contains("\t") ? .tab : nil
            var reader = try CSVReader(Array(table.utf8), options: options)
            let columns = try HeaderMap<ListColumn>(findingIn: &reader)
            faults = columns.problems.compactMap(ListFault.init)
            if faults.isEmpty { try read(&reader, columns) }
        } catch {
            faults = [.unreadable]
        }
    }

    private mutating func read(
        _ reader: inout CSVReader,
        _ columns: HeaderMap<ListColumn>
    ) throws(SheetError) {
        let notes = try columns.notes(behind: reader).first?.line ?? .max
        var count = 0
        while let row = try reader.next() {
            let cells = columns.cells(of: row)
            // A line under the table is a note, unless it says what only an entry can say.
            guard row.line < notes || cells.keys.contains(where: { $0 != .name }),
                !cells.isEmpty
            else { continue }
            count += 1
            if count <= ListForm.mostEntries { read(cells, line: row.line) }
        }
        if count == 0 { faults.append(.noEntry) }
        if count > ListForm.mostEntries {
            faults.append(.tooMany(count: count, most: ListForm.mostEntries))
        }
    }

    private mutating func read(_ cells: [ListColumn: String], line: Int) {
        let before = faults.count
        func fault(_ column: ListColumn, _ what: ListFault.CellFault) -> ListFault {
            .cell(line: line, column, what)
        }
        for (column, text) in cells.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where text.count > ListForm.mostCharacters {
            faults.append(
                fault(column, .tooLong(characters: text.count, most: ListForm.mostCharacters))
            )
        }
        let name = cells[.name] ?? ""
        let same = self.same(cells, name, line)
        if name.isEmpty {
            faults.append(fault(.name, .missing))
        } else if entries.contains(where: { $0.name == name }) {
            faults.append(fault(.name, .twice(name)))
        }
        let lead = cells[.lead]
        let unit = lead.flatMap(ground.unit)
        if let lead, unit == nil { faults.append(fault(.lead, .unit(lead))) }
        if let code = cells[.code],
            entries.contains(where: { $0.code == code })
                || ground.listed.contains(where: { $0.code == code })
        {
            faults.append(fault(.code, .twice(code)))
        }
        let start = day(cells, .start, line)
        let deadline = day(cells, .deadline, line)
        let (measures, targets) = measures(cells, line)
        guard faults.count == before else { return }
        entries.append(
            CheckedEntry(
                name: name,
                nameEnglish: cells[.nameEnglish] ?? "",
                field: cells[.field] ?? "",
                code: cells[.code],
                lead: unit,
                measures: measures,
                targets: targets,
                start: start,
                deadline: deadline,
                place: cells[.place] ?? "",
                same: same
            )
        )
    }

    /// The same thing on another list: by its code.
    ///
    /// A name that is there already must say so.
    private mutating func same(
        _ cells: [ListColumn: String],
        _ name: String,
        _ line: Int
    ) -> Subject? {
        guard let code = cells[.same] else {
            if let other = ground.listed.first(where: { $0.subject.name == name }) {
                faults.append(
                    .cell(
                        line: line,
                        .name,
                        ground.own.contains(other.subject.id)
                            ? .twice(name) : .sameName(name, code: other.code)
                    )
                )
            }
            return nil
        }
        guard let other = ground.listed.first(where: { $0.code == code }) else {
            faults.append(.cell(line: line, .same, .code(code)))
            return nil
        }
        if ground.own.contains(other.subject.id)
            || entries.contains(where: { $0.same?.id == other.subject.id })
        {
            faults.append(.cell(line: line, .same, .twice(code)))
        }
        return other.subject
    }

    private mutating func day(
        _ cells: [ListColumn: String],
        _ column: ListColumn,
        _ line: Int
    ) -> CivilDate? {
        guard let text = cells[column] else { return nil }
        guard let day = try? CivilDate(written: text),
            (ground.year - 1...ground.year + 4).contains(day.year)
        else {
            faults.append(.cell(line: line, column, .date(text)))
            return nil
        }
        return day
    }

    /// What is measured, and the targets by the names of the measures.
    private mutating func measures(
        _ cells: [ListColumn: String],
        _ line: Int
    ) -> ([EnrolmentDraft.MeasureDraft], [String: String]) {
        var drafts: [EnrolmentDraft.MeasureDraft] = []
        var targets: [String: String] = [:]
        func add(_ role: Measure.Role, _ name: String, english: String = "", _ unit: String) {
            drafts.append(
                EnrolmentDraft.MeasureDraft(
                    role: role,
                    name: name,
                    nameEnglish: english,
                    unit: unit,
                    place: "",
                    value: nil,
                    provenance: provenance
                )
            )
        }
        if cells[.measureEnglish] != nil, cells[.measure] == nil {
            faults.append(.cell(line: line, .measureEnglish, .without(.measure)))
        }
        switch (cells[.measure], cells[.target]) {
        case (nil, nil):
            if cells[.same] == nil {
                add(.result, Self.done, english: "Done", "")
                targets[Self.done] = Self.done
            }
        case (.some, nil): faults.append(.cell(line: line, .target, .missing))
        case (nil, .some): faults.append(.cell(line: line, .target, .without(.measure)))
        case (let measure?, let target?):
            if let quantity = try? Quantity(written: target) {
                add(
                    .result,
                    measure,
                    english: cells[.measureEnglish] ?? "",
                    quantity.unitName
                )
                targets[measure] = target
            } else {
                faults.append(.cell(line: line, .target, .number(target)))
            }
        }
        if let money = cells[.investment] {
            if let figure = PlannedFigure(stored: money.replacing(",", with: "")),
                figure > .zero
            {
                add(
                    .invested,
                    "完成投资",
                    english: "Investment completed",
                    MoneyUnit.wan.name
                )
                add(.paid, "支付资金", english: "Money paid", MoneyUnit.wan.name)
                targets["完成投资"] = figure.number.description
            } else {
                faults.append(.cell(line: line, .investment, .number(money)))
            }
        }
        return (drafts, targets)
    }
}

extension HeaderMap<ListColumn> {
    /// What a row says, by column; what is blank is left out.
    fileprivate func cells(of row: SheetRow) -> [ListColumn: String] {
        var cells: [ListColumn: String] = [:]
        for column in ListColumn.allCases {
            let text = ChineseText.cleanedLine(cell(column, in: row)?.text ?? "")
            if !text.isEmpty { cells[column] = text }
        }
        return cells
    }
}

extension ListFault {
    /// What is wrong with a head; nil of the running number, which the list gives itself.
    fileprivate init?(_ problem: HeaderProblem<ListColumn>) {
        switch problem {
        case .missing(let column): self = .noColumn(column)
        case .duplicated(let column, _): self = .columnTwice(column)
        case .unknown(_, let name):
            guard !["序号", "序", "No."].contains(name) else { return nil }
            self = .unknownColumn(name)
        case .fullWidthCommas: self = .unreadable
        }
    }
}

extension Quantity {
    /// The name of its unit; empty of a state.
    fileprivate var unitName: String {
        switch self {
        case .state: ""
        case .amount(let amount): amount.unit.name
        }
    }
}
