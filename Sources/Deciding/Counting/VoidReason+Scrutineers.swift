package import Tallying

// Why scrutineers call a paper void, beside the rule's own reasons.

extension VoidReason {
    /// Something on it tells whose it is (可识别记号).
    package static let identifying: VoidReason = "identifying-mark"
    /// What is marked cannot be told (无法辨认).
    package static let unreadable: VoidReason = "unreadable"
    /// Something else is written on it (写有其他文字).
    package static let written: VoidReason = "other-text"
    /// A part of it is gone (残损).
    package static let torn: VoidReason = "torn"
    /// It is not a paper that was issued (非统一制发).
    package static let unofficial: VoidReason = "not-issued"
    /// An item of a rating has more than one grade (同一项画了两个以上).
    package static let severalGrades: VoidReason = "several-grades"
}

extension BoxBallot {
    /// Why a paper of this ballot may be void, in the order of the form: the rule's own reasons,
    /// then the scrutineers'.
    package var voidReasons: [VoidReason] {
        ownVoidReasons + [.foreign, .identifying, .unreadable, .written, .torn, .unofficial]
    }

    /// Why the rule itself makes what is marked void.
    var ownVoidReasons: [VoidReason] {
        var reasons: [VoidReason] = []
        switch rule.ballot {
        case .upTo: reasons = [.overvote]
        case .exactly: reasons = [.overvote, .undervote]
        case .rank: reasons = [.overvote, .rank]
        case .perItem, .package: reasons = []
        case nil: reasons = [.severalGrades]
        }
        if rule.blank == .void { reasons.append(.blank) }
        return reasons
    }
}
