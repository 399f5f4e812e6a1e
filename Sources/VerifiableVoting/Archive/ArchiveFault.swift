package import BallotCore

/// Why a file is no sound archive: what is wrong, in which record, at which byte of the file.
package struct ArchiveFault: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Reason: Hashable, Sendable {
        /// The system did not give the bytes; 0 if they are gone.
        case unreadable(code: Int32)
        /// It is no archive at all: it does not begin with the record `BELENIOS`.
        case foreign
        /// The file ends within a record.
        case truncated
        /// A block is not in the one form in which it is written.
        case block
        /// What follows a record is not zeros up to the next block.
        case padding
        /// A record is larger than any can be.
        case tooLarge(limit: Int)
        /// The first record is not in canonical form.
        case header(ReadingError)
        /// The first record names a version of the file form that is not known here.
        case headerVersion(Int)
        /// A record carries another moment than the first record says.
        case timestamp
        /// There is a second first record.
        case secondHeader
        /// The digest of a record is not its name.
        case digest
        /// An event is not in canonical form.
        case event(ReadingError)
        /// An event is of a type that is not known here.
        case eventType
        /// An event does not say how many events are before it.
        case height(expected: Int, found: Int)
        /// An event does not name the event before it.
        case parent
        /// An event comes when it may not.
        case order(EventType, after: ArchiveStage)
        /// An event has a payload and may have none, or has none and needs one.
        case payloadPresence(EventType)
        /// Before an event stand more or fewer records than it refers to.
        case recordCount(EventType, expected: Int, found: Int)
        /// An event's payload is not the record before it.
        case payload
        /// A record that refers to others is not in canonical form.
        case references(ReadingError)
        /// A record refers to another than stands before it.
        case reference
        /// Records to which no event refers.
        case unreferenced(count: Int)
    }

    /// What is wrong.
    package let reason: Reason
    /// In which record, from 0.
    package let record: Int
    /// At which byte of the file, from 0.
    package let offset: Int

    /// Makes a fault.
    package init(_ reason: Reason, record: Int, offset: Int) {
        self.reason = reason
        self.record = record
        self.offset = offset
    }
}

extension ArchiveFault.Reason {
    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .unreadable: "archive.unreadable"
        case .foreign: "archive.foreign"
        case .truncated: "archive.truncated"
        case .block: "archive.block"
        case .padding: "archive.padding"
        case .tooLarge: "archive.too-large"
        case .header: "archive.header"
        case .headerVersion: "archive.header-version"
        case .timestamp: "archive.timestamp"
        case .secondHeader: "archive.second-header"
        case .digest: "archive.digest"
        case .event: "archive.event"
        case .eventType: "archive.event-type"
        case .height: "archive.height"
        case .parent: "archive.parent"
        case .order(.ballot, after: .ended): "archive.ballot-after-end"
        case .order: "archive.order"
        case .payloadPresence: "archive.payload-presence"
        case .recordCount: "archive.record-count"
        case .payload: "archive.payload"
        case .references: "archive.references"
        case .reference: "archive.reference"
        case .unreferenced: "archive.unreferenced"
        }
    }
}
