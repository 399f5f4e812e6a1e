package import Wording

// What people call the states and parts of a candidate.

extension Candidate.State {
    /// What people call it.
    package var name: Message {
        switch self {
        case .proposed: .candidateStateProposed
        case .screening: .candidateStateScreening
        case .arguing: .candidateStateArguing
        case .preliminary: .candidateStatePreliminary
        case .submitted: .candidateStateSubmitted
        case .formal: .candidateStateFormal
        case .elected: .candidateStateElected
        case .notElected: .candidateStateNotElected
        case .removed: .candidateStateRemoved
        }
    }
}

extension CandidateSection {
    /// What people call it.
    package var name: Message {
        switch self {
        case .basics: .candidateSectionBasics
        case .parts: .candidateSectionParts
        case .targets: .candidateSectionTargets
        case .places: .candidateSectionPlaces
        case .money: .candidateSectionMoney
        case .units: .candidateSectionUnits
        case .time: .candidateSectionTime
        case .grounds: .candidateSectionGrounds
        case .opinions: .candidateSectionOpinions
        case .index: .candidateSectionIndex
        }
    }
}

extension CandidateTarget.Relation {
    /// What people call it.
    package var name: Message {
        switch self {
        case .atLeast: .candidateRelationAtLeast
        case .equal: .candidateRelationEqual
        case .atMost: .candidateRelationAtMost
        case .rate: .candidateRelationRate
        case .reached: .candidateRelationReached
        }
    }
}

extension CandidateEvent.Kind {
    /// What people call it.
    package var name: Message {
        switch self {
        case .begun: .candidateEventBegun
        case .merged: .candidateEventMerged
        case .split: .candidateEventSplit
        case .edited: .candidateEventEdited
        case .moved: .candidateEventMoved
        case .amended: .candidateEventAmended
        }
    }
}
