package import Civics
import Database
package import Ledger
import Proposing

/// Putting a project that the vote did not choose in the place of a terminated one (替补), in the
/// order of the votes or by a decision that says why not.
package struct ReplacingProjects: Sendable {
    private let ledger: Ledger

    /// Replaces projects of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Whom the vote did not choose, for the page of a terminated entry.
    package func others(
        beside enrolment: ID<Enrolment>,
        on programme: ID<Programme>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(ReplacementError) -> NotChosen {
        try Self.authorise(actor, in: jurisdiction)
        return try await ledger.read {
            (transaction: Transaction<ReplacementError>) throws(ReplacementError) in
            try Self.others(beside: enrolment, on: programme, jurisdiction, in: transaction)
                .others
        }
    }

    /// Lists a candidate in the place of a terminated entry, with its text as it was voted on.
    ///
    /// - Returns: The number of the new entry.
    package func replace(
        _ enrolment: ID<Enrolment>,
        _ form: ReplacementForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(ReplacementError) -> Int {
        try Self.authorise(actor, in: jurisdiction)
        let (now, kinds) = (ledger.clock.now(), ledger.kinds)
        do throws(ReplacementError) {
            return try await ledger.record(by: actor) {
                (transaction: Transaction<ReplacementError>) throws(ReplacementError) in
                guard let known = try Ledger.lock(enrolment, in: transaction) else {
                    throw .notFound
                }
                let (entry, programme, others) = try Self.others(
                    beside: enrolment,
                    on: known.programme,
                    jurisdiction,
                    in: transaction
                )
                let (candidate, decision) = try form.checked(
                    others,
                    by: try Ledger.authorities(in: jurisdiction, transaction),
                    today: now.date
                )
                guard let kind = kinds[programme.kind] else { throw .notFound }
                let new = try Self.list(
                    candidate,
                    others,
                    decision,
                    on: programme,
                    kind,
                    at: now,
                    in: transaction
                )
                try ReplacementTable.insert(
                    Replacement(
                        enrolment: new.id,
                        replaced: enrolment,
                        poll: others.poll,
                        list: others.list,
                        number: candidate.number,
                        place: candidate.place,
                        decision: decision,
                        at: now
                    ),
                    in: transaction
                )
                return Recorded(
                    new.number,
                    Self.deed(entry, new.number, candidate, decision, programme)
                )
            }
        } catch .store(.conflict("enrolment_number_once")) {
            // Something else was listed at this moment; the page shows the list anew.
            throw .store(.busy)
        }
    }

    private static func list(
        _ candidate: NotChosen.Candidate,
        _ others: NotChosen,
        _ decision: NumberedDecision,
        on programme: Programme,
        _ kind: ProgrammeKind,
        at now: Instant,
        in transaction: Transaction<ReplacementError>
    ) throws(ReplacementError) -> (id: ID<Enrolment>, number: Int) {
        guard
            let frozen = try FrozenList.all(of: programme.jurisdiction, in: transaction)
                .first(where: { $0.fingerprint == others.list }),
            let voted = frozen.book[candidate.number]
        else { throw .store(.unavailable(code: "replacement.list")) }
        let former = try Ledger.entries(of: programme.id, in: transaction)
        let number = (former.map(\.number).max() ?? 0) + 1
        let id = try Ledger.enrol(
            EnrolmentDraft(
                voted,
                as: number,
                on: kind,
                source: decision.number,
                isSample: others.isSample
            ),
            on: programme,
            kind: kind,
            at: now,
            in: transaction
        )
        return (id, number)
    }

    /// The entry, its list, and whom the vote did not choose beside it.
    private static func others(
        beside id: ID<Enrolment>,
        on programme: ID<Programme>,
        _ jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<ReplacementError>
    ) throws(ReplacementError) -> (entry: Enrolment, programme: Programme, others: NotChosen) {
        guard let programme = try Ledger.programme(programme, in: transaction),
            programme.jurisdiction == jurisdiction
        else { throw .notFound }
        let entries = try Ledger.entries(of: programme.id, in: transaction)
        guard let entry = entries.first(where: { $0.id == id }) else { throw .notFound }
        guard entry.state == Enrolment.terminated else { throw .notTerminated }
        let others = try NotChosen(beside: entry, on: programme, in: transaction)
        let chosen = try DecidedEntryTable.all(of: programme.id, in: transaction)
        for replacement in try ReplacementTable.all(on: programme.id, in: transaction)
        where replacement.replaced == id
            // One that a recount has chosen stands on its own, and the place is free again.
            && !chosen.contains(where: { $0.enrolment == replacement.enrolment })
        {
            let number = entries.first { $0.id == replacement.enrolment }?.number
            throw .replaced(by: number ?? 0)
        }
        guard !others.next.isEmpty else { throw .nobodyLeft }
        return (entry, programme, others)
    }

    private static func deed(
        _ entry: Enrolment,
        _ number: Int,
        _ candidate: NotChosen.Candidate,
        _ decision: NumberedDecision,
        _ programme: Programme
    ) -> Deed {
        Deed(
            "project.replace",
            in: programme.jurisdiction,
            object: "enrolment \(entry.id)",
            reason: decision.reason,
            facts: [
                "code": entry.code, "year": String(programme.year), "listed": String(number),
                "candidate": String(candidate.number), "place": String(candidate.place),
                "decision": decision.number, "authority": decision.authority.rawValue,
            ]
        )
    }

    private static func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReplacementError) {
        do throws(Denied) {
            try actor.authorise(.managePlans, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
