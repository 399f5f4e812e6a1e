package import BallotCore

/// What is wrong with an archive; `Finding` says where.
package enum VerificationFault: Error, Hashable, Sendable {
    /// It is no sound archive.
    case archive(ArchiveFault.Reason)
    /// A record is not in canonical form, or a number is out of range.
    case form(RecordKind, ReadingError)
    /// A record is not what writing it again gives.
    case rewriting(RecordKind)
    /// The election's key is no number of the group.
    case malformedKey
    /// The election's key is no member of the group.
    case strangeKey
    /// The election's key is not what the trustees' keys make.
    case otherKey
    /// Something is wrong with the trustees.
    case trustees(TrusteeFault)
    /// A credential is not below the modulus.
    case credentialRange(credential: Int)
    /// A credential is no member of the group.
    case credentialMembership(credential: Int)
    /// A credential is listed twice.
    case repeatedCredential(credential: Int, first: Int)
    /// All credentials weigh more than can be counted.
    case weightOverflow
    /// A ballot fails a check.
    case ballot(BallotRefusal, ballot: Int)
    /// A ballot is recorded twice.
    case repeatedBallot(ballot: Int, first: Int)
    /// A credential was used twice, where that is wrong.
    case secondBallot(ballot: Int, first: Int)
    /// The tally has other questions or choices than the election.
    case tallyShape
    /// A recorded sum is not that of the ballots.
    case tallySum(question: Int, choice: Int)
    /// Another number of ballots is recorded than counts.
    case tallyCount(recorded: Int, counted: Int)
    /// Another weight is recorded than counts.
    case tallyWeight(recorded: Int, counted: Int)
    /// A share is of a trustee that there is not.
    case unknownOwner(owner: Int)
    /// A trustee gave two shares.
    case repeatedOwner(owner: Int)
    /// A share has other questions or choices than the tally.
    case shareShape(owner: Int)
    /// A factor of a share is no member of the group, or not proved.
    case shareProof(owner: Int, question: Int, choice: Int)
    /// Too few shares hold to open the result.
    case missingShares
    /// The result has other questions or choices than the election.
    case resultShape
    /// A recorded result is not what the shares open.
    case resultSum(question: Int, choice: Int)

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .archive(let reason): reason.code
        case .form: "record.form"
        case .rewriting: "record.rewriting"
        case .malformedKey: "setup.malformed-key"
        case .strangeKey: "setup.strange-key"
        case .otherKey: "setup.other-key"
        case .trustees(let fault): fault.code
        case .credentialRange: "credentials.range"
        case .credentialMembership: "credentials.membership"
        case .repeatedCredential: "credentials.repeated"
        case .weightOverflow: "credentials.weight"
        case .ballot(let refusal, _): refusal.code
        case .repeatedBallot: "ballots.repeated"
        case .secondBallot: "ballots.second"
        case .tallyShape: "tally.shape"
        case .tallySum: "tally.sum"
        case .tallyCount: "tally.count"
        case .tallyWeight: "tally.weight"
        case .unknownOwner: "shares.unknown-owner"
        case .repeatedOwner: "shares.repeated-owner"
        case .shareShape: "shares.shape"
        case .shareProof: "shares.proof"
        case .missingShares: "result.missing-shares"
        case .resultShape: "result.shape"
        case .resultSum: "result.sum"
        }
    }
}
