import Civics
import Ledger

/// The rows of a file against the plans there are: what changes, and everything that is wrong.
struct PlanJudge {
    private(set) var changes: [PlanPreview.Change] = []
    private(set) var unchanged = 0
    private(set) var faults: [PlanRowFault] = []

    private let decision: NumberedDecision?
    private let now: Instant
    private let units: [ID<Party>: Party]

    /// Judges rows; without a decision, those that need one are faults.
    init(
        _ rows: [PlanRow],
        _ entries: [DeliveringEntry],
        units: [ID<Party>: Party],
        decision: NumberedDecision?,
        at now: Instant
    ) {
        (self.decision, self.now, self.units) = (decision, now, units)
        let byCode = Dictionary(grouping: rows) { $0[.code] }
        for entry in entries {
            if let rows = byCode[entry.enrolment.code] { judge(rows, entry) }
        }
        let known = Set(entries.map(\.enrolment.code))
        for row in rows where !known.contains(row[.code]) {
            faults.append(
                PlanRowFault(
                    place: row.at(.code),
                    project: row[.project],
                    what: .unknownCode(row[.code])
                )
            )
        }
    }

    private mutating func judge(_ rows: [PlanRow], _ entry: DeliveringEntry) {
        let project = entry.enrolment.subject.name
        var overlay = PlanOverlay(entry, lead: entry.duties.lead.flatMap { units[$0] })
        overlay.lay(rows)
        guard overlay.faults.isEmpty else {
            faults += overlay.faults.map { PlanRowFault(place: $0, project: project, what: $1) }
            return
        }
        func fault(_ what: PlanRowFault.What, at place: PlanPlace) {
            faults.append(PlanRowFault(place: place, project: project, what: what))
        }
        let plan: CheckedPlan
        do throws(DeliveryError) {
            plan = try overlay.form.folded(entry.measures)
                .checked(entry.measures, year: entry.programme.year)
        } catch {
            guard case .faults(let found) = error else {
                fault(.refused(error), at: rows[0].place)
                return
            }
            for one in found {
                fault(.field(one), at: overlay.places[one.field] ?? rows[0].place)
            }
            return
        }
        let draft = entry.draft(plan)
        let standing = entry.standing.map { PlanForm($0, of: entry.measures) } ?? PlanForm([:])
        let edits = PlanEdit.all(
            from: standing,
            to: PlanForm(draft, of: entry.measures),
            of: entry.measures
        )
        guard !edits.isEmpty else {
            unchanged += 1
            return
        }
        guard overlay.version.isEmpty || overlay.version == PlanVersion(entry.standing).written
        else {
            fault(.changedMeanwhile(edits), at: PlanPlace(rows[0].place, .version))
            return
        }
        do throws(DeliveryError) {
            try entry.checkGoesOn()
        } catch {
            fault(.refused(error), at: rows[0].place)
            return
        }
        changes.append(
            PlanPreview.Change(
                entry: entry,
                edits: edits,
                changes: entry.changes(by: draft),
                draft: draft,
                place: rows[0].place
            )
        )
        guard entry.plan != nil else { return }
        guard let decision else {
            fault(.needsDecision, at: rows[0].place)
            return
        }
        do throws(DeliveryError) {
            _ = try entry.adopting(draft, by: decision, at: now)
        } catch {
            fault(.refused(error), at: rows[0].place)
        }
    }
}

/// The rows of an entry laid over the plan as its form has it.
private struct PlanOverlay {
    /// The form, with what the rows say.
    private(set) var form: PlanForm
    /// Where each of its fields was said.
    private(set) var places: [String: PlanPlace] = [:]
    /// What is wrong with the rows themselves.
    private(set) var faults: [(PlanPlace, PlanRowFault.What)] = []
    /// Which plan the rows were made from; empty where they do not say.
    private(set) var version = ""

    private let entry: DeliveringEntry
    private let lead: Party?
    private let knownKeys: Set<Int>

    init(_ entry: DeliveringEntry, lead: Party?) {
        self.entry = entry
        self.lead = lead
        form = entry.standing.map { PlanForm($0, of: entry.measures) } ?? PlanForm([:])
        knownKeys = Set(entry.baselines.flatMap { $0.milestones.map(\.key) })
    }

    mutating func lay(_ rows: [PlanRow]) {
        for row in rows { check(row) }
        let measures = rows.filter { $0.kind == .measure }
        version = shared(.version, rows) ?? ""
        for (column, field) in [
            (PlanColumn.deadline, PlanForm.deadline), (.place, PlanForm.place),
        ] {
            guard let text = shared(column, measures) else { continue }
            form[field] = text
            places[field] = measures.first { !$0[column].isEmpty }?.at(column)
        }
        var lines: [Int: Int] = [:]
        for row in measures {
            guard let measure = measure(of: row) else { continue }
            if let line = lines.updateValue(row.place.line, forKey: measure.ordinal) {
                faults.append((row.at(.measure), .twice(line: line)))
            }
            lay(row, measure)
        }
        lay(milestones: rows.filter { $0.kind == .milestone })
    }

    // MARK: - What an entry is known by

    private mutating func check(_ row: PlanRow) {
        let enrolment = entry.enrolment
        if !row[.number].isEmpty, Int(row[.number]) != enrolment.number {
            faults.append((row.at(.number), .otherNumber(enrolment.number)))
        }
        let subject = enrolment.subject
        if !row[.project].isEmpty, ![subject.name, subject.nameEnglish].contains(row[.project]) {
            faults.append(
                (row.at(.project), .otherProject(subject.name, code: enrolment.code))
            )
        }
        let names = lead.map { [$0.name, $0.nameEnglish, $0.code] } ?? []
        if !row[.lead].isEmpty, !names.contains(row[.lead]) {
            faults.append((row.at(.lead), .otherLead(lead?.name ?? "")))
        }
    }

    /// What rows say in a column that is of the whole entry; a blank beside something says the same.
    ///
    /// Nil where no row has the column.
    private mutating func shared(_ column: PlanColumn, _ rows: [PlanRow]) -> String? {
        guard rows.contains(where: { $0.has(column) }) else { return nil }
        guard let first = rows.first(where: { !$0[column].isEmpty }) else { return "" }
        for row in rows where !row[column].isEmpty && row[column] != first[column] {
            faults.append(
                (row.at(column), .differs(line: first.place.line, text: first[column]))
            )
        }
        return first[column]
    }

    // MARK: - Measures

    private mutating func measure(of row: PlanRow) -> Measure? {
        let (number, name) = (row[.ordinal], row[.measure])
        let found = entry.measures.filter { measure in
            (number.isEmpty || Int(number) == measure.ordinal)
                && (name.isEmpty || [measure.name, measure.nameEnglish].contains(name))
        }
        let said = name.isEmpty ? number : name
        guard let measure = found.first, !said.isEmpty else {
            faults.append((row.at(name.isEmpty ? .ordinal : .measure), .unknownMeasure(said)))
            return nil
        }
        guard found.count == 1 else {
            faults.append((row.at(.measure), .severalMeasures(said)))
            return nil
        }
        if !row[.unit].isEmpty, row[.unit] != measure.unit {
            faults.append((row.at(.unit), .otherUnit(measure.unit)))
        }
        return measure
    }

    private mutating func lay(_ row: PlanRow, _ measure: Measure) {
        let number = measure.ordinal
        form = form.spread(number)
        set(PlanForm.target(number), row, .target)
        for month in 1...12 { set(PlanForm.cell(number, month), row, .month(month)) }
    }

    private mutating func set(_ field: String, _ row: PlanRow, _ column: PlanColumn) {
        if row.has(column) { form[field] = row[column] }
        places[field] = row.at(column)
    }

    // MARK: - Milestones

    private mutating func lay(milestones rows: [PlanRow]) {
        var next = (knownKeys.max() ?? 0) + 1
        var lines: [Int: Int] = [:]
        for row in rows {
            let key: Int
            if row[.key].isEmpty {
                key = next
                next += 1
                guard key <= PlanForm.mostMilestones else {
                    faults.append(
                        (row.place, .tooManyMilestones(most: PlanForm.mostMilestones))
                    )
                    return
                }
                if row[.milestone].isEmpty, row[.due].isEmpty {
                    let missing = DeliveryFault.missing(field: PlanForm.milestone(key))
                    faults.append((row.at(.milestone), .field(missing)))
                }
            } else {
                guard let known = Int(row[.key]), known > 0 else {
                    faults.append((row.at(.key), .milestoneNumber(row[.key])))
                    continue
                }
                guard knownKeys.contains(known) else {
                    faults.append((row.at(.key), .unknownMilestone(known)))
                    continue
                }
                key = known
            }
            if let line = lines.updateValue(row.place.line, forKey: key) {
                faults.append((row.at(.key), .twice(line: line)))
            }
            set(PlanForm.milestone(key), row, .milestone)
            set(PlanForm.due(key), row, .due)
        }
    }
}
