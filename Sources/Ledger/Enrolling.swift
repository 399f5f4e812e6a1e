package import Civics
import Database

/// An entry to be put on a programme.
package struct EnrolmentDraft: Hashable, Sendable {
    /// A measure, with its first fact where there is one.
    package struct MeasureDraft: Hashable, Sendable {
        package let role: Measure.Role
        package let name: String
        package let nameEnglish: String
        package let unit: String
        package let place: String
        /// The first fact; nil where there is none yet.
        package let value: Quantity?
        package let provenance: Provenance

        /// Puts a measure together.
        package init(
            role: Measure.Role = .result,
            name: String,
            nameEnglish: String,
            unit: String,
            place: String,
            value: Quantity?,
            provenance: Provenance
        ) {
            self.role = role
            self.name = name
            self.nameEnglish = nameEnglish
            self.unit = unit
            self.place = place
            self.value = value
            self.provenance = provenance
        }
    }

    /// What stands on another list already and is listed here, too; nil of something new, whose name
    /// and field are those below.
    package var subject: Subject?
    /// Its number on the list, from 1.
    package var number: Int
    /// Its code in published data.
    package var code: String
    /// The subject's name.
    package var name: String
    /// The subject's English name; may be empty.
    package var nameEnglish: String
    /// The field (领域).
    package var field: String
    /// The id of its state.
    package var state: String
    /// What is measured of it.
    package var measures: [MeasureDraft]
    /// Where it is from, and how sure it is.
    package var provenance: Provenance

    /// Puts a draft together; ``Ledger/list(_:_:by:)`` checks it.
    package init(
        number: Int,
        code: String,
        name: String,
        nameEnglish: String,
        field: String,
        state: String,
        measures: [MeasureDraft],
        provenance: Provenance,
        subject: Subject? = nil
    ) {
        self.subject = subject
        self.number = number
        self.code = code
        self.name = name
        self.nameEnglish = nameEnglish
        self.field = field
        self.state = state
        self.measures = measures
        self.provenance = provenance
    }
}

/// Why a list could not be made or an entry not moved.
package enum EnrolmentError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// The kind is not known.
    case unknownKind(String)
    /// The state is not one of the kind's.
    case unknownState(String, number: Int)
    /// An entry does not pass a check of the kind's.
    case entryCheckFailed(EntryCheck, number: Int)
    /// Two entries have one number.
    case numberTwice(Int)
    /// There is a list of this kind and year.
    case listedAlready(kind: String, year: Int)
    /// The kind has no such move.
    case noSuchMove(from: String, to: String)
    /// A move does not pass a check of the kind's.
    case moveCheckFailed(MoveCheck, from: String, to: String)
    /// There is no such entry here.
    case notFound
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "enrolment.denied"
        case .unknownKind: "enrolment.unknown-kind"
        case .unknownState: "enrolment.unknown-state"
        case .entryCheckFailed: "enrolment.entry-check"
        case .numberTwice: "enrolment.number-twice"
        case .listedAlready: "enrolment.listed-already"
        case .noSuchMove: "enrolment.no-such-move"
        case .moveCheckFailed: "enrolment.move-check"
        case .notFound: "enrolment.not-found"
        case .store(let error): error.code
        }
    }
}

extension Ledger {
    /// Puts a list with its entries, measures and first facts into the record, all or nothing.
    package func list(
        _ programme: Programme,
        _ drafts: [EnrolmentDraft],
        by actor: Actor
    ) async throws(EnrolmentError) {
        try authoriseEnrolment(actor, in: programme.jurisdiction)
        guard let kind = kinds[programme.kind] else { throw .unknownKind(programme.kind) }
        try Self.check(drafts, kind: kind)
        let now = clock.now()
        try await record(by: actor) {
            (transaction: Transaction<EnrolmentError>) throws(EnrolmentError) in
            do throws(EnrolmentError) {
                try ProgrammeTable.insert(programme, in: transaction)
            } catch .store(.conflict("programme_once")) {
                throw .listedAlready(kind: programme.kind, year: programme.year)
            }
            for draft in drafts {
                _ = try Self.enrol(draft, on: programme, kind: kind, at: now, in: transaction)
            }
            return Recorded(
                (),
                Deed(
                    "programme.list",
                    in: programme.jurisdiction,
                    object: "programme \(programme.id)",
                    reason: programme.basis,
                    facts: [
                        "kind": programme.kind,
                        "year": String(programme.year),
                        "entries": String(drafts.count),
                    ]
                )
            )
        }
    }

    /// The public lists of a kind, newest first, each with its entries.
    package func programmes(
        of jurisdiction: ID<Jurisdiction>,
        kind: String
    ) async throws(StoreError) -> [(programme: Programme, entries: [Enrolment])] {
        try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            var lists: [(programme: Programme, entries: [Enrolment])] = []
            for programme in try ProgrammeTable.all(
                of: jurisdiction,
                kind: kind,
                in: transaction
            ) {
                let entries = try Self.entries(of: programme.id, in: transaction)
                lists.append((programme, entries))
            }
            return lists
        }
    }

    private func authoriseEnrolment(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(EnrolmentError) {
        try Self.authorise(actor, in: jurisdiction)
    }

    private static func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(EnrolmentError) {
        do throws(Denied) {
            try actor.authorise(.administer, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private static func check(
        _ drafts: [EnrolmentDraft],
        kind: ProgrammeKind
    ) throws(EnrolmentError) {
        var numbers: Set<Int> = []
        for draft in drafts {
            guard numbers.insert(draft.number).inserted else { throw .numberTwice(draft.number) }
            guard kind.state(draft.state) != nil else {
                throw .unknownState(draft.state, number: draft.number)
            }
            for check in kind.entry where !check.holds(for: draft, in: kind) {
                throw .entryCheckFailed(check, number: draft.number)
            }
        }
    }
}
