package import BallotCore

/// What the first event records: the digests of the election, of its trustees and of the list of
/// credentials (Belenios 2.0 specification, section 4.20).
package struct SetupData: Hashable, Sendable {
    /// The election.
    package let election: Digest
    /// The trustees.
    package let trustees: Digest
    /// The public credentials.
    package let credentials: Digest

    /// Makes it of its parts.
    package init(election: Digest, trustees: Digest, credentials: Digest) {
        self.election = election
        self.trustees = trustees
        self.credentials = credentials
    }

    /// Reads it.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try SetupData(
                election: reader.reference("election"),
                trustees: reader.reference("trustees"),
                credentials: reader.reference("credentials")
            )
        }
    }

    /// It in JSON.
    package var bytes: [UInt8] {
        CanonicalWriter.record { writer in
            writer.reference("election", election)
            writer.reference("trustees", trustees)
            writer.reference("credentials", credentials)
        }
    }
}
