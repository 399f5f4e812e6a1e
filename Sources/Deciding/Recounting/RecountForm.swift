import Civics

/// A recount as the presidium decides it, as typed.
package struct RecountForm: Hashable, Sendable {
    /// The decision that the papers are counted again, and why.
    package var decision: DecisionForm
    /// The decision that opens the sealed packets; not looked at where they are not sealed.
    package var opening: String

    /// Puts a form together.
    package init(decision: DecisionForm, opening: String = "") {
        self.decision = decision
        self.opening = opening
    }

    /// The decisions, or everything that is wrong with them.
    func checked(
        isSealed: Bool
    ) throws(PollError) -> (decision: MeetingDeputy.Decision, opening: String?) {
        let (decision, wrong) = decision.checked()
        var faults = wrong
        let opening = ChineseText.cleanedLine(opening)
        if isSealed, opening.isEmpty { faults.append(.openingMissing) }
        if isSealed, opening.count > RollBasis.mostLineCharacters {
            faults.append(
                .tooLong(
                    field: "opening",
                    characters: opening.count,
                    most: RollBasis.mostLineCharacters
                )
            )
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return (decision, isSealed ? opening : nil)
    }
}
