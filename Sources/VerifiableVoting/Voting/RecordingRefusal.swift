package import BallotCore

/// Why something is not appended to an election.
package enum RecordingRefusal<Failure: Error>: Error {
    /// The election is not at this point: voting has not begun, or is over.
    case stage(ArchiveStage)
    /// A ballot fails a check.
    case ballot(BallotRefusal)
    /// The credential has another ballot already.
    case usedCredential
    /// Weights are beyond what can be counted here.
    case weight
    /// A share fails a check.
    case share(ShareFault)
    /// Too few trustees have given shares.
    case tooFewShares(present: Int)
    /// The archive refused it.
    case archive(AppendingError<Failure>)
}

extension RecordingRefusal: Equatable where Failure: Equatable {}

extension RecordingRefusal {
    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .stage: "recording.stage"
        case .ballot(let refusal): refusal.code
        case .usedCredential: "ballot.used-credential"
        case .weight: "recording.weight"
        case .share(let fault): fault.code
        case .tooFewShares: "recording.too-few-shares"
        case .archive(.unsound(let reason)): reason.code
        case .archive(.repeatedBallot): "recording.repeated-ballot"
        case .archive(.storage): "recording.storage"
        }
    }
}
