import Foundation
package import VerifiableVoting
package import Wording

extension ArchiveFault.Reason {
    /// The sentence for it.
    package var message: Message {
        switch self {
        case .unreadable(let code):
            .verifierArchiveUnreadable(reason: String(cString: strerror(code)))
        case .foreign: .verifierArchiveForeign
        case .truncated: .verifierArchiveTruncated
        case .block: .verifierArchiveBlock
        case .padding: .verifierArchivePadding
        case .tooLarge(let limit): .verifierArchiveTooLarge(limit: limit)
        case .header(let error): .verifierArchiveHeader(problem: error.problem)
        case .headerVersion(let version): .verifierLimitArchiveVersion(version: version)
        case .timestamp: .verifierArchiveTimestamp
        case .secondHeader: .verifierArchiveSecondHeader
        case .digest: .verifierArchiveDigest
        case .event(let error): .verifierArchiveEvent(problem: error.problem)
        case .eventType: .verifierArchiveEventType
        case .height(let expected, let found):
            .verifierArchiveHeight(expected: expected, found: found)
        case .parent: .verifierArchiveParent
        case .order(.ballot, after: .ended): .verifierArchiveBallotAfterEnd
        case .order(let type, let stage):
            .verifierArchiveOrder(type: "\(type.name)", stage: stage.message)
        case .payloadPresence(let type):
            .verifierArchivePayloadPresence(type: "\(type.name)")
        case .recordCount(let type, let expected, let found):
            .verifierArchiveRecordCount(type: "\(type.name)", expected: expected, found: found)
        case .payload: .verifierArchivePayload
        case .references(let error): .verifierArchiveReferences(problem: error.problem)
        case .reference: .verifierArchiveReference
        case .unreferenced(let count): .verifierArchiveUnreferenced(count: count)
        }
    }
}

extension ArchiveStage {
    /// What is going on at this stage.
    package var message: Message {
        switch self {
        case .empty: .verifierStageEmpty
        case .voting: .verifierStageVoting
        case .ended: .verifierStageEnded
        case .tallied: .verifierStageTallied
        case .shuffling: .verifierStageShuffling
        case .shuffled: .verifierStageShuffled
        case .decrypting: .verifierStageDecrypting
        case .finished: .verifierStageFinished
        }
    }
}
