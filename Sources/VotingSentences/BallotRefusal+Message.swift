package import BallotCore
package import Wording

extension BallotRefusal {
    /// The sentence for it, without saying of which ballot.
    package var message: Message {
        switch self {
        case .form(let error):
            .verifierRecordForm(kind: .verifierKindBallot, problem: error.problem)
        case .length(nil): .verifierBallotLength
        case .length(let question?): .verifierBallotQuestionLength(question: question + 1)
        case .otherElection: .verifierBallotOtherElection
        case .otherFingerprint: .verifierBallotOtherFingerprint
        case .unknownCredential: .verifierBallotUnknownCredential
        case .elementRange: .verifierBallotElementRange
        case .membership: .verifierBallotMembership
        case .individualProof(let question, let choice):
            .verifierBallotIndividualProof(question: question + 1, choice: choice + 1)
        case .overallProof(let question): .verifierBallotOverallProof(question: question + 1)
        case .blankProof(let question): .verifierBallotBlankProof(question: question + 1)
        case .nonHomomorphicProof(let question):
            .verifierBallotNonHomomorphicProof(question: question + 1)
        case .missingSignature: .verifierBallotMissingSignature
        case .signatureHash: .verifierBallotSignatureHash
        case .signature: .verifierBallotSignature
        }
    }
}
