package import Civics
import Database
package import Ledger

/// An entry of a list with everything a step of delivering depends on.
package struct DeliveringEntry: Hashable, Sendable {
    /// The list.
    package let programme: Programme
    /// The entry.
    package let enrolment: Enrolment
    /// Who does what.
    package let duties: [Duty]
    /// Every baseline, in the order of the numbers; the last may be a draft.
    package let baselines: [Baseline]
    /// The decisions that moved it, in their order.
    package let decisions: [StateDecision]

    /// What is measured of it.
    package var measures: [Measure] { enrolment.measures.map(\.measure) }

    /// The draft, and those in force, the newest last.
    package var plans: (draft: Baseline?, inForce: [Baseline]) {
        (
            baselines.last { $0.inForce == nil },
            baselines.filter { $0.inForce != nil }
        )
    }

    /// The plan that holds now; nil before the notice.
    package var plan: Baseline? { plans.inForce.last }

    /// The first plan; nil before the notice.
    package var firstPlan: Baseline? { plans.inForce.first }

    /// By when all of it is done: as the plan says, or as the decision that carried it over; nil
    /// before the notice.
    package var deadline: CivilDate? {
        guard let over = decisions.last(where: { $0.carryOver != nil }),
            plan?.inForce.map({ $0 < over.at }) ?? true
        else { return plan?.deadline }
        return over.carryOver?.due
    }

    /// The measures that are of money.
    var moneyMeasures: Set<ID<Measure>> {
        Set(measures.filter(\.isMoney).map(\.id))
    }

    /// Reads an entry and locks it until the transaction ends.
    static func lock(
        _ id: ID<Enrolment>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> DeliveringEntry {
        guard let known = try Ledger.lock(id, in: transaction),
            let programme = try Ledger.programme(known.programme, in: transaction),
            programme.jurisdiction == jurisdiction,
            let enrolment = try Ledger.entry(id, in: transaction)
        else { throw .notFound }
        return DeliveringEntry(
            programme: programme,
            enrolment: enrolment,
            duties: try DutyTable.all(of: .entry(id), in: transaction)[id] ?? [],
            baselines: try BaselineTable.all(of: .entry(id), in: transaction)[id] ?? [],
            decisions: try StateDecisionTable.all(of: .entry(id), in: transaction)[id] ?? []
        )
    }

    /// Describes what was done to the entry.
    func deed(_ action: String, reason: String = "", facts: [String: String] = [:]) -> Deed {
        var facts = facts
        facts["code"] = enrolment.code
        facts["year"] = String(programme.year)
        return Deed(
            action,
            in: programme.jurisdiction,
            object: "enrolment \(enrolment.id)",
            reason: reason,
            facts: facts
        )
    }

    /// What a plan lacks before it can come into force.
    func gaps(of baseline: Baseline) -> [NoticeGap] {
        func gap(_ what: NoticeGap.What) -> NoticeGap {
            NoticeGap(number: enrolment.number, name: enrolment.subject.name, what: what)
        }
        var gaps: [NoticeGap] = []
        if duties.lead == nil { gaps.append(gap(.lead)) }
        if baseline.deadline == nil { gaps.append(gap(.deadline)) }
        let results = measures.filter { $0.role == .result }
        if results.isEmpty { gaps.append(gap(.measures)) }
        for measure in measures where measure.role != .paid {
            guard let target = baseline.target(of: measure.id), target.figure != nil else {
                gaps.append(gap(.target(measure.name)))
                continue
            }
            if target.plan == nil { gaps.append(gap(.months(measure.name))) }
        }
        return gaps
    }
}

/// What an entry lacks before its plan can come into force.
package struct NoticeGap: Hashable, Sendable {
    /// What is missing.
    package enum What: Hashable, Sendable {
        /// Nobody leads it.
        case lead
        /// There is no plan at all.
        case plan
        /// There is no deadline.
        case deadline
        /// Nothing is measured of it.
        case measures
        /// A measure has no target.
        case target(String)
        /// A measure is not planned by months.
        case months(String)
    }

    /// The number of the entry on its list.
    package let number: Int
    /// Its name.
    package let name: String
    /// What is missing.
    package let what: What
}
