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
    /// A certificate of them, which belenios-tool 3.2 and later may add and releases before it do
    /// not know; read, and never made here.
    package let credentialsCertificate: Digest?

    /// Makes it of its parts, in the form that all releases read.
    package init(election: Digest, trustees: Digest, credentials: Digest) {
        self.init(
            election: election,
            trustees: trustees,
            credentials: credentials,
            credentialsCertificate: nil
        )
    }

    private init(
        election: Digest,
        trustees: Digest,
        credentials: Digest,
        credentialsCertificate: Digest?
    ) {
        self.election = election
        self.trustees = trustees
        self.credentials = credentials
        self.credentialsCertificate = credentialsCertificate
    }

    /// Reads it.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try SetupData(
                election: reader.reference("election"),
                trustees: reader.reference("trustees"),
                credentials: reader.reference("credentials"),
                credentialsCertificate: reader.fieldIfPresent("credentials_certificate") {
                    reader throws(ReadingError) in
                    try reader.digest()
                }
            )
        }
    }

    /// It in JSON.
    package var bytes: [UInt8] {
        CanonicalWriter.record { writer in
            writer.reference("election", election)
            writer.reference("trustees", trustees)
            writer.reference("credentials", credentials)
            if let credentialsCertificate {
                writer.reference("credentials_certificate", credentialsCertificate)
            }
        }
    }
}
