package import Casework
package import Civics
import Database
package import Ledger

/// Planning visits, writing down what was found, signing, calling off.
package struct HoldingVisits: Sendable {
    private let ledger: Ledger
    private let kinds: CaseKinds

    /// Holds visits of a record.
    package init(_ ledger: Ledger, kinds: CaseKinds = .builtIn) {
        self.ledger = ledger
        self.kinds = kinds
    }

    /// Plans a visit of a group for the day that the form names.
    ///
    /// `number` is that of the form: sent twice, it makes one visit. Without a day it was planned
    /// today.
    package func plan(
        _ form: VisitForm,
        of party: ID<Party>,
        number: String,
        on day: CivilDate? = nil,
        certainty: Certainty = .recorded,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(VisitError) -> ID<Visit> {
        try actor.authoriseVisits(of: party, in: jurisdiction)
        let key = try Visit.digest(of: number)
        let now = ledger.clock.now()
        if let made = try await ledger.visit(by: key) { return made }
        let id = ID<Visit>.random()
        do throws(VisitError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<VisitError>) throws(VisitError) in
                var reader = VisitFormReader(
                    form,
                    today: day ?? now.date,
                    group: nil,
                    listed: try ListedSubject.all(of: jurisdiction, in: transaction)
                )
                let visit = Visit(
                    id: id,
                    jurisdiction: jurisdiction,
                    party: party,
                    kind: .official,
                    state: .planned,
                    plannedOn: reader.day(.date, isOver: false) ?? now.date,
                    place: reader.text(.place, VisitFormReader.lineCharacters, isLine: true),
                    methods: reader.methods(),
                    purpose: reader.text(.purpose, 0...500, isLine: false),
                    heldOn: nil,
                    participants: [],
                    words: "",
                    post: actor.postNames.zh,
                    postEnglish: actor.postNames.en,
                    at: now,
                    signedBy: "",
                    signedAt: nil,
                    projects: reader.projects(),
                    version: 1,
                    certainty: certainty
                )
                try reader.checked()
                try VisitTable.insert(visit, form: key, in: transaction)
                return Recorded((), visit.deed("visit.plan"))
            }
        } catch .store(.conflict("visit_form_once")) {
            guard let made = try await ledger.visit(by: key) else { throw .notFound }
            return made
        }
        return id
    }

    /// Writes down what a planned visit found; each problem becomes a case in the same moment.
    package func write(
        _ form: VisitForm,
        of id: ID<Visit>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(VisitError) {
        let now = ledger.clock.now()
        guard let kind = kinds[CaseKind.problem] else {
            preconditionFailure("there is no kind \(CaseKind.problem)")
        }
        try await ledger.record(by: actor) {
            (transaction: Transaction<VisitError>) throws(VisitError) in
            let visit = try Visit.locked(id, by: actor, in: jurisdiction, transaction)
            guard visit.version == version else { throw .changedMeanwhile(visit) }
            guard visit.state == .planned else { throw .wrongState(visit.state) }
            var reader = VisitFormReader(
                form,
                today: now.date,
                group: try visit.group(in: transaction),
                listed: try ListedSubject.all(of: jurisdiction, in: transaction)
            )
            let held = reader.day(.held, isOver: true)
            var written = visit.changed(to: .recorded, by: actor, at: now)
            written.heldOn = held
            written.methods = reader.methods()
            written.participants = reader.people()
            written.words = reader.text(.words, VisitFormReader.wordsCharacters, isLine: false)
            let findings = reader.findings(
                of: kind,
                for: visit.party,
                on: try CaseGround(of: jurisdiction, on: held ?? now.date, in: transaction)
            )
            try reader.checked()
            try VisitTable.update(written.visit, in: transaction)
            var numbers: [String] = []
            for finding in findings {
                let file = try finding.write(
                    .random(),
                    from: visit.origin,
                    certainty: visit.certainty,
                    in: jurisdiction,
                    by: actor,
                    on: held ?? now.date,
                    at: now,
                    transaction
                )
                numbers.append(file.reference)
            }
            return Recorded(
                (),
                written.visit.deed("visit.write", facts: ["cases": numbers.joined(separator: " ")])
            )
        }
    }

    /// The head of the group signs what was written down; nothing of it changes from then on.
    ///
    /// Where the head has no account, whoever leads supervision enters the signature on paper.
    package func sign(
        _ id: ID<Visit>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(VisitError) {
        do throws(ReadError) {
            try actor.authoriseSupervision(in: jurisdiction)
        } catch {
            throw .denied(Denied(permission: .visitProjects, post: actor.postNames.zh))
        }
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<VisitError>) throws(VisitError) in
            guard let visit = try VisitTable.find(id, locking: true, in: transaction),
                visit.jurisdiction == jurisdiction
            else { throw .notFound }
            let group = try visit.group(in: transaction)
            try actor.authoriseSigning(for: group, in: jurisdiction)
            guard visit.version == version else { throw .changedMeanwhile(visit) }
            guard visit.state == .recorded, visit.kind == .official else {
                throw .wrongState(visit.state)
            }
            var signed = visit.changed(to: .signed, by: actor, at: now)
            signed.signedBy = group?.head?.name ?? ""
            signed.signedAt = now
            try VisitTable.update(signed.visit, in: transaction)
            return Recorded((), visit.deed("visit.sign"))
        }
    }

    /// Calls a planned visit off, for a reason in words.
    package func cancel(
        _ form: VisitForm,
        _ id: ID<Visit>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(VisitError) {
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<VisitError>) throws(VisitError) in
            let visit = try Visit.locked(id, by: actor, in: jurisdiction, transaction)
            guard visit.version == version else { throw .changedMeanwhile(visit) }
            guard visit.state == .planned else { throw .wrongState(visit.state) }
            var reader = VisitFormReader(form, today: now.date, group: nil, listed: [])
            var cancelled = visit.changed(to: .cancelled, by: actor, at: now)
            cancelled.words = reader.text(.words, 4...500, isLine: false)
            try reader.checked()
            try VisitTable.update(cancelled.visit, in: transaction)
            return Recorded((), visit.deed("visit.cancel", reason: cancelled.words))
        }
    }
}
