package import Wording

/// What a check of the list found, with the numbers it saw.
package struct ListFinding: Hashable, Sendable {
    /// How much it weighs.
    package enum Severity: Int, Hashable, Sendable, CaseIterable {
        /// The list cannot be frozen like this.
        case stop
        /// Somebody should look; the list may be frozen.
        case look
        /// It is as it should be.
        case fine
    }

    /// The checks, in the order in which they are shown.
    package enum Check: String, Hashable, Sendable, CaseIterable {
        /// Candidates beyond the seats.
        case surplus
        /// Not too much of one field.
        case fields
        /// Every town and street has something of it.
        case towns
        /// Nothing stands on a list of the level above.
        case overlap
        /// Nothing is on the exclusion list.
        case exclusions
        /// What goes on after the year has a goal within it.
        case stageGoals = "stage-goals"
        /// The money adds up.
        case money
        /// Everything has a target.
        case targets
        /// Units have been asked and none disagrees.
        case opinions
        /// Somebody leads.
        case leads
        /// Somebody looks after what is built.
        case maintenance

        /// What it is called.
        package var name: Message {
            switch self {
            case .surplus: .candidateCheckSurplusName
            case .fields: .candidateCheckFieldsName
            case .towns: .candidateCheckTownsName
            case .overlap: .candidateCheckOverlapName
            case .exclusions: .candidateCheckExclusionsName
            case .stageGoals: .candidateCheckStageGoalsName
            case .money: .candidateCheckMoneyName
            case .targets: .candidateCheckTargetsName
            case .opinions: .candidateCheckOpinionsName
            case .leads: .candidateCheckLeadsName
            case .maintenance: .candidateCheckMaintenanceName
            }
        }
    }

    /// Which check.
    package let check: Check
    /// How much it weighs.
    package let severity: Severity
    /// What was found, with its numbers.
    package let says: Message
    /// The candidate it is about; nil where it is about the list.
    package let candidate: Candidate?

    /// States a finding.
    package init(
        _ check: Check,
        _ severity: Severity,
        _ says: Message,
        of candidate: Candidate? = nil
    ) {
        self.check = check
        self.severity = severity
        self.says = says
        self.candidate = candidate
    }
}
