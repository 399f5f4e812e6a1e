import BallotCore

/// What an event of an archive records (Belenios 2.0 specification, section 4.20).
package enum EventType: CaseIterable, Hashable, Sendable {
    /// Election, trustees and credentials are fixed.
    case setup
    /// A ballot was cast.
    case ballot
    /// No more ballots.
    case endBallots
    /// The sums of the ballots, still encrypted.
    case encryptedTally
    /// A trustee shuffled the answers to questions that are not counted by sums.
    case shuffle
    /// No more shuffles.
    case endShuffles
    /// A trustee's part in opening the sums.
    case partialDecryption
    /// The result.
    case result

    /// The type as it is written.
    package var name: StaticString {
        switch self {
        case .setup: "Setup"
        case .ballot: "Ballot"
        case .endBallots: "EndBallots"
        case .encryptedTally: "EncryptedTally"
        case .shuffle: "Shuffle"
        case .endShuffles: "EndShuffles"
        case .partialDecryption: "PartialDecryption"
        case .result: "Result"
        }
    }

    /// The type that a text names.
    package init?(name text: [UInt8]) {
        guard let type = Self.allCases.first(where: { [UInt8](ascii: $0.name) == text }) else {
            return nil
        }
        self = type
    }

    /// How many data records stand before the event as a rule: its payload last, before it what
    /// the payload refers to.
    package var recordCount: Int {
        switch self {
        case .setup: 4
        case .encryptedTally, .shuffle, .partialDecryption: 2
        case .ballot, .result: 1
        case .endBallots, .endShuffles: 0
        }
    }
}
