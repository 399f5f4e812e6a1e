package import BallotCore
import Foundation

/// An archive in a file, to which events are appended: one writer at a time, each event stored for
/// good before the next.
///
/// Whatever moment a writer is interrupted at, opening the file again finds all events that were
/// appended, and cuts off what was begun after them.
package struct ArchiveFile: ~Copyable, Sendable, AppendingArchive {
    package typealias Failure = ArchiveFileError

    /// What an interrupted writer had left, and was cut off.
    package struct Remnant: Hashable, Sendable {
        /// Where the last whole event ends, now the end of the file.
        package let offset: Int
        /// How many bytes were cut off.
        package let byteCount: Int
    }

    /// The first record.
    package let header: ArchiveHeader
    /// What was cut off when the file was opened; nothing as a rule.
    package let remnant: Remnant?
    package private(set) var stage: ArchiveStage
    package private(set) var head: Digest?
    package private(set) var height: Int
    /// How long the file is.
    package private(set) var byteCount: Int
    private let file: FileDescriptor
    private var ballots: Set<Digest>
    private var kept: [(digest: Digest, bytes: [UInt8])] = []
    private var isUnusable = false

    // MARK: - Making and opening

    /// Makes a file that is not there yet, and opens it.
    ///
    /// - Parameters:
    ///   - path: where.
    ///   - header: the first record.
    /// - Returns: the archive, which has no event yet.
    /// - Throws: `ArchiveFileError`; nothing is left behind.
    package static func create(
        at path: String,
        header: ArchiveHeader
    ) throws(ArchiveFileError) -> ArchiveFile {
        // Under another name first: a file of this name always has its first record.
        let unfinished = path + ".new"
        do {
            let file = try FileDescriptor(
                path: unfinished,
                flags: O_RDWR | O_CREAT,
                for: .create
            )
            try file.lock()
            try file.truncate(to: 0)
            try file.write(
                Self.stored(.header, header.bytes, timestamp: header.timestamp),
                at: 0
            )
            try file.synchronise()
        }
        defer { unlink(unfinished) }
        guard link(unfinished, path) == 0 else { throw .system(.create, code: errno) }
        let folder = URL(filePath: path).deletingLastPathComponent()
            .path(percentEncoded: false)
        try FileDescriptor(path: folder, flags: O_RDONLY | O_DIRECTORY, for: .synchronise)
            .synchronise()
        return try open(at: path)
    }

    /// Opens a file, checks its events, and cuts off what an interrupted writer left.
    ///
    /// - Throws: `ArchiveFileError`; `damaged` where the file is not what any writer leaves, and
    ///   then it is not touched.
    package static func open(at path: String) throws(ArchiveFileError) -> ArchiveFile {
        let file = try FileDescriptor(path: path, flags: O_RDWR, for: .open)
        try file.lock()
        let size: Int
        do throws(SourceError) {
            size = try FileSource.size(of: file.number)
        } catch { throw .system(.open, code: error.code) }
        let source = DescriptorSource(descriptor: file.number, count: size)
        let events = try Self.events(in: source)
        var remnant: Remnant?
        if events.end < size {
            try file.truncate(to: events.end)
            try file.synchronise()
            remnant = Remnant(offset: events.end, byteCount: size - events.end)
        }
        return ArchiveFile(file, events, remnant)
    }

    private init(_ file: consuming FileDescriptor, _ events: Events, _ remnant: Remnant?) {
        self.file = file
        self.remnant = remnant
        header = events.header
        stage = events.stage
        head = events.head
        height = events.height
        byteCount = events.end
        ballots = events.ballots
    }

    private struct Events {
        let header: ArchiveHeader
        let stage: ArchiveStage
        let head: Digest?
        let height: Int
        let end: Int
        let ballots: Set<Digest>
    }

    /// All whole events.
    private static func events(
        in source: DescriptorSource
    ) throws(ArchiveFileError) -> Events {
        do throws(ArchiveFault) {
            var scanner = try ArchiveScanner(source)
            var ballots: Set<Digest> = []
            do throws(ArchiveFault) {
                while let event = try scanner.next() {
                    guard event.event.type == .ballot, let ballot = event.event.payload else {
                        continue
                    }
                    ballots.insert(ballot)
                }
            } catch {
                guard isRemnant(of: source, after: scanner) else { throw error }
            }
            return Events(
                header: scanner.header,
                stage: scanner.stage,
                head: scanner.head,
                height: scanner.height,
                end: scanner.end,
                ballots: ballots
            )
        } catch {
            if case .unreadable(let code) = error.reason { throw .system(.read, code: code) }
            throw .damaged(error)
        }
    }

    /// Whether what follows the last whole event is what an interrupted writer leaves: the
    /// beginning of what it would have written, perhaps with zeros where the system had made room
    /// and no bytes had come.
    ///
    /// A record that is there to its last byte and does not hold is damage: it may have been
    /// acknowledged, and is not ours to cut off.
    private static func isRemnant(
        of source: DescriptorSource,
        after scanner: ArchiveScanner<DescriptorSource>
    ) -> Bool {
        guard let end = endWithoutZeros(of: source, from: scanner.end) else { return false }
        guard end > scanner.end else { return true }
        var rest = ArchiveScanner(PrefixSource(source: source, count: end), after: scanner)
        do throws(ArchiveFault) {
            // An event that is whole but for the zeros after it is found unfinished, too.
            return try rest.next() == nil
        } catch {
            switch error.reason {
            case .truncated, .unreferenced: return true
            default: return false
            }
        }
    }

    /// Where the last byte stands that is not zero, and one more.
    private static func endWithoutZeros(of source: DescriptorSource, from start: Int) -> Int? {
        var end = source.count
        while end > start {
            let count = min(1 << 16, end - start)
            guard let bytes = try? source.read(at: end - count, count: count) else { return nil }
            if let last = bytes.lastIndex(where: { $0 != 0 }) { return end - count + last + 1 }
            end -= count
        }
        return start
    }

    // MARK: - Appending

    package func contains(ballot: Digest) -> Bool { ballots.contains(ballot) }

    package mutating func append(
        record bytes: [UInt8]
    ) throws(AppendingError<ArchiveFileError>) -> Digest {
        guard bytes.count <= ArchiveLimits.recordBytes else {
            throw .unsound(.tooLarge(limit: ArchiveLimits.recordBytes))
        }
        let digest = SHA256.hash(bytes)
        kept.append((digest, bytes))
        return digest
    }

    package mutating func append(
        _ type: EventType
    ) throws(AppendingError<ArchiveFileError>) -> Digest {
        let records = kept
        kept = []
        guard !isUnusable else { throw .storage(.unusable) }
        guard let next = stage.after(type) else { throw .unsound(.order(type, after: stage)) }
        if let fault = References.fault(
            of: type,
            in: records.map(\.digest),
            payload: records.last?.bytes ?? []
        ) {
            throw .unsound(fault)
        }
        let payload = records.last?.digest
        if type == .ballot, let payload, ballots.contains(payload) { throw .repeatedBallot }
        let event = ArchiveEvent(parent: head, height: height, type: type, payload: payload)
        let digest = SHA256.hash(event.bytes)
        var bytes: [UInt8] = []
        for record in records {
            bytes += Self.stored(
                .data(record.digest),
                record.bytes,
                timestamp: header.timestamp
            )
        }
        bytes += Self.stored(.event(digest), event.bytes, timestamp: header.timestamp)
        do throws(ArchiveFileError) {
            try store(bytes)
        } catch { throw .storage(error) }
        if type == .ballot, let payload { ballots.insert(payload) }
        (stage, head, height) = (next, digest, height + 1)
        return digest
    }

    private mutating func store(_ bytes: [UInt8]) throws(ArchiveFileError) {
        do throws(ArchiveFileError) {
            try file.write(bytes, at: byteCount)
            try file.synchronise()
        } catch {
            // What was asked for and refused must not be found later.
            do throws(ArchiveFileError) {
                try file.truncate(to: byteCount)
                try file.synchronise()
            } catch { isUnusable = true }
            throw error
        }
        byteCount += bytes.count
    }

    /// A record as it stands in the file.
    private static func stored(
        _ name: RecordName,
        _ bytes: [UInt8],
        timestamp: Int
    ) -> [UInt8] {
        let block = ArchiveBlock(name: name, size: bytes.count, timestamp: timestamp)
        return block.bytes + bytes + [UInt8](repeating: 0, count: block.paddingCount)
    }
}
