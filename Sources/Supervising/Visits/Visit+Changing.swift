import Casework
import Civics
import Database
import Ledger

/// A visit that is being changed.
struct ChangedVisit {
    private let old: Visit
    private let state: Visit.State
    private let actor: Actor
    private let now: Instant
    var methods: [Visit.Method]
    var heldOn: CivilDate?
    var participants: [String]
    var words: String
    var signedBy: String
    var signedAt: Instant?

    init(_ old: Visit, to state: Visit.State, by actor: Actor, at now: Instant) {
        self.old = old
        self.state = state
        self.actor = actor
        self.now = now
        methods = old.methods
        heldOn = old.heldOn
        participants = old.participants
        words = old.words
        signedBy = old.signedBy
        signedAt = old.signedAt
    }

    /// The visit as it becomes.
    var visit: Visit {
        Visit(
            id: old.id,
            jurisdiction: old.jurisdiction,
            party: old.party,
            kind: old.kind,
            state: state,
            plannedOn: old.plannedOn,
            place: old.place,
            methods: methods,
            purpose: old.purpose,
            heldOn: heldOn,
            participants: participants,
            words: words,
            post: actor.postNames.zh,
            postEnglish: actor.postNames.en,
            at: now,
            signedBy: signedBy,
            signedAt: signedAt,
            projects: old.projects,
            version: old.version + 1,
            certainty: old.certainty
        )
    }
}

extension Visit {
    func changed(to state: State, by actor: Actor, at now: Instant) -> ChangedVisit {
        ChangedVisit(self, to: state, by: actor, at: now)
    }

    /// What cases that come from it name as their origin.
    var origin: Case.Origin { Case.Origin(.visit, key: id.rawValue, text: place) }

    /// The group that visits, as the record knows it now.
    func group<F: StoreFailure>(in transaction: Transaction<F>) throws(F) -> SupervisionGroup? {
        group(among: try GroupTable.all(of: jurisdiction, in: transaction))
    }

    /// A visit of the actor's own group that nobody else changes until the transaction ends.
    static func locked(
        _ id: ID<Visit>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<VisitError>
    ) throws(VisitError) -> Visit {
        try actor.authoriseVisits(of: actor.party, in: jurisdiction)
        guard let visit = try VisitTable.find(id, locking: true, in: transaction),
            visit.jurisdiction == jurisdiction
        else { throw .notFound }
        try actor.authoriseVisits(of: visit.party, in: jurisdiction)
        return visit
    }

    /// What the audit trail says of it.
    func deed(_ action: String, reason: String = "", facts: [String: String] = [:]) -> Deed {
        Deed(
            action,
            in: jurisdiction,
            object: "visit \(id)",
            reason: reason,
            facts: facts.merging([
                "kind": kind.rawValue, "party": party.description,
                "planned": plannedOn.description,
                "projects": projects.map(\.description).joined(separator: " "),
            ]) { own, _ in own }
        )
    }

    /// What the record keeps of a form's number.
    static func digest(of number: String) throws(VisitError) -> [UInt8] {
        guard let bits = FormNumber.read(number) else { throw .formUnknown }
        return Digest(of: Array("visit-form:".utf8) + bits).bytes
    }
}

extension Ledger {
    /// The visit that a form made; nil where it made none yet.
    func visit(by key: [UInt8]) async throws(VisitError) -> ID<Visit>? {
        try await read { (transaction: Transaction<VisitError>) throws(VisitError) in
            try VisitTable.find(form: key, in: transaction)
        }
    }
}

extension Actor {
    /// Checks that somebody visits for a unit.
    func authoriseVisits(
        of party: ID<Party>?,
        in jurisdiction: ID<Jurisdiction>
    ) throws(VisitError) {
        do throws(Denied) {
            try authorise(.visitProjects, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        if case .officer(let officer) = self, let party, officer.party != party {
            throw .notYours(party)
        }
    }

    /// Checks that it is somebody who signs.
    func authoriseSigning(
        for group: SupervisionGroup?,
        in jurisdiction: ID<Jurisdiction>
    ) throws(VisitError) {
        guard case .officer(let officer) = self else { return }
        guard officer.jurisdiction == jurisdiction, officer.signs(for: group) else {
            throw .headOnly(group?.head?.name ?? "")
        }
    }
}
