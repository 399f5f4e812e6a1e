package import Civics
package import Ledger

/// Why nothing of a meeting was changed; nothing of the change is in the record then.
package enum MeetingError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such meeting in this jurisdiction, or nothing of that name in it.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([MeetingFault])
    /// Somebody else has changed it since the form was opened.
    case changedMeanwhile
    /// It is in another state than this needs.
    case wrongState(MeetingState)
    /// Nobody is in office on the day of the opening.
    case nobodyInOffice(CivilDate)
    /// The day of the opening lies in another term.
    case otherTerm(CivilDate)
    /// A ballot session is running: who is a deputy must not change under it.
    case sessionRunning
    /// The deputy is none any longer, by that decision.
    case leftAlready(MeetingDeputy.Decision)
    /// The leave was withdrawn already, for that reason.
    case leaveWithdrawn(String)
    /// Somebody on the list of observers has been checked in and stays on it.
    case observerBound
    /// The plenary has adopted the scrutineers: who they are is locked.
    case scrutineersAdopted(Meeting.Adoption)
    /// The tellers are counting, or have.
    case tellersCounting
    /// Everything of the meeting is certified: who watched over it stays.
    case allCertified
    /// There are too few officers, or some may not be; all that stands in the way.
    case officersNotReady([OfficerGap])
    /// The machine knows of this step from the record; nobody ticks it.
    case computedStep
    /// The step was ticked already, from that post at that time.
    case stepDone(post: String, at: Instant)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "meeting.denied"
        case .notFound: "meeting.not-found"
        case .faults: "meeting.faults"
        case .changedMeanwhile: "meeting.changed-meanwhile"
        case .wrongState: "meeting.wrong-state"
        case .nobodyInOffice: "meeting.nobody-in-office"
        case .otherTerm: "meeting.other-term"
        case .sessionRunning: "meeting.session-running"
        case .leftAlready: "meeting.left-already"
        case .leaveWithdrawn: "meeting.leave-withdrawn"
        case .observerBound: "meeting.observer-bound"
        case .scrutineersAdopted: "meeting.scrutineers-adopted"
        case .tellersCounting: "meeting.tellers-counting"
        case .allCertified: "meeting.all-certified"
        case .officersNotReady: "meeting.officers-not-ready"
        case .computedStep: "meeting.computed-step"
        case .stepDone: "meeting.step-done"
        case .store(let error): error.code
        }
    }
}

/// One thing that keeps the plenary from adopting the scrutineers.
package enum OfficerGap: Hashable, Sendable {
    /// Nobody is named as chief scrutineer.
    case noChief
    /// Fewer scrutineers than it takes.
    case scrutineers(Int, least: Int)
    /// Fewer tellers than it takes.
    case tellers(Int, least: Int)
    /// A unit of somebody who counts has an interest in a candidate.
    case interested(name: String, OfficerInterest)
    /// A scrutineer is no deputy any longer.
    case noDeputy(name: String)
}
