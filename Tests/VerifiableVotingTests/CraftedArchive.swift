import BallotCore
import VerifiableVoting

/// An archive as its steps, each of which can be changed; written out, all digests, references and
/// events are in order again, so that only what was changed is wrong.
struct CraftedArchive {
    /// An event with its records, the payload last.
    struct Step {
        var type: EventType
        var records: [[UInt8]]
    }

    var header: ArchiveHeader
    var steps: [Step] = []

    init(timestamp: Int) {
        header = ArchiveHeader(timestamp: timestamp)
    }

    /// Takes an archive apart.
    init(_ archive: [UInt8]) throws {
        var scanner = try ArchiveScanner(MemorySource(archive))
        header = scanner.header
        while let event = try scanner.next() {
            steps.append(
                Step(
                    type: event.event.type,
                    records: event.records.map {
                        Array(archive[$0.offset..<($0.offset + $0.size)])
                    }
                )
            )
        }
    }

    /// Adds an event.
    mutating func add(_ type: EventType, _ records: [UInt8]...) {
        steps.append(Step(type: type, records: records))
    }

    /// Adds the sums.
    mutating func add(_ tally: EncryptedTally, count: Int, weight: Int, in group: ModularGroup) {
        let bytes = tally.bytes(in: group)
        let sized = SizedTally(
            ballotCount: count,
            totalWeight: Weight(weight),
            tally: SHA256.hash(bytes)
        )
        add(.encryptedTally, bytes, sized.bytes)
    }

    /// Adds a share.
    mutating func add(_ share: PartialDecryption, of owner: Int, in group: ModularGroup) {
        let bytes = share.bytes(in: group)
        let owned = OwnedRecord(owner: owner, payload: SHA256.hash(bytes))
        add(.partialDecryption, bytes, owned.bytes)
    }

    /// The places of the steps of a type.
    func places(of type: EventType) -> [Int] {
        steps.indices.filter { steps[$0].type == type }
    }

    /// Changes one record of the first step of a type, as text.
    mutating func replace(
        in type: EventType,
        record: Int = 0,
        _ old: String,
        with new: String
    ) {
        guard let step = places(of: type).first else { return }
        let text = String(decoding: steps[step].records[record], as: UTF8.self)
        precondition(text.contains(old), "there is something to change")
        steps[step].records[record] = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    }

    // MARK: - Writing

    /// The archive.
    var bytes: [UInt8] {
        var archive = stored(.header, header.bytes)
        var parent: Digest?
        for (height, step) in steps.enumerated() {
            let records = Self.linked(step)
            for record in records { archive += stored(.data(SHA256.hash(record)), record) }
            let event = ArchiveEvent(
                parent: parent,
                height: height,
                type: step.type,
                payload: records.last.map { SHA256.hash($0) }
            )
            let digest = SHA256.hash(event.bytes)
            archive += stored(.event(digest), event.bytes)
            parent = digest
        }
        return archive
    }

    /// The same with all references in order.
    var linked: CraftedArchive {
        var archive = self
        archive.steps = steps.map { Step(type: $0.type, records: Self.linked($0)) }
        return archive
    }

    /// A record as it stands in the file.
    func stored(_ name: RecordName, _ bytes: [UInt8]) -> [UInt8] {
        let block = ArchiveBlock(name: name, size: bytes.count, timestamp: header.timestamp)
        return block.bytes + bytes + [UInt8](repeating: 0, count: block.paddingCount)
    }

    /// The records of a step, with references to what they are now; a payload that cannot be read
    /// is left as it is.
    private static func linked(_ step: Step) -> [[UInt8]] {
        var records = step.records
        let digests = records.map { SHA256.hash($0) }
        guard let last = records.indices.last, records.count == step.type.recordCount else {
            return records
        }
        switch step.type {
        case .setup:
            records[last] =
                SetupData(
                    election: digests[0],
                    trustees: digests[1],
                    credentials: digests[2]
                ).bytes
        case .encryptedTally:
            guard let sized = try? SizedTally(records[last]) else { return records }
            records[last] =
                SizedTally(
                    ballotCount: sized.ballotCount,
                    totalWeight: sized.totalWeight,
                    tally: digests[0]
                ).bytes
        case .shuffle, .partialDecryption:
            guard let owned = try? OwnedRecord(records[last]) else { return records }
            records[last] = OwnedRecord(owner: owned.owner, payload: digests[0]).bytes
        case .ballot, .endBallots, .endShuffles, .result: break
        }
        return records
    }
}
