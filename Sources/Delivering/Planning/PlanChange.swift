package import Civics
package import Ledger

/// One thing in which a later baseline differs from the one before.
package enum PlanChange: Hashable, Sendable {
    /// Another target; both as they are printed.
    case target(measure: ID<Measure>, from: Baseline.Target, to: Baseline.Target)
    /// The same target by other months.
    case months(measure: ID<Measure>)
    /// Another deadline.
    case deadline(from: CivilDate, to: CivilDate)
    /// Another place.
    case place(from: String, to: String)
    /// A milestone on another day.
    case milestone(name: String, from: CivilDate, to: CivilDate)
    /// A milestone that was not there.
    case added(milestone: String, due: CivilDate)
    /// A milestone that is no more.
    case dropped(milestone: String, due: CivilDate)

    /// In the order in which a decision names them.
    ///
    /// Both baselines are complete.
    package static func all(
        from old: Baseline,
        to new: Baseline,
        of measures: [Measure]
    ) -> [PlanChange] {
        var changes: [PlanChange] = []
        let paid = measures.first { $0.role == .paid }?.id
        for target in new.targets {
            guard let former = old.target(of: target.measure) else { continue }
            // What is paid without a plan of its own follows what is invested.
            if target.measure == paid, target.plan == nil, former.plan == nil { continue }
            if former.figure != target.figure || former.printed != target.printed {
                changes.append(.target(measure: target.measure, from: former, to: target))
            } else if former.plan != target.plan {
                changes.append(.months(measure: target.measure))
            }
        }
        if let from = old.deadline, let to = new.deadline, from != to {
            changes.append(.deadline(from: from, to: to))
        }
        if old.place != new.place { changes.append(.place(from: old.place, to: new.place)) }
        for milestone in new.milestones {
            if let former = old.milestones.first(where: { $0.key == milestone.key }) {
                guard former.due != milestone.due else { continue }
                changes.append(
                    .milestone(name: milestone.name, from: former.due, to: milestone.due)
                )
            } else {
                changes.append(.added(milestone: milestone.name, due: milestone.due))
            }
        }
        for former in old.milestones
        where !new.milestones.contains(where: { $0.key == former.key }) {
            changes.append(.dropped(milestone: former.name, due: former.due))
        }
        return changes
    }

    /// Whether only the standing committee can decide it (重大调整): a target cut, money changed by
    /// more than a tenth, a later deadline after the end of the programme's year, another place.
    package func isMajor(money: Set<ID<Measure>>, year: Int) -> Bool {
        switch self {
        case .target(let measure, let from, let to):
            guard let before = from.figure, let after = to.figure else { return true }
            guard money.contains(measure) else { return after < before }
            let difference = (after.millionths - before.millionths).magnitude
            return 10 * difference > before.millionths.magnitude
        case .deadline(let from, let to): return to > from && to.year > year
        case .place: return true
        case .months, .milestone, .added, .dropped: return false
        }
    }
}
