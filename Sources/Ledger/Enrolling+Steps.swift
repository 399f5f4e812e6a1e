package import Civics
package import Database

extension ProgrammeKind {
    /// Checks that an entry may move from one state to another.
    package func check(
        _ from: String,
        to state: String,
        _ ground: MoveGround
    ) throws(EnrolmentError) {
        guard let move = moves.first(where: { $0.from == from && $0.to == state }) else {
            throw .noSuchMove(from: from, to: state)
        }
        for check in move.requires where !check.holds(for: ground) {
            throw .moveCheckFailed(check, from: from, to: state)
        }
    }
}

/// What an act does with lists, entries and facts within a transaction of its own, whose audit entry
/// says so.
extension Ledger {
    /// Puts an entry with its subject, measures and first facts on a list that is in the record.
    ///
    /// A subject that stands on another list keeps its measures and facts; only measures of other
    /// names are added.
    package static func enrol<F: StoreFailure>(
        _ draft: EnrolmentDraft,
        on programme: Programme,
        kind: ProgrammeKind,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> ID<Enrolment> {
        let subject =
            draft.subject
            ?? Subject(
                id: .random(),
                jurisdiction: programme.jurisdiction,
                kind: kind.subjectKind,
                name: draft.name,
                nameEnglish: draft.nameEnglish,
                field: draft.field,
                provenance: draft.provenance
            )
        var known: [Measure] = []
        if draft.subject == nil {
            try EnrolmentTable.insert(subject, in: transaction)
        } else {
            known = try FactTable.measures(of: subject.id, in: transaction)
        }
        let names = Set(known.map(\.name))
        let enrolment = Enrolment(
            id: .random(),
            programme: programme.id,
            subject: subject,
            number: draft.number,
            code: draft.code,
            state: draft.state,
            measures: []
        )
        try EnrolmentTable.insert(enrolment, in: transaction)
        let added = draft.measures.filter { !names.contains($0.name) }
        for (index, measureDraft) in added.enumerated() {
            let measure = Measure(
                id: .random(),
                subject: subject.id,
                ordinal: (known.map(\.ordinal).max() ?? 0) + index + 1,
                role: measureDraft.role,
                name: measureDraft.name,
                nameEnglish: measureDraft.nameEnglish,
                unit: measureDraft.unit,
                place: measureDraft.place
            )
            try FactTable.insert(measure, in: transaction)
            guard let value = measureDraft.value else { continue }
            try FactTable.insert(
                Fact(
                    id: .random(),
                    measure: measure.id,
                    supersedes: nil,
                    period: String(programme.year),
                    value: value,
                    sourceClass: .publication,
                    provenance: measureDraft.provenance,
                    recorded: now
                ),
                in: transaction
            )
        }
        return enrolment.id
    }

    /// Puts a list without entries into the record.
    package static func add<F: StoreFailure>(
        _ programme: Programme,
        in transaction: Transaction<F>
    ) throws(F) {
        try ProgrammeTable.insert(programme, in: transaction)
    }

    /// The list of a kind and a year.
    package static func programme<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        kind: String,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Programme? {
        try ProgrammeTable.all(of: jurisdiction, kind: kind, in: transaction)
            .first { $0.year == year }
    }

    /// The lists of a kind, the newest first.
    package static func programmes<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        kind: String,
        in transaction: Transaction<F>
    ) throws(F) -> [Programme] {
        try ProgrammeTable.all(of: jurisdiction, kind: kind, in: transaction)
    }

    /// A list.
    package static func programme<F: StoreFailure>(
        _ id: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> Programme? {
        try ProgrammeTable.find(id, in: transaction)
    }

    /// The entries of a list, with the facts that hold now, in the order of their numbers.
    package static func entries<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [Enrolment] {
        try entriesWithFacts(of: .list(programme), in: transaction).entries
    }

    /// An entry, with the facts that hold now.
    package static func entry<F: StoreFailure>(
        _ id: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) -> Enrolment? {
        try entriesWithFacts(of: .entry(id), in: transaction).entries.first
    }

    /// Entries with the facts that hold now, and every fact of theirs that nothing replaced, in the
    /// order of the periods.
    package static func entriesWithFacts<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> (entries: [Enrolment], facts: [Fact]) {
        let facts = try FactTable.standing(of: scope, in: transaction)
        return (try EnrolmentTable.all(of: scope, with: facts, in: transaction), facts)
    }

    /// The newest entry of a kind that has a code, and its list.
    package static func entry<F: StoreFailure>(
        coded code: String,
        of jurisdiction: ID<Jurisdiction>,
        kind: String,
        in transaction: Transaction<F>
    ) throws(F) -> (enrolment: ID<Enrolment>, programme: ID<Programme>)? {
        try EnrolmentTable.find(code, of: jurisdiction, kind: kind, in: transaction)
            .map { ($0.enrolment, $0.programme) }
    }

    /// The keys of a list's entries and their numbers.
    package static func numbers<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: Int] {
        try EnrolmentTable.numbers(of: programme, in: transaction)
    }

    /// Locks an entry until the transaction ends and gives its list and state.
    package static func lock<F: StoreFailure>(
        _ id: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) -> (programme: ID<Programme>, state: String)? {
        try EnrolmentTable.lock(id, in: transaction).map { ($0.programme, $0.state) }
    }

    /// Puts a locked entry into a state that its kind has.
    package static func put<F: StoreFailure>(
        _ id: ID<Enrolment>,
        in state: String,
        in transaction: Transaction<F>
    ) throws(F) {
        try EnrolmentTable.setState(state, of: id, in: transaction)
    }

    /// Every fact of an entry's measures that nothing replaced, in the order of the periods.
    package static func facts<F: StoreFailure>(
        of enrolment: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) -> [Fact] {
        try FactTable.standing(of: .entry(enrolment), in: transaction)
    }

    /// Adds a fact; one of the same measure, period and source is superseded by it.
    package static func add<F: StoreFailure>(
        _ value: Quantity,
        of measure: ID<Measure>,
        for period: String,
        from sourceClass: Fact.SourceClass,
        _ provenance: Provenance,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        let former = try FactTable.standing(of: measure, period, from: sourceClass, in: transaction)
        try FactTable.insert(
            Fact(
                id: .random(),
                measure: measure,
                supersedes: former?.id,
                period: period,
                value: value,
                sourceClass: sourceClass,
                provenance: provenance,
                recorded: now
            ),
            in: transaction
        )
    }
}
