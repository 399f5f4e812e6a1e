import BallotCore
import VerifiableVoting
import VotingSentences
import Wording

// What is wrong with an election that a step is to go on with, as part of a sentence.

extension RecordedElectionFault {
    /// What is wrong; of a damaged archive without where.
    var problem: Message {
        switch self {
        case .archive(let fault): fault.reason.message
        case .empty: .electionProblemEmpty
        case .otherGroup(let name): .verifierLimitGroup(group: ReadableText.line(name))
        case .form(let type, let error):
            .electionProblemRecord(type: "\(type.name)", problem: error.problem)
        case .shuffled: .electionProblemShuffled
        case .trustees(let fault): fault.message
        case .key: .verifierSetupOtherKey
        case .ballot(let number, let refusal):
            .verifierBallotSays(ballot: number, refusal: refusal.message)
        case .secondBallot(let number): .electionProblemSecondBallot(ballot: number)
        case .tally: .electionProblemTally
        case .share(let owner, let fault):
            .electionProblemShare(trustee: owner, problem: fault.problem)
        case .weight: .electionProblemWeight
        }
    }
}

extension ShareFault {
    /// What is wrong.
    var problem: Message {
        switch self {
        case .unknownOwner(let owner): .electionProblemShareUnknown(trustee: owner)
        case .repeatedOwner(let owner): .electionProblemShareRepeated(trustee: owner)
        case .shape: .electionProblemShareShape
        case .proof(let question, let choice):
            .electionProblemShareProof(question: question, choice: choice)
        case .otherKey: .electionProblemShareKey
        }
    }
}

extension SetupRefusal {
    /// What is wrong; nil of what storage said.
    var problem: Message? {
        switch self {
        case .trustees(let fault): fault.message
        case .key: .verifierSetupOtherKey
        case .repeatedCredential: .electionProblemRepeatedCredential
        case .credential: .electionProblemCredential
        case .archive(let error): error.problem
        }
    }
}

extension AppendingError {
    /// What is wrong; nil of what storage said.
    var problem: Message? {
        switch self {
        case .unsound(let reason): reason.message
        case .repeatedBallot: .electionProblemRepeatedBallot
        case .storage: nil
        }
    }
}
