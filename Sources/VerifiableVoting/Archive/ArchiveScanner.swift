package import BallotCore

/// Reads an archive event by event and checks everything that needs no arithmetic: the form of the
/// file, the digest of every record, the chain of events, their order, and that every record
/// belongs to the event after it.
///
/// It holds one event's records at a time. What it accepts, written again from its records, is the
/// same file byte for byte.
package struct ArchiveScanner<Source: ByteSource>: Sendable {
    /// Where the bytes come from.
    package let source: Source
    /// The first record.
    package let header: ArchiveHeader
    /// How far the events have come.
    package private(set) var stage = ArchiveStage.empty
    /// The digest of the last event.
    package private(set) var head: Digest?
    /// How many events there were.
    package private(set) var height = 0
    /// Where the last whole event ends, or the first record if there was none.
    package private(set) var end: Int
    private var record = 1

    /// Reads the first record.
    ///
    /// - Throws: `ArchiveFault`.
    package init(_ source: Source) throws(ArchiveFault) {
        self.source = source
        let place: RecordPlace
        let block: ArchiveBlock
        let bytes: [UInt8]
        do throws(ArchiveFault) {
            (block, place, bytes) = try Self.next(in: source, at: 0, record: 0)
        } catch {
            let isForeign = error.reason == .block || error.reason == .truncated
            throw isForeign && !Self.beginsLikeOne(source)
                ? ArchiveFault(.foreign, record: 0, offset: 0) : error
        }
        guard block.name == .header else { throw ArchiveFault(.foreign, record: 0, offset: 0) }
        do throws(ReadingError) {
            header = try ArchiveHeader(bytes)
        } catch {
            throw ArchiveFault(.header(error), record: 0, offset: place.offset + error.offset)
        }
        guard header.version == ArchiveHeader.knownVersion else {
            throw ArchiveFault(.headerVersion(header.version), record: 0, offset: place.offset)
        }
        guard header.bytes == bytes, header.timestamp == block.timestamp else {
            throw ArchiveFault(.timestamp, record: 0, offset: place.offset)
        }
        end = ArchiveBlock.byteCount + place.size + block.paddingCount
    }

    /// Goes on where another has come to, in another source of the same bytes.
    init(_ source: Source, after other: ArchiveScanner<some ByteSource>) {
        self.source = source
        header = other.header
        stage = other.stage
        head = other.head
        height = other.height
        end = other.end
        record = other.record
    }

    /// Reads the next event.
    ///
    /// - Returns: the event, or nothing at the end of the file.
    /// - Throws: `ArchiveFault`; nothing can be read after it.
    package mutating func next() throws(ArchiveFault) -> PlacedEvent? {
        var records: [RecordPlace] = []
        var payload: [UInt8] = []
        var offset = end
        while offset < source.count {
            let (block, place, bytes) = try Self.next(in: source, at: offset, record: record)
            guard block.timestamp == header.timestamp else {
                throw ArchiveFault(.timestamp, record: record, offset: offset)
            }
            offset = place.offset + place.size + block.paddingCount
            record += 1
            switch block.name {
            case .header:
                throw ArchiveFault(.secondHeader, record: place.record, offset: place.offset)
            case .data:
                records.append(place)
                guard records.count <= Self.mostRecords else {
                    throw ArchiveFault(
                        .unreferenced(count: records.count),
                        record: records[0].record,
                        offset: records[0].offset
                    )
                }
                payload = bytes
            case .event:
                let event = try event(bytes, at: place, after: records, payload)
                end = offset
                return PlacedEvent(
                    event: event,
                    place: place,
                    records: records,
                    payload: event.payload == nil ? [] : payload,
                    end: end
                )
            }
        }
        guard let first = records.first else { return nil }
        throw ArchiveFault(
            .unreferenced(count: records.count),
            record: first.record,
            offset: first.offset
        )
    }

    // MARK: - Steps

    private static var mostRecords: Int { EventType.allCases.map(\.recordCount).max() ?? 0 }

    private mutating func event(
        _ bytes: [UInt8],
        at place: RecordPlace,
        after records: [RecordPlace],
        _ payload: [UInt8]
    ) throws(ArchiveFault) -> ArchiveEvent {
        func fault(_ reason: ArchiveFault.Reason) -> ArchiveFault {
            ArchiveFault(reason, record: place.record, offset: place.offset)
        }
        let event: ArchiveEvent
        do throws(ReadingError) {
            event = try ArchiveEvent(bytes)
        } catch {
            let isUnknown =
                error.reason == .invalidValue && error.field == [UInt8](ascii: "type")
            throw ArchiveFault(
                isUnknown ? .eventType : .event(error),
                record: place.record,
                offset: place.offset + error.offset
            )
        }
        guard event.height == height else {
            throw fault(.height(expected: height, found: event.height))
        }
        guard event.parent == head else { throw fault(.parent) }
        guard let next = stage.after(event.type) else {
            throw fault(.order(event.type, after: stage))
        }
        guard (event.payload != nil) == (event.type.recordCount > 0) else {
            throw fault(.payloadPresence(event.type))
        }
        if let reason = References.fault(
            of: event.type,
            in: records.map(\.digest),
            payload: payload
        ) {
            let last = records.last ?? place
            throw ArchiveFault(reason, record: last.record, offset: last.offset)
        }
        guard event.payload == records.last?.digest else { throw fault(.payload) }
        (stage, head, height) = (next, place.digest, height + 1)
        return event
    }

    /// Reads one record and checks its block, its digest and what follows it.
    private static func next(
        in source: Source,
        at offset: Int,
        record: Int
    ) throws(ArchiveFault) -> (ArchiveBlock, RecordPlace, [UInt8]) {
        func bytes(at place: Int, _ count: Int) throws(ArchiveFault) -> [UInt8] {
            guard count <= source.count - place else {
                throw ArchiveFault(.truncated, record: record, offset: source.count)
            }
            do throws(SourceError) {
                return try source.read(at: place, count: count)
            } catch {
                throw ArchiveFault(.unreadable(code: error.code), record: record, offset: place)
            }
        }
        let blockBytes = try bytes(at: offset, ArchiveBlock.byteCount)
        let block: ArchiveBlock
        do throws(ArchiveBlock.Fault) {
            block = try ArchiveBlock(blockBytes)
        } catch {
            throw ArchiveFault(.block, record: record, offset: offset + error.offset)
        }
        let start = offset + ArchiveBlock.byteCount
        let limit = ArchiveLimits.recordBytes
        guard block.size <= limit else {
            throw ArchiveFault(.tooLarge(limit: limit), record: record, offset: offset)
        }
        let content = try bytes(at: start, block.size)
        let digest = SHA256.hash(content)
        switch block.name {
        case .header: break
        case .data(let name), .event(let name):
            guard name == digest else {
                throw ArchiveFault(.digest, record: record, offset: start)
            }
        }
        let end = start + block.size
        let padding = try bytes(at: end, min(block.paddingCount, source.count - end))
        if let stray = padding.firstIndex(where: { $0 != 0 }) {
            throw ArchiveFault(.padding, record: record, offset: end + stray)
        }
        guard padding.count == block.paddingCount else {
            throw ArchiveFault(.truncated, record: record, offset: source.count)
        }
        let place = RecordPlace(record: record, offset: start, size: block.size, digest: digest)
        return (block, place, content)
    }

    /// Whether the first bytes are those of an archive, whatever follows.
    private static func beginsLikeOne(_ source: Source) -> Bool {
        let name = RecordName.header.bytes
        guard source.count >= name.count,
            let start = try? source.read(at: 0, count: name.count)
        else { return false }
        return start == name
    }
}
