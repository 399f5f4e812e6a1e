import VerifiableVoting
import VotingSentences
import Wording

extension Finding {
    /// What is wrong and where.
    var message: Message {
        Self.sentence(fault.message, record: place.record, offset: place.offset)
    }

    /// A fault with its place; both are counted from 0 as programs do.
    static func sentence(_ fault: Message, record: Int, offset: Int) -> Message {
        .verifierLineFinding(fault: fault, record: record, offset: offset)
    }
}

extension VerificationFault {
    /// The sentence for it.
    var message: Message {
        switch self {
        case .archive(let reason): reason.message
        case .form(let kind, let error):
            .verifierRecordForm(kind: kind.message, problem: error.problem)
        case .rewriting(let kind): .verifierRecordRewriting(kind: kind.message)
        case .malformedKey: .verifierSetupMalformedKey
        case .strangeKey: .verifierSetupStrangeKey
        case .otherKey: .verifierSetupOtherKey
        case .trustees(let fault): fault.message
        case .credentialRange(let credential):
            .verifierCredentialsRange(credential: credential)
        case .credentialMembership(let credential):
            .verifierCredentialsMembership(credential: credential)
        case .repeatedCredential(let credential, let first):
            .verifierCredentialsRepeated(credential: credential, first: first)
        case .weightOverflow: .verifierCredentialsWeight
        case .ballot(let refusal, let ballot):
            .verifierBallotSays(ballot: ballot, refusal: refusal.message)
        case .repeatedBallot(let ballot, let first):
            .verifierBallotsRepeated(ballot: ballot, first: first)
        case .secondBallot(let ballot, let first):
            .verifierBallotsSecond(ballot: ballot, first: first)
        case .tallyShape: .verifierTallyShape
        case .tallySum(let question, let choice):
            .verifierTallySum(question: question, choice: choice)
        case .tallyCount(let recorded, let counted):
            .verifierTallyCount(recorded: recorded, counted: counted)
        case .tallyWeight(let recorded, let counted):
            .verifierTallyWeight(recorded: recorded, counted: counted)
        case .unknownOwner(let owner): .verifierSharesUnknownOwner(owner: owner)
        case .repeatedOwner(let owner): .verifierSharesRepeatedOwner(owner: owner)
        case .shareShape(let owner): .verifierSharesShape(owner: owner)
        case .shareProof(let owner, let question, let choice):
            .verifierSharesProof(owner: owner, question: question, choice: choice)
        case .missingShares: .verifierResultMissingShares
        case .resultShape: .verifierResultShape
        case .resultSum(let question, let choice):
            .verifierResultSum(question: question, choice: choice)
        }
    }
}

extension RecordKind {
    /// What a record is called.
    var message: Message {
        switch self {
        case .election: .verifierKindElection
        case .trustees: .verifierKindTrustees
        case .credentials: .verifierKindCredentials
        case .encryptedTally: .verifierKindEncryptedTally
        case .sizedTally: .verifierKindSizedTally
        case .shuffle: .verifierKindShuffle
        case .share: .verifierKindShare
        case .owner: .verifierKindOwner
        case .result: .verifierKindResult
        }
    }
}
