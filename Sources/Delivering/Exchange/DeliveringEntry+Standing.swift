import Civics
import Database
import Ledger

extension DeliveringEntry {
    /// The plan as its editors see it: the draft, or else what is in force.
    package var standing: Baseline? { plans.draft ?? plan }

    /// All entries of a list with their duties and plans, in the order of the list.
    static func all<F: StoreFailure>(
        of programme: Programme,
        in transaction: Transaction<F>
    ) throws(F) -> [DeliveringEntry] {
        let duties = try DutyTable.all(of: .list(programme.id), in: transaction)
        let baselines = try BaselineTable.all(of: .list(programme.id), in: transaction)
        let decisions = try StateDecisionTable.all(of: .list(programme.id), in: transaction)
        return try Ledger.entries(of: programme.id, in: transaction).map { enrolment in
            DeliveringEntry(
                programme: programme,
                enrolment: enrolment,
                duties: duties[enrolment.id] ?? [],
                baselines: baselines[enrolment.id] ?? [],
                decisions: decisions[enrolment.id] ?? []
            )
        }
    }

    /// A plan as the next draft.
    func draft(_ plan: CheckedPlan) -> Baseline {
        let (draft, former) = plans
        return Baseline(
            id: draft?.id ?? .random(),
            enrolment: enrolment.id,
            number: draft?.number ?? former.count,
            version: (draft?.version ?? 0) + 1,
            deadline: plan.deadline,
            place: plan.place,
            targets: plan.targets,
            milestones: plan.milestones,
            decision: nil,
            inForce: nil
        )
    }

    /// What a draft changes in the plan that is in force.
    func changes(by draft: Baseline) -> [PlanChange] {
        plan.map { PlanChange.all(from: $0, to: draft, of: measures) } ?? []
    }

    /// Whether a change is one that only the standing committee or the congress can decide.
    package func isMajor(_ change: PlanChange) -> Bool {
        change.isMajor(money: moneyMeasures, year: programme.year)
    }

    /// A draft as a decision brings it into force.
    ///
    /// - Throws: `.noDraft` where nothing is in force yet, `.incomplete`, `.nothingChanged`,
    ///   `.major`.
    func adopting(
        _ draft: Baseline,
        by decision: NumberedDecision,
        at now: Instant
    ) throws(DeliveryError) -> Baseline {
        try checkGoesOn()
        guard plan != nil else { throw .noDraft }
        let gaps = gaps(of: draft)
        guard gaps.isEmpty else { throw .incomplete(gaps) }
        let changes = changes(by: draft)
        guard !changes.isEmpty else { throw .nothingChanged }
        let major = changes.filter(isMajor)
        guard major.isEmpty || decision.authority != .government else { throw .major(major) }
        return Baseline(
            id: draft.id,
            enrolment: draft.enrolment,
            number: draft.number,
            version: draft.version + 1,
            deadline: draft.deadline,
            place: draft.place,
            targets: draft.targets,
            milestones: draft.milestones,
            decision: decision,
            inForce: now
        )
    }

    /// Writes the next draft, or brings it into force.
    func write<F: StoreFailure>(
        _ baseline: Baseline,
        in transaction: Transaction<F>
    ) throws(F) {
        if plans.draft == nil {
            try BaselineTable.insert(baseline, in: transaction)
        } else {
            try BaselineTable.update(baseline, in: transaction)
        }
    }
}
