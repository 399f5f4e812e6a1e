import Civics

/// A decision of the presidium as typed: which document, and why.
package struct DecisionForm: Hashable, Sendable {
    /// The decision: its number (文号) or its title.
    package var document: String
    /// Why.
    package var reason: String

    /// Puts a form together.
    package init(document: String, reason: String) {
        self.document = document
        self.reason = reason
    }

    /// The decision, or what is wrong with it.
    func checked() -> (decision: MeetingDeputy.Decision, faults: [PollFault]) {
        let decision = MeetingDeputy.Decision(
            document: ChineseText.cleanedLine(document),
            reason: ChineseText.cleanedLine(reason)
        )
        var faults: [PollFault] = []
        if decision.document.isEmpty { faults.append(.documentMissing) }
        if decision.reason.isEmpty { faults.append(.reasonMissing) }
        for (field, text) in [("document", decision.document), ("reason", decision.reason)]
        where text.count > RollBasis.mostLineCharacters {
            faults.append(
                .tooLong(
                    field: field,
                    characters: text.count,
                    most: RollBasis.mostLineCharacters
                )
            )
        }
        return (decision, faults)
    }
}
