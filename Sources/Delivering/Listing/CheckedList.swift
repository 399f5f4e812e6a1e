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
    let field: String
    let code: String
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
            try read(&reader)
        } catch {
            faults = [.unreadable]
        }
    }

    private mutating func read(_ reader: inout CSVReader) throws(SheetError) {
        guard let columns = try head(&reader) else { return }
        var count = 0
        while let row = try reader.next() {
            guard !row.isBlank else { continue }
            count += 1
            guard count <= ListForm.mostEntries else { continue }
            var cells: [ListColumn: String] = [:]
            for (index, column) in columns where index < row.values.count {
                cells[column] = ChineseText.cleanedLine(row.values[index].text)
            }
            read(cells, line: row.line)
        }
        if count == 0 { faults.append(.noEntry) }
        if count > ListForm.mostEntries {
            faults.append(.tooMany(count: count, most: ListForm.mostEntries))
        }
    }

    /// Which columns stand where; nil where they cannot be told.
    private mutating func head(
        _ reader: inout CSVReader
    ) throws(SheetError) -> [(Int, ListColumn)]? {
        var row = try reader.next()
        while let blank = row, blank.isBlank { row = try reader.next() }
        guard let row else {
            faults.append(.noEntry)
            return nil
        }
        var columns: [(Int, ListColumn)] = []
        for (index, value) in row.values.enumerated() {
            let head = ChineseText.cleanedLine(value.text)
            // A running number is given by the list.
            guard !head.isEmpty, head != "序号", head != "序" else { continue }
            guard let column = ListColumn(named: head) else {
                faults.append(.unknownColumn(head))
                continue
            }
            if columns.contains(where: { $0.1 == column }) { faults.append(.columnTwice(column)) }
            columns.append((index, column))
        }
        if !columns.contains(where: { $0.1 == .name }) { faults.append(.noColumn(.name)) }
        return faults.isEmpty ? columns : nil
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
        let lead = cells[.lead].flatMap { $0.isEmpty ? nil : $0 }
        let unit = lead.flatMap(ground.unit)
        if let lead, unit == nil { faults.append(fault(.lead, .unit(lead))) }
        let code = cells[.code] ?? ""
        if !code.isEmpty,
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
                field: cells[.field] ?? "",
                code: code,
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
        let code = cells[.same] ?? ""
        guard !code.isEmpty else {
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
        guard let text = cells[column], !text.isEmpty else { return nil }
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
        func add(_ role: Measure.Role, _ name: String, _ unit: String) {
            drafts.append(
                EnrolmentDraft.MeasureDraft(
                    role: role,
                    name: name,
                    nameEnglish: "",
                    unit: unit,
                    place: "",
                    value: nil,
                    provenance: provenance
                )
            )
        }
        let (measure, target) = (cells[.measure] ?? "", cells[.target] ?? "")
        switch (measure.isEmpty, target.isEmpty) {
        case (true, true):
            if (cells[.same] ?? "").isEmpty {
                add(.result, Self.done, "")
                targets[Self.done] = Self.done
            }
        case (false, true): faults.append(.cell(line: line, .target, .missing))
        case (true, false): faults.append(.cell(line: line, .target, .without(.measure)))
        case (false, false):
            if let quantity = try? Quantity(written: target) {
                add(.result, measure, quantity.unitName)
                targets[measure] = target
            } else {
                faults.append(.cell(line: line, .target, .number(target)))
            }
        }
        if let money = cells[.investment], !money.isEmpty {
            if let figure = PlannedFigure(stored: money.replacing(",", with: "")),
                figure > .zero
            {
                add(.invested, "完成投资", MoneyUnit.wan.name)
                add(.paid, "支付资金", MoneyUnit.wan.name)
                targets["完成投资"] = figure.number.description
            } else {
                faults.append(.cell(line: line, .investment, .number(money)))
            }
        }
        return (drafts, targets)
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
