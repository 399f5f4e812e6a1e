package import Civics
package import Ledger

/// What a file is evidence of.
package enum EvidenceGround: Hashable, Sendable {
    /// A milestone that was reported as reached: its key, and in which month.
    case milestone(Int, ReportPeriod)
    /// An acceptance, from the day the project is said to be finished; which of the entry's, from
    /// 1.
    case acceptance(Int)

    /// Reads `2023-03-m1` or `acceptance-1` in its one spelling.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0] == "acceptance", let ordinal = Int(parts[1]), ordinal > 0 {
            self = .acceptance(ordinal)
        } else if parts.count == 3, parts[2].hasPrefix("m"),
            let key = Int(parts[2].dropFirst()), key > 0,
            let period = ReportPeriod("\(parts[0])-\(parts[1])")
        {
            self = .milestone(key, period)
        } else {
            return nil
        }
        guard description == text else { return nil }
    }
}

extension EvidenceGround: CustomStringConvertible {
    /// `2023-03-m1` or `acceptance-1`.
    package var description: String {
        switch self {
        case .milestone(let key, let period): "\(period)-m\(key)"
        case .acceptance(let ordinal): "acceptance-\(ordinal)"
        }
    }
}

extension DeliveryBoard.Row {
    /// What files may be added to now, for somebody of a unit: the milestones that a month on its
    /// way says are reached, and the acceptance that a finished project waits for.
    package func openGrounds(
        for party: ID<Party>,
        with permissions: Set<Permission>
    ) -> [EvidenceGround] {
        let leads = entry.duties.lead == party
        var grounds: [EvidenceGround] = []
        if leads {
            for report in reports where report.isOpen(to: permissions) {
                grounds += report.content.reachedMilestones
                    .map { .milestone($0, report.period) }
            }
        }
        let rights: Set<Permission> =
            leads ? [.reportProgress, .reviewProgress] : [.acceptProjects]
        if entry.enrolment.state == Acceptance.awaited, !rights.isDisjoint(with: permissions) {
            grounds.append(.acceptance(acceptances.count + 1))
        }
        return grounds
    }
}

extension MonthReport {
    /// Whether files may be added to its milestones: by the unit's clerk before they hand it on, by
    /// its head before they do.
    func isOpen(to permissions: Set<Permission>) -> Bool {
        switch state {
        case .draft: permissions.contains(.reportProgress)
        case .submitted: permissions.contains(.reviewProgress)
        case .reviewed, .published: false
        }
    }
}

extension MonthReport.Content {
    /// The milestones it says are reached, by their keys.
    package var reachedMilestones: [Int] {
        milestones.filter { if case .reached = $0.value { true } else { false } }.keys.sorted()
    }
}

extension Acceptance {
    /// The state in which an entry waits to be accepted.
    static let awaited = "completed"
}
