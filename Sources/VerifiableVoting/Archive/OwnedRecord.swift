package import BallotCore

/// What a trustee contributed: whose it is, and the digest of it (Belenios 2.0 specification,
/// section 4.17).
package struct OwnedRecord: Hashable, Sendable {
    /// The trustee, from 1, counted over all trustees in their order.
    package let owner: Int
    /// The share or shuffle.
    package let payload: Digest

    /// Makes it of its parts.
    package init(owner: Int, payload: Digest) {
        self.owner = owner
        self.payload = payload
    }

    /// Reads it.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try OwnedRecord(owner: reader.count("owner"), payload: reader.reference("payload"))
        }
    }

    /// It in JSON.
    package var bytes: [UInt8] {
        CanonicalWriter.record { writer in
            writer.count("owner", owner)
            writer.reference("payload", payload)
        }
    }
}
