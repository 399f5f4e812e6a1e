import Proposing
import Wording

extension HoldVerdict {
    /// What was found, as a sentence.
    var message: Message {
        switch reason {
        case .flood: .intakeEvidenceFlood(count: Int(evidence) ?? 0)
        case .byHand: .intakeEvidenceByHand(reason: evidence)
        case .advertising, .abusive, .sensitive:
            switch evidence {
            case "link": .intakeEvidenceLink
            case "identity-number": .intakeEvidenceIdentityNumber
            default: .intakeEvidenceWord(word: evidence)
            }
        }
    }
}
