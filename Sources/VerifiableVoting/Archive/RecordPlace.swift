package import BallotCore

/// Where a record stands in an archive.
package struct RecordPlace: Hashable, Sendable {
    /// Which record it is, from 0.
    package let record: Int
    /// At which byte its content begins.
    package let offset: Int
    /// How many bytes it has.
    package let size: Int
    /// The digest of the content.
    package let digest: Digest
}

/// An event of an archive with the records that belong to it.
package struct PlacedEvent: Hashable, Sendable {
    /// The event.
    package let event: ArchiveEvent
    /// Where it stands.
    package let place: RecordPlace
    /// The records before it that it refers to, its payload last.
    package let records: [RecordPlace]
    /// Its payload; nothing if it has none.
    package let payload: [UInt8]
    /// Where the next record begins.
    package let end: Int
}
