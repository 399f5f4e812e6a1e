import BallotCore
import VerifiableVoting

/// Files that may be archives of a ballot: refused at a byte of theirs, or written back whole.
///
/// An input that begins with `S` is a list of records, one a line, before the names of their
/// events; it is sealed into an archive whose digests hold, so that what lies behind them is tried.
enum ArchiveSubject: FuzzSubject {
    static let name = "archive"

    static let seeds: [[UInt8]] =
        [
            "", "BELENIOS", "S", "S{}\n{}\n{}\n!Setup\n{}\n!Ballot\n!EndBallots", whole,
        ].map { Array($0.utf8) } + [sealed(Array("{}\n!Ballot".utf8)[...])]

    static let pieces: [[UInt8]] =
        [
            "\n", "=s\n", "=t\n", "=o\n", "!Setup\n", "!Ballot\n", "!EndBallots\n",
            "!EncryptedTally\n", "!Shuffle\n",
            "!EndShuffles\n", "!PartialDecryption\n", "!Result\n", "!Party\n", "{}\n",
            "{\"owner\":1,\"payload\":\"", "ustar", "BELENIOS", ".data.json", ".event.json",
            "{\"version\":1,\"timestamp\":\"1\"}", "0000644", "00000000000", "77777777777", "\0",
        ].map { Array($0.utf8) } + [[UInt8](repeating: 0, count: 512)]

    private static let whole = """
        S{"a":1}
        []
        ["1"]
        =s
        !Setup
        {"b":1}
        !Ballot
        {"b":2}
        !Ballot
        !EndBallots
        [[]]
        =t
        !EncryptedTally
        {"f":[]}
        =o
        !PartialDecryption
        {"result":[]}
        !Result
        """

    static func examine(_ input: [UInt8]) throws -> String {
        let isSealed = input.first == UInt8(ascii: "S")
        let archive = isSealed ? sealed(input.dropFirst()) : input
        let answer = try scan(archive)
        let same = try? ArchiveComparison(
            earlier: MemorySource(archive),
            later: MemorySource(archive)
        )
        try require(
            same == nil || same?.outcome == .same,
            "an archive is the same as itself"
        )
        return "\(isSealed) \(answer)"
    }

    private static func scan(_ archive: [UInt8]) throws(FuzzFault) -> String {
        let (written, answer): ([UInt8], String)
        do throws(ArchiveFault) {
            (written, answer) = try rewritten(archive)
        } catch {
            try require(
                (0...max(archive.count, 1)).contains(error.offset),
                "a refusal has a place in the file"
            )
            return "\(error.reason.code) \(min(error.record, 2))"
        }
        try require(written == archive, "what is read is written back")
        return answer
    }

    private static func rewritten(
        _ archive: [UInt8]
    ) throws(ArchiveFault) -> ([UInt8], String) {
        var scanner = try ArchiveScanner(MemorySource(archive))
        let timestamp = scanner.header.timestamp
        var written = stored(.header, scanner.header.bytes, timestamp)
        while let event = try scanner.next() {
            for place in event.records {
                let bytes = Array(archive[place.offset..<(place.offset + place.size)])
                written += stored(.data(place.digest), bytes, timestamp)
            }
            written += stored(.event(event.place.digest), event.event.bytes, timestamp)
        }
        return (written, "\(scanner.stage) \(scanner.height)")
    }

    // MARK: - Sealing

    private static func stored(_ name: RecordName, _ bytes: [UInt8], _ timestamp: Int) -> [UInt8] {
        let block = ArchiveBlock(name: name, size: bytes.count, timestamp: timestamp)
        return block.bytes + bytes + [UInt8](repeating: 0, count: block.paddingCount)
    }

    /// An archive of records whose digests hold; a line `=s`, `=t` or `=o` is the payload of a
    /// setup, a tally or a trustee that refers to the records before it.
    private static func sealed(_ lines: ArraySlice<UInt8>) -> [UInt8] {
        let header = ArchiveHeader(timestamp: 1)
        var archive = stored(.header, header.bytes, 1)
        var digests: [Digest] = []
        var (height, parent): (Int, Digest?) = (0, nil)
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            guard line.first == UInt8(ascii: "!"),
                let type = EventType(name: Array(line.dropFirst()))
            else {
                let record = payload(line, of: digests) ?? Array(line)
                digests.append(SHA256.hash(record))
                archive += stored(.data(SHA256.hash(record)), record, 1)
                continue
            }
            let event = ArchiveEvent(
                parent: parent,
                height: height,
                type: type,
                payload: digests.last
            )
            parent = SHA256.hash(event.bytes)
            height += 1
            archive += stored(.event(SHA256.hash(event.bytes)), event.bytes, 1)
            digests = []
        }
        return archive
    }

    private static func payload(
        _ line: ArraySlice<UInt8>,
        of digests: [Digest]
    ) -> [UInt8]? {
        switch (String(decoding: line, as: UTF8.self), digests.count) {
        case ("=s", 3):
            SetupData(election: digests[0], trustees: digests[1], credentials: digests[2]).bytes
        case ("=t", 1): SizedTally(ballotCount: 2, totalWeight: .one, tally: digests[0]).bytes
        case ("=o", 1): OwnedRecord(owner: 1, payload: digests[0]).bytes
        default: nil
        }
    }
}
