import Database
import Ledger

/// How far a case is.
package enum CaseState: String, StoredName, Hashable, Sendable, CaseIterable {
    /// 待交办: raised, and no unit has it yet.
    case raised
    /// 待签收: given to a unit.
    case assigned
    /// 整改中: the unit has taken it and said what it will do.
    case handling
    /// 申请延期: the unit asks for more time.
    case extensionAsked = "extension-asked"
    /// 已退回: the unit says that it is not its own.
    case returned
    /// 待核验: the unit has answered.
    case replied
    /// 待兑现: answered with a day by which it will be done.
    case promised
    /// 待销号: looked at, and it is as the unit says.
    case verified
    /// 已销号.
    case closed

    /// Whether the clock runs against the unit.
    package var isWithUnit: Bool {
        switch self {
        case .assigned, .handling, .extensionAsked, .promised: true
        case .raised, .returned, .replied, .verified, .closed: false
        }
    }
}

/// What is done with a case after it was raised.
package enum CaseAct: String, StoredName, Hashable, Sendable, CaseIterable {
    /// 交办.
    case assign
    /// 签收, with the measures.
    case accept
    /// 申请延期.
    case askExtension = "ask-extension"
    /// 同意延期.
    case grantExtension = "grant-extension"
    /// 不同意延期.
    case refuseExtension = "refuse-extension"
    /// 答复.
    case reply
    /// 退回: it is not the unit's.
    case giveBack = "give-back"
    /// 核验通过.
    case verify
    /// 核验不通过，重办.
    case reject
    /// 销号.
    case close
    /// 重新打开.
    case reopen
    /// 提醒、督办、通报.
    case escalate
    /// 不予立案: closed without a reply.
    case dismiss
}

/// What a unit's reply comes to.
package enum CaseResult: String, StoredName, Hashable, Sendable, CaseIterable {
    /// A 已解决.
    case solved = "a"
    /// B 正在解决, with a day.
    case underWay = "b"
    /// C 因条件限制.
    case limited = "c"
    /// D 不属本单位职责: the case goes back.
    case notOurs = "d"
}

/// Who takes a step.
package enum CaseRole: Hashable, Sendable, CaseIterable {
    /// The unit that has to answer.
    case unit
    /// The group that watches over it: whoever raised it, and for a resident's report the
    /// supervision group of the project.
    case watcher
    /// Whoever leads supervision: assigns, escalates.
    case coordinator
}

extension CaseAct {
    /// Who may do it; any one of them.
    package var roles: Set<CaseRole> {
        switch self {
        case .accept, .askExtension, .reply, .giveBack: [.unit]
        case .grantExtension, .refuseExtension, .verify, .reject, .close, .reopen, .dismiss:
            [.watcher]
        case .assign: [.watcher, .coordinator]
        case .escalate: [.coordinator]
        }
    }
}
