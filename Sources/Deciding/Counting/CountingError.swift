package import Ledger
import Proposing

/// Why nothing was counted, ruled or entered; nothing of it is in the record then.
package enum CountingError: StoreFailure, Hashable {
    /// It belongs to another post, or to somebody whom the meeting named.
    case denied(Denied)
    /// There is no such session, box or paper here.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([CountingFault])
    /// The session is no longer, or not yet, where this is done.
    case wrongState(SessionState)
    /// Papers are counted by tellers, keypads by their machine.
    case wrongChannel(RuleChannel)
    /// By these numbers the session is void: that is to be confirmed.
    case confirmVoid(Reconciliation, returned: Int)
    /// Doubtful papers of the box are to be ruled on first.
    case doubtfulOpen(Int)
    /// Two other tellers count this box.
    case countedByOthers
    /// Both entries are in; none is corrected any longer.
    case bothIn
    /// Somebody else, or the same one in another window, has changed it since the form was opened.
    case changedMeanwhile
    /// The box is to be entered again; what was typed is of the attempt before.
    case attemptOver
    /// An entry of the box is in: its papers are sorted, none is doubtful any longer.
    case entryIn
    /// It was ruled already.
    case ruledAlready
    /// The box has one count.
    case agreedAlready
    /// Nothing differs that could be ruled on.
    case nothingDiffers
    /// Boxes are not agreed yet.
    case boxesOpen(Int)
    /// Whoever entered a machine's numbers does not confirm them.
    case samePerson
    /// The same was entered before: nothing is to be done. Never leaves the use case.
    case repeated
    /// Too many pictures are being read at this moment.
    case busy
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "counting.denied"
        case .notFound: "counting.not-found"
        case .faults: "counting.faults"
        case .wrongState: "counting.wrong-state"
        case .wrongChannel: "counting.wrong-channel"
        case .confirmVoid: "counting.confirm-void"
        case .doubtfulOpen: "counting.doubtful-open"
        case .countedByOthers: "counting.counted-by-others"
        case .bothIn: "counting.both-in"
        case .changedMeanwhile: "counting.changed-meanwhile"
        case .attemptOver: "counting.attempt-over"
        case .entryIn: "counting.entry-in"
        case .ruledAlready: "counting.ruled-already"
        case .agreedAlready: "counting.agreed-already"
        case .nothingDiffers: "counting.nothing-differs"
        case .boxesOpen: "counting.boxes-open"
        case .samePerson: "counting.same-person"
        case .repeated: "counting.repeated"
        case .busy: "counting.busy"
        case .store(let error): error.code
        }
    }

    /// Names why a file was not taken.
    init(_ refusal: CheckedAttachment.Refusal) {
        switch refusal {
        case .faults(let faults): self = .faults(faults.map { .file($0) })
        case .busy: self = .busy
        }
    }
}
