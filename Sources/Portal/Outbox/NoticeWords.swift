import Evaluating
import Sending
import Wording

extension Notice.State {
    /// What people call it.
    var name: Message {
        switch self {
        case .waiting: .outboxStateWaiting
        case .sent: .outboxStateSent
        case .givenUp: .outboxStateGivenUp
        case .told: .outboxStateTold
        case .cancelled: .outboxStateCancelled
        }
    }
}

extension Notice.Event {
    /// What happened, in a word.
    var name: Message {
        switch self {
        case .chosen: .outboxEventChosen
        case .notChosen: .outboxEventNotChosen
        case .accepted: .outboxEventAccepted
        case .reported: .outboxEventReported
        }
    }
}

extension Notice {
    /// Why the last attempt failed, as a sentence.
    var failureMessage: Message? {
        guard let failure else { return nil }
        return SendingFault(code: failure)?.message ?? .outboxFaultOther(code: failure)
    }
}

extension SendingFault {
    /// The sentence.
    var message: Message {
        switch self {
        case .unknownHost: .outboxFaultUnknownHost
        case .addressRefused: .outboxFaultAddressRefused
        case .unreachable: .outboxFaultUnreachable
        case .timeout: .outboxFaultTimeout
        case .certificate: .outboxFaultCertificate
        case .noTLS: .outboxFaultNoTls
        case .brokenOff: .outboxFaultBrokenOff
        case .redirected: .outboxFaultRedirected
        case .status(let status): .outboxFaultStatus(status: status)
        case .tooLarge: .outboxFaultTooLarge
        case .signIn: .outboxFaultSignIn
        case .refused(let code): .outboxFaultRefused(code: code)
        case .ended: .outboxFaultEnded
        case .other: .outboxFaultOther(code: code)
        }
    }
}
