import BallotCore

/// Reads records of an archive whose form and digests hold, and makes sure that writing them again
/// gives the same bytes.
struct RecordReading<Source: ByteSource, Subject: Group>: Sendable {
    let source: Source
    let group: Subject

    /// The bytes of a record, which must still be what they were when they were first read.
    func bytes(of place: RecordPlace, for check: CheckName) throws(Finding) -> [UInt8] {
        let bytes: [UInt8]
        do throws(SourceError) {
            bytes = try source.read(at: place.offset, count: place.size)
        } catch {
            throw Finding(check, .archive(.unreadable(code: error.code)), in: place)
        }
        guard SHA256.hash(bytes) == place.digest else {
            throw Finding(check, .archive(.digest), in: place)
        }
        return bytes
    }

    /// A record, read and written again.
    func record<Record>(
        _ kind: RecordKind,
        at place: RecordPlace,
        for check: CheckName,
        _ read: ([UInt8]) throws(ReadingError) -> Record,
        rewritten: (Record) -> [UInt8]
    ) throws(Finding) -> Record {
        let bytes = try bytes(of: place, for: check)
        let record: Record
        do throws(ReadingError) {
            record = try read(bytes)
        } catch {
            throw Finding(check, .form(kind, error), in: place, at: error.offset)
        }
        guard rewritten(record) == bytes else {
            throw Finding(check, .rewriting(kind), in: place)
        }
        return record
    }
}
