import VerifiableVoting
import VotingSentences
import Wording

extension Notice {
    /// The sentence for it.
    var message: Message {
        switch self {
        case .replacedBallots(let count): .verifierNoticeReplacedBallots(count: count)
        case .plainThreshold: .verifierNoticePlainThreshold
        case .boundThreshold: .verifierNoticeBoundThreshold
        case .weights(let total): .verifierNoticeWeights(total: total)
        }
    }
}

extension Limitation {
    /// The sentence for it.
    var message: Message {
        switch self {
        case .archiveVersion(let version): .verifierLimitArchiveVersion(version: version)
        case .protocolVersion(let version): .verifierLimitProtocolVersion(version: version)
        case .group(let name): .verifierLimitGroup(group: ReadableText.line(name))
        case .questionKind: .verifierLimitQuestionKind
        case .credentialsCertificate: .verifierLimitCredentialsCertificate
        case .shuffledQuestions(let count): .verifierLimitShuffledQuestions(count: count)
        }
    }
}
