package import Civics
import Database
package import Ledger

/// Drawing up the plans of entries, and changing them by numbered decisions.
package struct KeepingPlans: Sendable {
    private let ledger: Ledger

    /// Keeps the plans of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Writes the draft of a plan: of the first one before the notice, of a changed one after it.
    ///
    /// `version` is that of the draft that was changed; 0 where there was none.
    package func save(
        _ form: PlanForm,
        of enrolment: ID<Enrolment>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            try entry.checkGoesOn()
            let plan = try form.checked(entry.measures, year: entry.programme.year)
            guard entry.plans.draft?.version ?? 0 == version else { throw .changedMeanwhile }
            let baseline = entry.draft(plan)
            try entry.write(baseline, in: transaction)
            return Recorded(
                (),
                entry.deed(
                    "plan.save",
                    facts: [
                        "baseline": String(baseline.number), "version": String(version + 1),
                    ]
                )
            )
        }
    }

    /// Gives up the draft of a change; what is in force stays.
    package func discard(
        _ enrolment: ID<Enrolment>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            guard let draft = entry.plans.draft else { throw .noDraft }
            guard draft.version == version else { throw .changedMeanwhile }
            try BaselineTable.delete(draft.id, in: transaction)
            return Recorded(
                (),
                entry.deed("plan.discard", facts: ["baseline": String(draft.number)])
            )
        }
    }

    /// Brings the draft of a change into force by a decision.
    package func adopt(
        _ enrolment: ID<Enrolment>,
        version: Int,
        _ form: DecisionForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            let decision = try form.checked(
                by: try Ledger.authorities(in: jurisdiction, transaction),
                today: now.date,
                year: entry.programme.year
            )
            guard let draft = entry.plans.draft, entry.plan != nil else { throw .noDraft }
            guard draft.version == version else { throw .changedMeanwhile }
            let changes = entry.changes(by: draft)
            try entry.write(
                try entry.adopting(draft, by: decision, at: now),
                in: transaction
            )
            return Recorded(
                (),
                entry.deed(
                    "plan.adopt",
                    reason: decision.reason,
                    facts: [
                        "baseline": String(draft.number), "decision": decision.number,
                        "authority": decision.authority.rawValue,
                        "changes": String(changes.count),
                        "major": String(changes.count(where: entry.isMajor)),
                    ]
                )
            )
        }
    }

    /// Says who leads, works, helps and answers for an entry.
    package func assign(
        _ form: DutyForm,
        to enrolment: ID<Enrolment>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        let today = ledger.clock.now().date
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            try entry.checkGoesOn()
            let units = try Ledger.parties(of: jurisdiction, on: today, in: transaction)
            let posts = try Post.all(of: jurisdiction, in: transaction)
            let duties = try form.checked(units.withDuties(posts))
            guard duties != entry.duties else { throw .nothingChanged }
            try DutyTable.set(duties, of: enrolment, in: transaction)
            let named = Dictionary(units.map { ($0.id, $0.code) }, uniquingKeysWith: { $1 })
            return Recorded(
                (),
                entry.deed(
                    "plan.assign",
                    facts: Dictionary(
                        grouping: duties,
                        by: \.role.rawValue
                    ).mapValues { duties in
                        duties.map { duty in
                            switch duty.holder {
                            case .unit(let id): named[id] ?? id.description
                            case .post(let name): name
                            }
                        }.joined(separator: " ")
                    }
                )
            )
        }
    }
}
