/// How far an election has come, by its events: which of them may come next.
///
/// `Setup Ballot* EndBallots EncryptedTally (Shuffle* EndShuffles)? PartialDecryption+ Result`.
package enum ArchiveStage: CaseIterable, Hashable, Sendable {
    /// Nothing is fixed yet.
    case empty
    /// Ballots may be cast.
    case voting
    /// No more ballots.
    case ended
    /// The sums are recorded.
    case tallied
    /// Answers are being shuffled.
    case shuffling
    /// No more shuffles.
    case shuffled
    /// Some trustees have given their shares.
    case decrypting
    /// The result is recorded.
    case finished

    /// The stage after an event, or nothing if the event may not come now.
    package func after(_ type: EventType) -> ArchiveStage? {
        switch (self, type) {
        case (.empty, .setup), (.voting, .ballot): .voting
        case (.voting, .endBallots): .ended
        case (.ended, .encryptedTally): .tallied
        case (.tallied, .shuffle), (.shuffling, .shuffle): .shuffling
        case (.tallied, .endShuffles), (.shuffling, .endShuffles): .shuffled
        case (.tallied, .partialDecryption), (.shuffled, .partialDecryption),
            (.decrypting, .partialDecryption):
            .decrypting
        case (.decrypting, .result): .finished
        default: nil
        }
    }
}

extension ArchiveStage {
    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .empty: "empty"
        case .voting: "voting"
        case .ended: "ended"
        case .tallied: "tallied"
        case .shuffling: "shuffling"
        case .shuffled: "shuffled"
        case .decrypting: "decrypting"
        case .finished: "finished"
        }
    }
}
