import BallotCore

/// Where everything stands in an archive whose form, digests and chain hold; small, whatever the
/// size of the archive.
struct ArchiveIndex {
    /// A ballot.
    struct IndexedBallot {
        let place: RecordPlace
        /// The digest of the public credential as it is written; nothing if it cannot be found.
        let credential: Digest?
    }

    /// A record of a trustee's.
    struct Owned {
        /// What was contributed.
        let content: RecordPlace
        /// Whose it is.
        let owner: RecordPlace
        let ownerNumber: Int
        let event: RecordPlace
    }

    let header: ArchiveHeader
    private(set) var setup: [RecordPlace] = []
    private(set) var ballots: [IndexedBallot] = []
    private(set) var tally: [RecordPlace] = []
    private(set) var shuffles: [Owned] = []
    /// The first event of shuffling, if there is one.
    private(set) var firstShuffling: PlacedEvent?
    private(set) var shares: [Owned] = []
    private(set) var result: RecordPlace?
    private(set) var recordCount = 1
    private(set) var stage = ArchiveStage.empty
    private(set) var head: Digest?
    private(set) var eventCount = 0
    /// Where the archive breaks; nothing if it does not.
    private(set) var fault: ArchiveFault?

    /// Reads an archive once from beginning to end.
    init(
        of source: some ByteSource,
        _ progress: (VerificationProgress) -> Void
    ) throws(ArchiveFault) {
        var scanner = try ArchiveScanner(source)
        header = scanner.header
        do throws(ArchiveFault) {
            while let event = try scanner.next() {
                add(event)
                progress(.reading(done: event.end, total: source.count))
            }
        } catch { fault = error }
        stage = scanner.stage
        head = scanner.head
        eventCount = scanner.height
    }

    private mutating func add(_ event: PlacedEvent) {
        recordCount += event.records.count + 1
        switch event.event.type {
        case .setup: setup = event.records
        case .ballot:
            ballots.append(
                IndexedBallot(
                    place: event.records[0],
                    credential: Self.credential(of: event.payload)
                )
            )
        case .endBallots: break
        case .encryptedTally: tally = event.records
        case .shuffle:
            if firstShuffling == nil { firstShuffling = event }
            if let owned = Self.owned(event) { shuffles.append(owned) }
        case .endShuffles:
            if firstShuffling == nil { firstShuffling = event }
        case .partialDecryption:
            if let owned = Self.owned(event) { shares.append(owned) }
        case .result: result = event.records[0]
        }
    }

    private static func owned(_ event: PlacedEvent) -> Owned? {
        guard let record = try? OwnedRecord(event.payload) else { return nil }
        return Owned(
            content: event.records[0],
            owner: event.records[1],
            ownerNumber: record.owner,
            event: event.place
        )
    }

    /// The credential of a ballot, read before its election is known.
    private static func credential(of ballot: [UInt8]) -> Digest? {
        guard var reader = try? CanonicalReader(ballot, limit: ballot.count) else { return nil }
        var place: Range<Int>?
        // What comes after the credential is long, and read when the ballot is verified.
        _ = try? reader.object { reader throws(ReadingError) in
            for name: StaticString in ["election_uuid", "election_hash"] {
                _ = try reader.field(name) { reader throws(ReadingError) in
                    try reader.text(limit: 64)
                }
            }
            place = try reader.field("credential") { reader throws(ReadingError) in
                try reader.plainText()
            }
            throw reader.fault(.extraField)
        }
        return place.map { SHA256.hash(Array(ballot[$0])) }
    }
}
