import Civics
import Ledger

/// A decision about an entry's state, as it is typed.
package struct StateDecisionForm: Hashable, Sendable {
    /// The most characters of a stage goal.
    package static let mostGoal = 300

    /// The id of the state that the entry is to enter.
    package var state: String
    /// The decision itself.
    package var decision: DecisionForm
    /// What is reached by the end of the year, of what is carried over.
    package var goal: String
    /// By when all of it is done, of what is carried over.
    package var due: String

    /// Takes what was typed.
    package init(
        state: String = "",
        decision: DecisionForm = DecisionForm(),
        goal: String = "",
        due: String = ""
    ) {
        self.state = state
        self.decision = decision
        self.goal = goal
        self.due = due
    }

    /// Checks what was typed; `checks` are those of the move, nil where no state was chosen.
    func checked(
        _ checks: [MoveCheck]?,
        by authorities: [Authority],
        today: CivilDate,
        year: Int
    ) throws(DeliveryError) -> (NumberedDecision, StateDecision.CarryOver?) {
        var faults: [DeliveryFault] = checks == nil ? [.choice(field: "state")] : []
        let decision = decision.checked(by: authorities, today: today, year: year, &faults)
        if checks?.contains(.congressDecides) == true,
            Authority(rawValue: self.decision.authority) == .government
        {
            faults.append(.congressDecides(field: "authority"))
        }
        let carryOver = carryOver(checks, year: year, &faults)
        guard let decision, faults.isEmpty else { throw .faults(faults) }
        return (decision, carryOver)
    }

    /// Stage goal and deadline, where the move asks for them; elsewhere they are refused, so that
    /// nothing typed is lost unseen.
    private func carryOver(
        _ checks: [MoveCheck]?,
        year: Int,
        _ faults: inout [DeliveryFault]
    ) -> StateDecision.CarryOver? {
        guard let checks else { return nil }
        guard checks.contains(.stageGoalSet) else {
            for (text, field) in [(goal, "goal"), (due, "due")]
            where !ChineseText.cleanedLine(text).isEmpty {
                faults.append(.onlyCarriedOver(field: field))
            }
            return nil
        }
        let goal = faults.line(goal, "goal", most: Self.mostGoal)
        guard let first = try? CivilDate(year: year + 1, month: 1, day: 1),
            let last = try? CivilDate(year: year + 5, month: 12, day: 31),
            let due = faults.day(due, "due", from: first, to: last)
        else { return nil }
        return StateDecision.CarryOver(stageGoal: goal, due: due)
    }
}
