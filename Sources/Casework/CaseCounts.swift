package import Civics
package import Database
package import Ledger

/// How the cases of a jurisdiction stood at the end of a day, and what a span of days brought: the
/// fifth part of the monthly bulletin.
package struct CaseCounts: Hashable, Sendable {
    /// Raised in the span.
    package let raised: Int
    /// Closed in the span, and still closed at its end.
    package let closed: Int
    /// Not closed at the end.
    package let open: Int
    /// With a unit beyond the deadline at the end.
    package let overdue: Int
    /// Overdue days that fell into the span, of all cases together.
    package let overdueDays: Int
    /// Escalated in the span, the mildest level first.
    package let escalated: [Int]
}

extension CaseCounts {
    /// Counts over the histories of cases.
    init(
        _ histories: [[CaseStep]],
        in span: ClosedRange<CivilDate>,
        by calendar: WorkingCalendar
    ) {
        var (raised, closed, open, overdue, days) = (0, 0, 0, 0, 0)
        var escalated: [Int] = []
        let end = span.upperBound
        for steps in histories {
            guard let first = steps.first, let standing = steps.standing(on: end) else { continue }
            if span.contains(first.day) { raised += 1 }
            if standing.state == .closed {
                let last = steps.last { $0.day <= end }
                if let last, span.contains(last.day) { closed += 1 }
            } else {
                open += 1
            }
            if standing.isOverdue(on: end) { overdue += 1 }
            days +=
                steps.overdueDays(through: end, by: calendar)
                - steps.overdueDays(through: span.lowerBound.advanced(by: -1), by: calendar)
            for step in steps where step.act == .escalate && span.contains(step.day) {
                let level = step.standing.level
                while escalated.count < level { escalated.append(0) }
                escalated[level - 1] += 1
            }
        }
        self.init(
            raised: raised,
            closed: closed,
            open: open,
            overdue: overdue,
            overdueDays: days,
            escalated: escalated
        )
    }

    /// The counts of a jurisdiction in a span of days, as the record knows them now.
    package static func read<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in span: ClosedRange<CivilDate>,
        _ transaction: Transaction<F>
    ) throws(F) -> CaseCounts {
        let steps = try CaseStepTable.all(of: jurisdiction, in: transaction)
        return CaseCounts(
            Array(steps.values),
            in: span,
            by: try WorkingCalendar.read(in: transaction)
        )
    }
}

/// The cases about the projects of a list: counted over a span of days, and those that are late at
/// its end.
package struct ListedCases: Hashable, Sendable {
    /// A case that a unit has beyond its deadline.
    package struct Late: Hashable, Sendable {
        /// As people call it.
        package let reference: String
        /// What it is about.
        package let enrolment: ID<Enrolment>
        /// Who has to answer.
        package let owner: ID<Party>?
        /// How many days beyond the deadline.
        package let days: Int
    }

    /// The counts.
    package let counts: CaseCounts
    /// The latest first, by number where that is the same.
    package let late: [Late]

    /// Reads the cases about some entries.
    package static func read<F: StoreFailure>(
        about entries: Set<ID<Enrolment>>,
        of jurisdiction: ID<Jurisdiction>,
        in span: ClosedRange<CivilDate>,
        _ transaction: Transaction<F>
    ) throws(F) -> ListedCases {
        let calendar = try WorkingCalendar.read(in: transaction)
        let steps = try CaseStepTable.all(of: jurisdiction, in: transaction)
        var histories: [[CaseStep]] = []
        var late: [Late] = []
        for file in try CaseTable.all(of: jurisdiction, in: transaction) {
            guard let enrolment = file.enrolment, entries.contains(enrolment),
                let history = steps[file.id]
            else { continue }
            histories.append(history)
            guard let standing = history.standing(on: span.upperBound),
                let beyond = standing.lateness(on: span.upperBound, by: calendar)
            else { continue }
            late.append(
                Late(
                    reference: file.reference,
                    enrolment: enrolment,
                    owner: standing.owner,
                    days: beyond.days
                )
            )
        }
        return ListedCases(
            counts: CaseCounts(histories, in: span, by: calendar),
            late: late.sorted { $0.days > $1.days }
        )
    }
}
