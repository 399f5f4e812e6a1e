import Deciding
import Wording

extension RuleField {
    /// What its field is called on the form.
    var label: Message {
        switch self {
        case .preset: .rulesPresetLabel
        case .year: .rulesFormYear
        case .purpose: .rulesFormPurpose
        case .title: .rulesFormTitle
        case .documentNumber: .rulesFormDocumentNumber
        case .source: .rulesFormSource
        case .text: .rulesFormText
        case .seats: .rulesFormSeats
        case .candidates: .rulesFormCandidates
        case .ballot: .rulesFormBallot
        case .blank: .rulesFormBlank
        case .channel: .rulesFormChannel
        case .quorum: .rulesFormQuorum
        case .participation: .rulesFormParticipation
        case .shortfall: .rulesFormShortfall
        case .publishing: .rulesFormPublishing
        case .order: .rulesFormOrder
        case .thresholdBase: .rulesFormThresholdBase
        case .thresholdInclusive: .rulesFormThresholdInclusive
        case .thresholdFraction: .rulesFormThresholdFraction
        case .basicFraction: .rulesFormBasicFraction
        case .basicInclusive: .rulesFormBasicInclusive
        case .tie: .rulesFormTie
        case .tieRounds: .rulesFormTieRounds
        case .tieThreshold: .rulesFormTieThreshold
        }
    }
}
