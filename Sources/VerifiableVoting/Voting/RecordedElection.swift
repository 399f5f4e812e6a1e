package import BallotCore

/// An election as its archive has it, read to go on with: to take ballots, to add them up, to open
/// the sums.
///
/// The archive is read once; every ballot is verified again unless told otherwise, and so is every
/// share: nothing is built on what does not hold.
package struct RecordedElection<Subject: Group>: Sendable {
    /// Who contributed a share, and what.
    package struct Share: Sendable {
        /// The trustee, from 1, counted over all.
        package let owner: Int
        /// The share.
        package let decryption: PartialDecryption

        /// Takes a share; whether it holds is checked before it is recorded.
        package init(owner: Int, decryption: PartialDecryption) {
            self.owner = owner
            self.decryption = decryption
        }
    }

    /// The election, prepared to check its ballots.
    package let election: PreparedElection<Subject>
    /// The trustees, all about whom holds.
    package let trustees: Trustees
    /// The public credentials.
    package let credentials: CredentialList
    /// How far the archive has come.
    package internal(set) var stage: ArchiveStage
    /// The recorded sums, which are those of the ballots; nothing before they are recorded.
    package internal(set) var tally: RecordedTally?
    /// The shares, in the order of the archive.
    package internal(set) var shares: [Share]
    /// The recorded result, not checked here.
    package internal(set) var result: ElectionResult?
    /// For each public credential as it is written the ballot that was cast with it.
    var ballots: [[UInt8]: Digest]
    /// The sums of the ballots.
    var sums: BallotSums<Subject>
    /// What the credentials of the ballots weigh together.
    var totalWeight: Weight
    /// For each public credential as it is written its place in the list.
    let places: [ArraySlice<UInt8>: Int]

    /// The trustees' keys, by the owners' numbers less 1.
    package var keys: [TrusteePublicKey] { trustees.keys }
    /// How many ballots there are.
    package var ballotCount: Int { ballots.count }
}

/// Sums that are recorded, with how many ballots they are of.
package struct RecordedTally: Hashable, Sendable {
    /// The sums.
    package let tally: EncryptedTally
    /// How many ballots they are of, and what those weigh.
    package let sized: SizedTally
}

/// Why an archive cannot be gone on with.
package enum RecordedElectionFault: Error, Hashable, Sendable {
    /// It is no sound archive.
    case archive(ArchiveFault)
    /// Nothing is fixed in it yet.
    case empty
    /// It is of another group.
    case otherGroup([UInt8])
    /// A record is not in canonical form.
    case form(EventType, ReadingError)
    /// It has questions that are not counted by sums, or was shuffled.
    case shuffled
    /// Something about the trustees does not hold.
    case trustees(TrusteeFault)
    /// The key is not that of the trustees.
    case key
    /// A ballot, from 1, does not hold.
    case ballot(number: Int, BallotRefusal)
    /// A ballot, from 1, is of a credential that has one before it.
    case secondBallot(number: Int)
    /// The recorded sums are not those of the ballots.
    case tally
    /// A recorded share does not hold.
    case share(owner: Int, ShareFault)
    /// Weights are beyond what can be counted here.
    case weight

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .archive(let fault): fault.reason.code
        case .empty: "recorded.empty"
        case .otherGroup: "recorded.other-group"
        case .form: "recorded.form"
        case .shuffled: "recorded.shuffled"
        case .trustees(let fault): fault.code
        case .key: "recorded.key"
        case .ballot(_, let refusal): refusal.code
        case .secondBallot: "recorded.second-ballot"
        case .tally: "recorded.tally"
        case .share(_, let fault): fault.code
        case .weight: "recorded.weight"
        }
    }
}
