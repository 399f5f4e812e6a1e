import BallotCore

/// Whether an earlier copy of an archive is where a later one begins, so that nothing it recorded
/// was changed or taken away.
package struct ArchiveComparison: Hashable, Sendable {
    /// What comparing gave.
    package enum Outcome: Hashable, Sendable {
        /// They are the same.
        case same
        /// The later one has so many events more.
        case prefix(addedEvents: Int)
        /// They differ, first at this byte.
        case differs(offset: Int)
        /// The later one ends where the earlier one goes on.
        case shorter
    }

    /// One of them is no sound archive.
    package struct Refusal: Error, Hashable, Sendable {
        /// Whether it is the earlier one.
        package let isEarlier: Bool
        /// What is wrong with it.
        package let fault: ArchiveFault
    }

    private static let chunk = 1 << 20

    /// What comparing gave.
    package let outcome: Outcome

    /// Checks form and chain of both, and compares them.
    package init(
        earlier: some ByteSource,
        later: some ByteSource
    ) throws(Refusal) {
        let before = try Self.eventCount(of: earlier, isEarlier: true)
        let after = try Self.eventCount(of: later, isEarlier: false)
        let common = min(earlier.count, later.count)
        var offset = 0
        while offset < common {
            let count = min(Self.chunk, common - offset)
            let first = try Self.read(earlier, at: offset, count, isEarlier: true)
            let second = try Self.read(later, at: offset, count, isEarlier: false)
            if first != second {
                let place = first.indices.first { first[$0] != second[$0] } ?? 0
                outcome = .differs(offset: offset + place)
                return
            }
            offset += count
        }
        if earlier.count == later.count {
            outcome = .same
        } else if earlier.count < later.count {
            outcome = .prefix(addedEvents: after - before)
        } else {
            outcome = .shorter
        }
    }

    private static func eventCount(
        of source: some ByteSource,
        isEarlier: Bool
    ) throws(Refusal) -> Int {
        do throws(ArchiveFault) {
            var scanner = try ArchiveScanner(source)
            while try scanner.next() != nil {}
            return scanner.height
        } catch { throw Refusal(isEarlier: isEarlier, fault: error) }
    }

    private static func read(
        _ source: some ByteSource,
        at offset: Int,
        _ count: Int,
        isEarlier: Bool
    ) throws(Refusal) -> [UInt8] {
        do throws(SourceError) {
            return try source.read(at: offset, count: count)
        } catch {
            let fault = ArchiveFault(.unreadable(code: error.code), record: 0, offset: offset)
            throw Refusal(isEarlier: isEarlier, fault: fault)
        }
    }
}
