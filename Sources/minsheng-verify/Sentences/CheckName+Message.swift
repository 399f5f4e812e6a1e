import VerifiableVoting
import Wording

extension CheckName {
    /// What is checked.
    var message: Message {
        switch self {
        case .archiveForm: .verifierCheckArchiveForm
        case .archiveDigests: .verifierCheckArchiveDigests
        case .archiveChain: .verifierCheckArchiveChain
        case .archiveOrder: .verifierCheckArchiveOrder
        case .archiveRecords: .verifierCheckArchiveRecords
        case .setupElection: .verifierCheckSetupElection
        case .setupTrustees: .verifierCheckSetupTrustees
        case .setupKey: .verifierCheckSetupKey
        case .setupCredentials: .verifierCheckSetupCredentials
        case .ballotsProofs: .verifierCheckBallotsProofs
        case .ballotsDistinct: .verifierCheckBallotsDistinct
        case .ballotsCredentials: .verifierCheckBallotsCredentials
        case .tallySums: .verifierCheckTallySums
        case .sharesOwners: .verifierCheckSharesOwners
        case .sharesProofs: .verifierCheckSharesProofs
        case .resultSums: .verifierCheckResultSums
        }
    }

    /// Of how many of what it holds.
    func extent(_ count: Int) -> Message {
        switch self {
        case .archiveForm, .archiveDigests, .archiveRecords: .verifierExtentRecords(count: count)
        case .archiveChain, .archiveOrder: .verifierExtentEvents(count: count)
        case .setupElection: .verifierExtentElections(count: count)
        case .setupTrustees: .verifierExtentTrustees(count: count)
        case .setupKey: .verifierExtentKeys(count: count)
        case .setupCredentials: .verifierExtentCredentials(count: count)
        case .ballotsProofs, .ballotsDistinct, .ballotsCredentials:
            .verifierExtentBallots(count: count)
        case .tallySums, .resultSums: .verifierExtentSums(count: count)
        case .sharesOwners, .sharesProofs: .verifierExtentShares(count: count)
        }
    }
}
