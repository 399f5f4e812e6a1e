import Casework
import Civics
package import Ledger

/// A month of a project as it is typed: at most five things.
package struct MonthForm: Hashable, Sendable {
    /// The most new problems of a month.
    package static let mostProblems = 5
    /// The most characters of a problem, a remark, a next step.
    package static let mostCharacters = 300

    /// What was typed, by field.
    package var values: [String: String]

    /// Takes what was typed.
    package init(_ values: [String: String]) {
        self.values = values
    }

    /// A report as it stands, to be changed.
    package init(_ content: MonthReport.Content, of measures: [Measure]) {
        values = [:]
        for measure in measures {
            if let figure = content.figures[measure.id] {
                self[Self.figure(measure.ordinal)] = figure.number.description
            }
        }
        for (key, news) in content.milestones {
            switch news {
            case .reached(let day): self[Self.reached(key)] = day.description
            case .expected(let day): self[Self.expected(key)] = day.description
            }
        }
        for (index, problem) in content.problems.enumerated() {
            self[Self.problem(index + 1)] = problem
        }
        self[Self.next] = content.next
        self[Self.remark] = content.remark
        self[Self.correction] = content.correction
    }

    /// The field of a measure's figure.
    package static func figure(_ measure: Int) -> String { "figure-\(measure)" }
    /// The field of the day on which a milestone was reached.
    package static func reached(_ milestone: Int) -> String { "reached-\(milestone)" }
    /// The field of the day on which a milestone is expected now.
    package static func expected(_ milestone: Int) -> String { "expected-\(milestone)" }
    /// The field of a new problem.
    package static func problem(_ number: Int) -> String { "problem-\(number)" }
    /// The field of next month's step.
    package static let next = "next"
    /// The field of what the figures need to be understood.
    package static let remark = "remark"
    /// The field of why a published month is corrected.
    package static let correction = "correction"

    /// What was typed in a field, cleaned of blanks; empty where nothing was.
    package subscript(field: String) -> String {
        get { ChineseText.cleanedLine(values[field] ?? "") }
        set { values[field] = newValue }
    }
}

/// What a month's form is held against.
struct MonthGround: Hashable, Sendable {
    /// What is measured.
    let measures: [Measure]
    /// The plan in force.
    let plan: Baseline
    /// The results of the month before, since the first of January.
    let former: [ID<Measure>: PlannedFigure]
    /// The milestones that were reached before.
    let reached: Set<Int>
    /// The month.
    let period: ReportPeriod
    /// The day of today.
    let today: CivilDate
    /// Whether a published month is corrected.
    let isCorrection: Bool
}

extension MonthForm {
    /// Checks a whole month; a draft may lack figures.
    func checked(
        _ ground: MonthGround,
        isDraft: Bool
    ) throws(DeliveryError) -> MonthReport.Content {
        var faults: [DeliveryFault] = []
        let remark = text(Self.remark, &faults)
        let correction = text(Self.correction, &faults)
        var figures: [ID<Measure>: PlannedFigure] = [:]
        for measure in ground.measures {
            figures[measure.id] = figure(
                of: measure,
                ground,
                isDraft: isDraft,
                mayFall: !remark.isEmpty,
                &faults
            )
        }
        var milestones: [Int: MonthReport.MilestoneNews] = [:]
        for milestone in ground.plan.milestones where !ground.reached.contains(milestone.key) {
            milestones[milestone.key] = news(of: milestone, ground, &faults)
        }
        if ground.isCorrection, correction.isEmpty, !isDraft {
            faults.append(.missing(field: Self.correction))
        }
        let next = text(Self.next, &faults)
        var problems: [String] = []
        for number in 1...Self.mostProblems {
            let problem = text(Self.problem(number), &faults)
            guard !problem.isEmpty else { continue }
            check(problem: problem, number, &faults)
            if problems.contains(problem) {
                faults.append(.twice(field: Self.problem(number)))
            }
            problems.append(problem)
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return MonthReport.Content(
            isUnchanged: false,
            next: next,
            remark: remark,
            correction: correction,
            figures: figures,
            milestones: milestones,
            problems: problems
        )
    }

    private func text(_ field: String, _ faults: inout [DeliveryFault]) -> String {
        let typed = self[field]
        if typed.count > Self.mostCharacters {
            faults.append(
                .tooLong(field: field, characters: typed.count, most: Self.mostCharacters)
            )
        }
        return typed
    }

    /// A problem becomes a case when the month is published, with its words as the title.
    private func check(
        problem: String,
        _ number: Int,
        _ faults: inout [DeliveryFault]
    ) {
        let (field, least) = (Self.problem(number), CheckedCase.bodyCharacters.lowerBound)
        if problem.count < least {
            faults.append(.tooShort(field: field, characters: problem.count, least: least))
        }
        if let telephone = ChineseText.telephoneNumber(in: problem) {
            faults.append(.telephone(field: field, number: telephone))
        }
    }

    private func figure(
        of measure: Measure,
        _ ground: MonthGround,
        isDraft: Bool,
        mayFall: Bool,
        _ faults: inout [DeliveryFault]
    ) -> PlannedFigure? {
        let field = Self.figure(measure.ordinal)
        let typed = self[field]
        guard let target = ground.plan.target(of: measure.id) else { return nil }
        guard !typed.isEmpty else {
            // A box that is not ticked sends nothing; money paid may be the finance office's.
            if measure.isState(target) { return .zero }
            if !isDraft, measure.role != .paid { faults.append(.missing(field: field)) }
            return nil
        }
        guard let figure = PlannedFigure(stored: typed) else {
            faults.append(.number(field: field, entered: typed))
            return nil
        }
        // Money that was reported too high is taken back in a later month.
        guard measure.isMoney || figure >= .zero else {
            faults.append(.negative(field: field))
            return nil
        }
        if measure.isState(target), figure != .zero, figure != .one {
            faults.append(.choice(field: field))
            return nil
        }
        if measure.role == .result, let former = ground.former[measure.id], figure < former,
            !mayFall
        {
            faults.append(.fell(field: field, from: former, to: figure))
        }
        return figure
    }

    private func news(
        of milestone: Baseline.Milestone,
        _ ground: MonthGround,
        _ faults: inout [DeliveryFault]
    ) -> MonthReport.MilestoneNews? {
        let (reached, expected) = (Self.reached(milestone.key), Self.expected(milestone.key))
        if !self[reached].isEmpty {
            return day(
                reached,
                from: milestone.due.advanced(by: -3660),
                to: min(ground.today, ground.period.lastDay),
                &faults
            ).map { .reached($0) }
        }
        guard !self[expected].isEmpty else { return nil }
        guard
            let day = day(
                expected,
                from: ground.period.lastDay,
                to: ground.period.lastDay.advanced(by: 3660),
                &faults
            ), day != milestone.due
        else { return nil }
        return .expected(day)
    }

    private func day(
        _ field: String,
        from first: CivilDate,
        to last: CivilDate,
        _ faults: inout [DeliveryFault]
    ) -> CivilDate? {
        let typed = self[field]
        guard let day = try? CivilDate(written: typed) else {
            faults.append(.date(field: field, entered: typed))
            return nil
        }
        guard first <= day, day <= last else {
            faults.append(.dateRange(field: field, from: first, to: last))
            return nil
        }
        return day
    }
}
