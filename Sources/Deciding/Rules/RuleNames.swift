package import Wording

// What the parts of a rule are called, and what can be chosen in them.

extension RulePurpose {
    /// What it is called.
    package var name: Message {
        switch self {
        case .projects: .rulesPurposeProjects
        case .recommendation: .rulesPurposeRecommendation
        case .rating: .rulesPurposeRating
        }
    }
}

extension RulePart {
    /// What it is called, with its place among those of a rule for the purpose.
    package func name(for purpose: RulePurpose) -> Message {
        switch self {
        case .method where purpose == .rating: .rulesPartRatingMethod
        case .determination where purpose == .rating: .rulesPartRatingDetermination
        case .publication where purpose == .rating: .rulesPartRatingPublication
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
        case .satisfied: .rulesContentSatisfied
        case .basic: .rulesContentBasic
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
        case .basicAboveSatisfied: .rulesWarningBasic
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
