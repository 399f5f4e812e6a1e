import Civics
import Deciding
import Hummingbird
import Ledger
import Tallying
import Wording

/// What is done with a poll by one form, one after the other.
package enum PollStep: String, CaseIterable, Sendable {
    case takeList = "take-list"
    case lockRule = "lock-rule"
    case takeScrutineers = "take-scrutineers"
    case open
    case addPapers = "add-papers"
    case startIssuing = "start-issuing"
    case startCasting = "start-casting"
    case close
    case abandon
    case decide
    case conclude
    case certify
    case accept
    case announce
    case seal
    case recount

    /// The right it needs.
    var permission: Permission {
        switch self {
        case .takeList: .prepareVotes
        case .lockRule, .takeScrutineers, .open, .addPapers, .startIssuing, .startCasting,
            .close, .abandon, .announce, .seal:
            .conductVotes
        case .decide, .accept, .recount: .presideVotes
        case .conclude, .certify: .superviseVotes
        }
    }

    /// The fields of its form.
    var fields: Set<String> {
        switch self {
        case .takeList, .lockRule, .takeScrutineers, .startIssuing, .startCasting, .close,
            .conclude, .certify:
            []
        case .open: ["sitting", "printed", "channel"]
        case .addPapers: ["printed"]
        case .abandon, .decide: ["document", "reason"]
        case .accept: ["document"]
        case .announce: ["number"]
        case .seal: ["packets", "place", "until"]
        case .recount: ["document", "reason", "opening"]
        }
    }

    /// The button that does it.
    var button: Message {
        switch self {
        case .takeList: .pollStepTakeList
        case .lockRule: .pollStepLockRule
        case .takeScrutineers: .pollStepTakeScrutineers
        case .open: .pollStepOpen
        case .addPapers: .pollStepAddPapers
        case .startIssuing: .pollStepStartIssuing
        case .startCasting: .pollStepStartCasting
        case .close: .pollStepClose
        case .abandon: .pollStepAbandon
        case .decide: .pollStepDecide
        case .conclude: .pollStepConclude
        case .certify: .pollStepCertify
        case .accept: .pollStepAccept
        case .announce: .pollStepAnnounce
        case .seal: .pollStepSeal
        case .recount: .pollStepRecount
        }
    }

    /// What it does, before it is done.
    var note: Message {
        switch self {
        case .takeList: .pollNoteTakeList
        case .lockRule: .pollNoteLockRule
        case .takeScrutineers: .pollNoteTakeScrutineers
        case .open: .pollNoteOpen
        case .addPapers: .pollNoteAddPapers
        case .startIssuing: .pollNoteStartIssuing
        case .startCasting: .pollNoteStartCasting
        case .close: .pollNoteClose
        case .abandon: .pollNoteAbandon
        case .decide: .pollNoteDecide
        case .conclude: .pollNoteConclude
        case .certify: .pollNoteCertify
        case .accept: .pollNoteAccept
        case .announce: .pollNoteAnnounce
        case .seal: .pollNoteSeal
        case .recount: .pollNoteRecount
        }
    }

    /// What was done, once after it was.
    var done: Message {
        switch self {
        case .takeList: .pollDoneTakeList
        case .lockRule: .pollDoneLockRule
        case .takeScrutineers: .pollDoneTakeScrutineers
        case .open: .pollDoneOpen
        case .addPapers: .pollDoneAddPapers
        case .startIssuing: .pollDoneStartIssuing
        case .startCasting: .pollDoneStartCasting
        case .close: .pollDoneClose
        case .abandon: .pollDoneAbandon
        case .decide: .pollDoneDecide
        case .conclude: .pollDoneConclude
        case .certify: .pollDoneCertify
        case .accept: .pollDoneAccept
        case .announce: .pollDoneAnnounce
        case .seal: .pollDoneSeal
        case .recount: .pollDoneRecount
        }
    }
}

extension PollView {
    /// The step that comes next, whoever takes it; nil where the registration desk or the counting
    /// room is at work, and at the end.
    var nextStep: PollStep? {
        guard superseding == nil else { return nil }
        return switch day.poll.state {
        case .prepared: .lockRule
        case .rulesAdopted: .takeScrutineers
        case .scrutineersAdopted: .open
        case .voting: stepWhileVoting
        case .counted: .certify
        case .certified: .accept
        case .accepted: .announce
        case .announced: .seal
        case .sealed: nil
        }
    }

    private var stepWhileVoting: PollStep? {
        switch day.open?.state {
        case .opened: .startIssuing
        case .issuing: .startCasting
        case .casting: .close
        case .closed, .reconciled, .counting, .void, .counted, .abandoned: nil
        case nil:
            switch next {
            case .hold: .open
            case .decide: .decide
            case .finished: .conclude
            case nil: nil
            }
        }
    }

    /// Whether there are papers that the presidium may have counted again.
    private var mayBeRecounted: Bool {
        let last = day.sessions.last { $0.state == .counted }
        return day.poll.state.isCertified && day.meeting.state == .open
            && last?.channel == .paper
    }

    /// The steps that may be taken beside the next one.
    var otherSteps: [PollStep] {
        guard superseding == nil else { return [] }
        var steps: [PollStep] = mayBeRecounted ? [.recount] : []
        if day.poll.state.mayChangeList,
            let newest = day.newest, newest.list != day.poll.list
        {
            steps.append(.takeList)
        }
        guard let session = day.open else { return steps }
        if [.opened, .issuing].contains(session.state), session.channel == .paper {
            steps.append(.addPapers)
        }
        return steps + [.abandon]
    }
}
