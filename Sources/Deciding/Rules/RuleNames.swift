package import Wording

// What the parts of a rule are called, and what can be chosen in them.

extension RulePurpose {
    /// What it is called.
    package var name: Message {
        switch self {
        case .projects: .rulesPurposeProjects
        case .recommendation: .rulesPurposeRecommendation
        }
    }
}

extension RulePart {
    /// What it is called, with its place among the five.
    package var name: Message {
        switch self {
        case .seats: .rulesPartSeats
        case .surplus: .rulesPartSurplus
        case .method: .rulesPartMethod
        case .determination: .rulesPartDetermination
        case .publication: .rulesPartPublication
        }
    }
}

extension RuleContent {
    /// What it is called.
    package var name: Message {
        switch self {
        case .seats: .rulesContentSeats
        case .candidates: .rulesContentCandidates
        case .ballot: .rulesContentBallot
        case .blank: .rulesContentBlank
        case .channel: .rulesContentChannel
        case .quorum: .rulesContentQuorum
        case .participation: .rulesContentParticipation
        case .threshold: .rulesContentThreshold
        case .tie: .rulesContentTie
        case .shortfall: .rulesContentShortfall
        case .publishing: .rulesContentPublishing
        case .order: .rulesContentOrder
        }
    }
}

extension RuleWarning {
    /// What should be looked at again, and why.
    package var sentence: Message {
        switch self {
        case .surplusSmall: .rulesWarningSurplusSmall
        case .surplusLarge: .rulesWarningSurplusLarge
        case .noSurplus: .rulesWarningNoSurplus
        case .quorumBelowLaw: .rulesWarningQuorum
        case .thresholdBelowLaw: .rulesWarningThreshold
        }
    }
}

extension RuleTrial.Example {
    /// What it is called.
    package var name: Message {
        switch self {
        case .tie: .rulesExampleTie
        case .shortfall: .rulesExampleShortfall
        case .void: .rulesExampleVoid
        case .everything: .rulesExampleEverything
        }
    }
}
