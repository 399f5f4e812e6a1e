package import BallotCore

/// A link of the chain of events: it names the event before it, and what it records (Belenios 2.0
/// specification, section 4.20).
///
/// `{"parent":"…","height":1,"type":"Ballot","payload":"…"}`; the first event has no parent, and
/// an end has no payload.
package struct ArchiveEvent: Hashable, Sendable {
    /// The digest of the event before it.
    package let parent: Digest?
    /// How many events are before it.
    package let height: Int
    /// What it records.
    package let type: EventType
    /// The digest of what it records.
    package let payload: Digest?

    /// Makes an event of its parts.
    package init(parent: Digest?, height: Int, type: EventType, payload: Digest?) {
        self.parent = parent
        self.height = height
        self.type = type
        self.payload = payload
    }

    /// Reads an event.
    ///
    /// - Throws: `ReadingError`; `invalidValue` in the field `type` for a type that is not known.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            let parent = try reader.fieldIfPresent("parent") { reader throws(ReadingError) in
                try reader.digest()
            }
            let height = try reader.count("height")
            let type = try reader.field("type") { reader throws(ReadingError) in
                let start = reader.offset
                guard let type = EventType(name: try reader.text(limit: 32)) else {
                    throw ReadingError(.invalidValue, field: reader.fieldName, offset: start)
                }
                return type
            }
            let payload = try reader.fieldIfPresent("payload") { reader throws(ReadingError) in
                try reader.digest()
            }
            return ArchiveEvent(parent: parent, height: height, type: type, payload: payload)
        }
    }

    /// The event in JSON.
    package var bytes: [UInt8] {
        CanonicalWriter.record { writer in
            if let parent { writer.reference("parent", parent) }
            writer.count("height", height)
            writer.field("type", text: [UInt8](ascii: type.name))
            if let payload { writer.reference("payload", payload) }
        }
    }
}
