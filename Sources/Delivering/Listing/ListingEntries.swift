package import Civics
import Database
package import Ledger

/// Making a list of a kind that no vote makes, and adding entries to one.
package struct ListingEntries: Sendable {
    private let ledger: Ledger

    /// Keeps the lists of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The kinds whose lists are made here: all but the one that deputies vote on.
    package static func kinds(_ all: ProgrammeKinds) -> [ProgrammeKind] {
        all.all.filter { $0.id != ProgrammeKind.livelihood }
    }

    /// Puts the rows of a table on the list of a kind and a year, all or none.
    ///
    /// The list is made where it is not there. Each entry gets the draft of its first plan, and who
    /// leads it.
    ///
    /// - Returns: The year of the list.
    package func list(
        _ form: ListForm,
        certainty: Certainty = .recorded,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) -> Int {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        let head = try form.checkedHead(Self.kinds(kinds), today: now.date)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let former = try Ledger.programme(
                of: jurisdiction,
                kind: head.kind.id,
                year: head.year,
                in: transaction
            )
            let name = ChineseText.cleanedLine(form.name)
            let provenance = Provenance(certainty, source: head.basis)
            let programme =
                former
                ?? Programme(
                    id: .random(),
                    jurisdiction: jurisdiction,
                    kind: head.kind.id,
                    year: head.year,
                    name: name,
                    nameEnglish: ChineseText.cleanedLine(form.nameEnglish),
                    basis: head.basis,
                    asOf: now.date,
                    provenance: provenance
                )
            let entries = try Self.read(
                form,
                isNameless: former == nil && name.isEmpty,
                programme,
                kinds,
                provenance,
                today: now.date,
                in: transaction
            )
            if former == nil { try Self.add(programme, in: transaction) }
            try Self.enrol(entries, on: programme, head.kind, provenance, at: now, in: transaction)
            return Recorded(
                head.year,
                Deed(
                    "programme.enrol",
                    in: jurisdiction,
                    object: "programme \(programme.id)",
                    reason: head.basis,
                    facts: [
                        "kind": programme.kind, "year": String(programme.year),
                        "entries": String(entries.count),
                    ]
                )
            )
        }
    }

    private static func add(
        _ programme: Programme,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) {
        do throws(DeliveryError) {
            try Ledger.add(programme, in: transaction)
        } catch .store(.conflict("programme_once")) {
            throw .changedMeanwhile
        }
    }

    private static func read(
        _ form: ListForm,
        isNameless: Bool,
        _ programme: Programme,
        _ kinds: ProgrammeKinds,
        _ provenance: Provenance,
        today: CivilDate,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> [CheckedEntry] {
        let jurisdiction = programme.jurisdiction
        var listed: [Enrolment] = []
        for kind in kinds.all {
            guard
                let other = try Ledger.programme(
                    of: jurisdiction,
                    kind: kind.id,
                    year: programme.year,
                    in: transaction
                )
            else { continue }
            listed += try Ledger.entries(of: other.id, in: transaction)
        }
        let ground = ListGround(
            units: try Ledger.parties(of: jurisdiction, on: today, in: transaction)
                .withDuties(try Post.all(of: jurisdiction, in: transaction)),
            listed: listed,
            own: Set(listed.filter { $0.programme == programme.id }.map(\.subject.id)),
            year: programme.year
        )
        let reader = ListReader(form.table, ground, provenance)
        let faults: [DeliveryFault] =
            (isNameless ? [.missing(field: "name")] : [])
            + reader.faults.map { .list(field: "table", $0) }
        guard faults.isEmpty else { throw .faults(faults) }
        return reader.entries
    }

    private static func enrol(
        _ entries: [CheckedEntry],
        on programme: Programme,
        _ kind: ProgrammeKind,
        _ provenance: Provenance,
        at now: Instant,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) {
        let former = try Ledger.entries(of: programme.id, in: transaction)
        var number = former.map(\.number).max() ?? 0
        var numbers: [Int: CheckedEntry] = [:]
        for entry in entries {
            number += 1
            numbers[number] = entry
            let draft = EnrolmentDraft(
                number: number,
                code: entry.code ?? "\(programme.kind)-\(programme.year)-\(number)",
                name: entry.name,
                nameEnglish: entry.nameEnglish,
                field: entry.field,
                state: kind.states[0].id,
                measures: entry.measures,
                provenance: provenance,
                subject: entry.same
            )
            do throws(DeliveryError) {
                _ = try Ledger.enrol(draft, on: programme, kind: kind, at: now, in: transaction)
            } catch .store(.conflict("enrolment_number_once")) {
                throw .changedMeanwhile
            }
        }
        for enrolment in try Ledger.entries(of: programme.id, in: transaction) {
            guard let entry = numbers[enrolment.number] else { continue }
            try plan(entry, enrolment, year: programme.year, in: transaction)
            if let lead = entry.lead {
                try DutyTable.set(
                    [Duty(.lead, .unit(lead.id))],
                    of: enrolment.id,
                    in: transaction
                )
            }
        }
    }

    /// Draws up the first plan as far as the row says it.
    private static func plan(
        _ entry: CheckedEntry,
        _ enrolment: Enrolment,
        year: Int,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) {
        var form = PlanForm([:])
        form[PlanForm.deadline] = entry.deadline?.description ?? ""
        form[PlanForm.place] = entry.place
        for measure in enrolment.measures.map(\.measure) {
            guard let target = entry.targets[measure.name] else { continue }
            form[PlanForm.target(measure.ordinal)] = target
            if measure.isState(printed: target), let deadline = entry.deadline {
                form[PlanForm.month(measure.ordinal)] =
                    deadline.year == year ? String(deadline.month) : "12"
            }
        }
        for (key, (name, day)) in [("开工", entry.start), ("完工", entry.deadline)].enumerated() {
            guard let day else { continue }
            form[PlanForm.milestone(key + 1)] = name
            form[PlanForm.due(key + 1)] = day.description
        }
        let plan = try form.checked(enrolment.measures.map(\.measure), year: year)
        try BaselineTable.insert(
            Baseline(
                id: .random(),
                enrolment: enrolment.id,
                number: 0,
                version: 1,
                deadline: plan.deadline,
                place: plan.place,
                targets: plan.targets,
                milestones: plan.milestones,
                decision: nil,
                inForce: nil
            ),
            in: transaction
        )
    }
}

/// What a list is, checked.
private struct CheckedListHead {
    let kind: ProgrammeKind
    let year: Int
    let basis: String
}

extension ListForm {
    fileprivate func checkedHead(
        _ kinds: [ProgrammeKind],
        today: CivilDate
    ) throws(DeliveryError) -> CheckedListHead {
        var faults: [DeliveryFault] = []
        let kind = kinds.first { $0.id == self.kind }
        if kind == nil { faults.append(.choice(field: "kind")) }
        let year = Int(ChineseText.cleanedLine(self.year))
        let years = today.year - 5...today.year + 2
        if year.map(years.contains) != true {
            faults.append(.year(field: "year", from: years.lowerBound, to: years.upperBound))
        }
        let basis = ChineseText.cleanedLine(self.basis)
        if basis.isEmpty { faults.append(.missing(field: "basis")) }
        for (field, text) in [
            ("name", ChineseText.cleanedLine(name)),
            ("nameEnglish", ChineseText.cleanedLine(nameEnglish)), ("basis", basis),
        ]
        where text.count > Self.mostCharacters {
            faults.append(
                .tooLong(field: field, characters: text.count, most: Self.mostCharacters)
            )
        }
        if table.allSatisfy(\.isWhitespace) { faults.append(.missing(field: "table")) }
        guard faults.isEmpty, let kind, let year else { throw .faults(faults) }
        return CheckedListHead(kind: kind, year: year, basis: basis)
    }
}
