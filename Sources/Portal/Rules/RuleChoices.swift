import Deciding
import Tallying
import Wording

// What the choices in the form of a rule are called.

extension BallotType {
    /// What it is called, and what follows from it.
    var choice: (name: Message, text: Message) {
        switch self {
        case .upTo: (.rulesFormBallotUpTo, .rulesFormBallotUpToText)
        case .exactly: (.rulesFormBallotExactly, .rulesFormBallotExactlyText)
        case .perItem: (.rulesFormBallotPerItem, .rulesFormBallotPerItemText)
        case .package: (.rulesFormBallotPackage, .rulesFormBallotPackageText)
        case .rank: (.rulesFormBallotRank, .rulesFormBallotRankText)
        }
    }
}

extension ThresholdBase {
    /// What it is called.
    var choice: Message {
        switch self {
        case .deputies: .tallyBaseDeputies
        case .present: .tallyBasePresent
        case .issued: .tallyBaseIssued
        case .returned: .tallyBaseReturned
        case .valid: .tallyBaseValid
        case .none: .rulesFormThresholdBaseNone
        }
    }
}

extension RatingBase {
    /// What it is called.
    var choice: Message {
        switch self {
        case .allMembers: .ratingBaseAllMembers
        case .present: .ratingBasePresent
        case .issued: .ratingBaseIssued
        case .returned: .ratingBaseReturned
        case .valid: .ratingBaseValid
        }
    }
}

extension TiePolicy {
    /// What it is called.
    var choice: Message {
        switch self {
        case .revote: .rulesFormTieRevote
        case .presidium: .rulesFormTiePresidium
        case .include: .rulesFormTieInclude
        case .exclude: .rulesFormTieExclude
        case .listOrder: .rulesFormTieListOrder
        }
    }
}

extension TieThreshold {
    /// What it is called.
    var choice: Message {
        switch self {
        case .plurality: .rulesFormTieThresholdPlurality
        case .same: .rulesFormTieThresholdSame
        case .oneThird: .rulesFormTieThresholdOneThird
        }
    }
}

extension ShortfallPolicy {
    /// What it is called.
    var choice: Message {
        switch self {
        case .accept: .rulesFormShortfallAccept
        case .secondRound: .rulesFormShortfallSecondRound
        case .nextSession: .rulesFormShortfallNextSession
        }
    }
}

extension RulePublishing {
    /// What it is called in a rule for a purpose.
    func choice(for purpose: RulePurpose) -> Message {
        switch self {
        case .none where purpose == .rating: .rulesFormPublishingGrades
        case .all: .rulesFormPublishingAll
        case .elected: .rulesFormPublishingElected
        case .none: .rulesFormPublishingNone
        }
    }
}

extension ElectedOrder {
    /// What it is called.
    var choice: Message {
        switch self {
        case .votes: .rulesFormOrderVotes
        case .list: .rulesFormOrderList
        }
    }
}
