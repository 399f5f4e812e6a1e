package import BallotCore

/// An archive that grows by whole events and never changes what it has: the same in whatever it is
/// kept.
///
/// Records are kept back until the event that refers to them is appended; then all of them are
/// stored at once, or none. When `append(_:)` has returned, they survive a failure of power.
package protocol AppendingArchive: ~Copyable {
    /// What goes wrong beside the rules of archives.
    associatedtype Failure: Error

    /// The first record.
    var header: ArchiveHeader { get }
    /// How far the events have come.
    var stage: ArchiveStage { get }
    /// The digest of the last event: whoever keeps it can tell that nothing before it was changed.
    var head: Digest? { get }
    /// How many events there are.
    var height: Int { get }

    /// Whether a ballot is recorded.
    func contains(ballot: Digest) -> Bool

    /// Keeps a record for the next event.
    ///
    /// - Returns: the digest by which it is referred to.
    mutating func append(record bytes: [UInt8]) throws(AppendingError<Failure>) -> Digest

    /// Appends an event with the records that are kept, the last of which is its payload.
    ///
    /// - Returns: the digest of the event.
    /// - Throws: `AppendingError`; then nothing is appended and no record is kept any more.
    mutating func append(_ type: EventType) throws(AppendingError<Failure>) -> Digest
}

/// Why something was not appended.
package enum AppendingError<Failure: Error>: Error {
    /// It would not make a sound archive.
    case unsound(ArchiveFault.Reason)
    /// The same ballot is recorded already.
    case repeatedBallot
    /// It cannot be stored.
    case storage(Failure)
}

extension AppendingError: Equatable where Failure: Equatable {}
