import Civics
package import Ledger

/// A plan as it is typed: the names of its fields are made by functions here and nowhere else.
package struct PlanForm: Hashable, Sendable {
    /// The most milestones of an entry.
    package static let mostMilestones = 30
    /// The most characters of a milestone's name, a target or a place.
    package static let mostCharacters = 60

    /// What was typed, by field.
    package var values: [String: String]

    /// Takes what was typed.
    package init(_ values: [String: String]) {
        self.values = values
    }

    /// A plan as it stands, to be changed.
    package init(_ baseline: Baseline, of measures: [Measure]) {
        values = [:]
        self[Self.deadline] = baseline.deadline?.description ?? ""
        self[Self.place] = baseline.place
        for measure in measures {
            guard let target = baseline.target(of: measure.id),
                measure.role != .paid || !baseline.paysAsInvested(measure, measures)
            else { continue }
            let number = measure.ordinal
            self[Self.target(number)] =
                measure.isMoney
                ? target.figure?.number.description ?? "" : target.printed
            guard let plan = target.plan else { continue }
            if measure.isState(target) {
                self[Self.month(number)] = plan.firstMonth.map(String.init) ?? ""
            } else {
                for month in 1...12 {
                    self[Self.cell(number, month)] = plan[month].number.description
                }
            }
        }
        for milestone in baseline.milestones {
            self[Self.milestone(milestone.key)] = milestone.name
            self[Self.due(milestone.key)] = milestone.due.description
        }
    }

    /// The field of the deadline.
    package static let deadline = "deadline"
    /// The field of the place.
    package static let place = "place"
    /// The field of a measure's target.
    package static func target(_ measure: Int) -> String { "target-\(measure)" }
    /// The field of a month of a measure's plan.
    package static func cell(_ measure: Int, _ month: Int) -> String { "plan-\(measure)-\(month)" }
    /// The field of the month in which a state is to be reached.
    package static func month(_ measure: Int) -> String { "month-\(measure)" }
    /// The field of a milestone's name.
    package static func milestone(_ key: Int) -> String { "milestone-\(key)" }
    /// The field of the day by which a milestone is to be reached.
    package static func due(_ key: Int) -> String { "due-\(key)" }

    /// What was typed in a field, cleaned of blanks; empty where nothing was.
    package subscript(field: String) -> String {
        get { ChineseText.cleanedLine(values[field] ?? "") }
        set { values[field] = newValue }
    }

    /// The numbers of the milestones that were typed, in their order.
    package var milestoneKeys: [Int] {
        (1...Self.mostMilestones).filter {
            !self[Self.milestone($0)].isEmpty || !self[Self.due($0)].isEmpty
        }
    }
}

extension Baseline {
    /// Whether what is paid has no plan of its own.
    fileprivate func paysAsInvested(_ paid: Measure, _ measures: [Measure]) -> Bool {
        guard let invested = measures.first(where: { $0.role == .invested }),
            let target = target(of: paid.id)
        else { return false }
        return target.plan == nil && target.figure == self.target(of: invested.id)?.figure
    }
}

extension Measure {
    /// Whether its figures are money, in 万元.
    package var isMoney: Bool { role != .result }

    /// Whether it is a state to be reached and not a number, as a target says it.
    package func isState(_ target: Baseline.Target) -> Bool { isState(printed: target.printed) }

    /// Whether it is a state to be reached, as the words of its target say.
    package func isState(printed: String) -> Bool {
        guard !isMoney, let quantity = try? Quantity(written: printed),
            case .state = quantity
        else { return false }
        return true
    }
}

/// A plan that was typed without a fault; it may still lack something.
struct CheckedPlan: Hashable, Sendable {
    let deadline: CivilDate?
    let place: String
    let targets: [Baseline.Target]
    let milestones: [Baseline.Milestone]
}

extension PlanForm {
    /// Checks what was typed for a programme's year.
    func checked(
        _ measures: [Measure],
        year: Int
    ) throws(DeliveryError) -> CheckedPlan {
        var faults: [DeliveryFault] = []
        let deadline = date(Self.deadline, year: year, &faults)
        let place = text(Self.place, &faults)
        var targets = measures.compactMap { target(of: $0, &faults) }
        // What is invested is paid, where nothing else is planned.
        if let paid = measures.first(where: { $0.role == .paid }),
            self[Self.target(paid.ordinal)].isEmpty,
            let invested = measures.first(where: { $0.role == .invested }),
            let whole = targets.first(where: { $0.measure == invested.id })
        {
            targets.append(
                Baseline.Target(
                    measure: paid.id,
                    printed: whole.printed,
                    figure: whole.figure,
                    plan: nil
                )
            )
        }
        var milestones: [Baseline.Milestone] = []
        for key in milestoneKeys {
            let name = text(Self.milestone(key), &faults)
            if name.isEmpty { faults.append(.missing(field: Self.milestone(key))) }
            if self[Self.due(key)].isEmpty { faults.append(.missing(field: Self.due(key))) }
            guard let due = date(Self.due(key), year: year, &faults) else { continue }
            if milestones.contains(where: { $0.name == name }) {
                faults.append(.twice(field: Self.milestone(key)))
            }
            milestones.append(Baseline.Milestone(key: key, name: name, due: due))
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return CheckedPlan(
            deadline: deadline,
            place: place,
            targets: targets,
            milestones: milestones.sorted { ($0.due, $0.key) < ($1.due, $1.key) }
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

    /// A day from the year before to the end of the fourth year after.
    private func date(
        _ field: String,
        year: Int,
        _ faults: inout [DeliveryFault]
    ) -> CivilDate? {
        let typed = self[field]
        guard !typed.isEmpty else { return nil }
        guard let date = try? CivilDate(written: typed) else {
            faults.append(.date(field: field, entered: typed))
            return nil
        }
        guard let first = try? CivilDate(year: year - 1, month: 1, day: 1),
            let last = try? CivilDate(year: year + 4, month: 12, day: 31)
        else { return nil }
        guard (first...last).contains(date) else {
            faults.append(.dateRange(field: field, from: first, to: last))
            return nil
        }
        return date
    }

    private func target(
        of measure: Measure,
        _ faults: inout [DeliveryFault]
    ) -> Baseline.Target? {
        let field = Self.target(measure.ordinal)
        let typed = text(field, &faults)
        guard !typed.isEmpty else {
            if (1...12).contains(where: { !self[Self.cell(measure.ordinal, $0)].isEmpty }) {
                faults.append(.targetMissing(field: field))
            }
            return nil
        }
        if measure.isMoney { return money(measure, typed, &faults) }
        guard let quantity = try? Quantity(written: typed) else {
            faults.append(.number(field: field, entered: typed))
            return nil
        }
        switch quantity {
        case .state: return state(measure, typed, &faults)
        case .amount(let amount):
            guard amount.unit.name == measure.unit else {
                faults.append(.unit(field: field, expected: measure.unit))
                return nil
            }
            guard let figure = try? PlannedFigure(amount.number), figure > .zero else {
                faults.append(.number(field: field, entered: typed))
                return nil
            }
            return Baseline.Target(
                measure: measure.id,
                printed: typed,
                figure: figure,
                plan: plan(measure.ordinal, target: figure, &faults)
            )
        }
    }

    private func money(
        _ measure: Measure,
        _ typed: String,
        _ faults: inout [DeliveryFault]
    ) -> Baseline.Target? {
        guard let figure = PlannedFigure(stored: typed), figure > .zero else {
            faults.append(.number(field: Self.target(measure.ordinal), entered: typed))
            return nil
        }
        return Baseline.Target(
            measure: measure.id,
            printed: figure.number.text(grouped: true) + MoneyUnit.wan.name,
            figure: figure,
            plan: plan(measure.ordinal, target: figure, &faults)
        )
    }

    /// A state is reached in a month, wholly.
    private func state(
        _ measure: Measure,
        _ typed: String,
        _ faults: inout [DeliveryFault]
    ) -> Baseline.Target {
        let field = Self.month(measure.ordinal)
        let entered = self[field]
        var plan: MonthlyPlan?
        if let month = Int(entered), (1...12).contains(month) {
            plan = try? MonthlyPlan(
                (1...12).map { $0 < month ? .zero : .one },
                target: .one
            )
        } else if !entered.isEmpty {
            faults.append(.choice(field: field))
        }
        return Baseline.Target(measure: measure.id, printed: typed, figure: .one, plan: plan)
    }

    /// The twelve figures of a measure against its target; nil where none is typed, or one is wrong.
    func plan(
        _ ordinal: Int,
        target: PlannedFigure,
        _ faults: inout [DeliveryFault]
    ) -> MonthlyPlan? {
        let typed = (1...12).map { self[Self.cell(ordinal, $0)] }
        guard typed.contains(where: { !$0.isEmpty }) else { return nil }
        var figures: [PlannedFigure] = []
        var missing: [Int] = []
        for (index, text) in typed.enumerated() {
            if text.isEmpty {
                missing.append(index + 1)
            } else if let figure = PlannedFigure(stored: text) {
                figures.append(figure)
            } else {
                faults.append(.number(field: Self.cell(ordinal, index + 1), entered: text))
            }
        }
        if !missing.isEmpty {
            faults.append(
                .monthsMissing(field: Self.cell(ordinal, missing[0]), months: missing)
            )
        }
        guard figures.count == 12 else { return nil }
        do throws(MonthlyPlan.Faults) {
            return try MonthlyPlan(figures, target: target)
        } catch {
            faults += error.all.map { fault in
                switch fault {
                case .notTwelve: .missing(field: Self.cell(ordinal, 1))
                case .negative(let month, _): .negative(field: Self.cell(ordinal, month))
                case .falls(let month, let from, let to):
                    .falls(
                        field: Self.cell(ordinal, month),
                        month: month,
                        from: from,
                        to: to
                    )
                case .notTheTarget(let december, let target):
                    .december(
                        field: Self.cell(ordinal, 12),
                        december: december,
                        target: target
                    )
                }
            }
            return nil
        }
    }
}
