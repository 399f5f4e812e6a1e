package import BallotCore

/// The key of one trustee to which ballots are encrypted, with the proof that the trustee knows
/// its secret (Belenios 2.0 specification, section 4.5).
package struct TrusteePublicKey: Hashable, Sendable {
    /// The proof of knowing the secret.
    package let proof: Proof
    /// The key.
    package let key: Elements
    /// The signature of the key by the trustee's certificate; only within a threshold, and since
    /// belenios-tool 3.0.
    package let signature: Proof?
    /// What the trustee is called, in UTF-8.
    package let name: [UInt8]?

    /// Makes it of its parts.
    package init(proof: Proof, key: Elements, signature: Proof? = nil, name: [UInt8]? = nil) {
        self.proof = proof
        self.key = key
        self.signature = signature
        self.name = name
    }

    /// Reads it; the key need not be a member.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.read(bytes, limit: ArchiveLimits.recordBytes) {
            reader throws(ReadingError) in
            try TrusteePublicKey(from: &reader, in: group)
        }
    }

    init(from reader: inout CanonicalReader, in group: some Group) throws(ReadingError) {
        self = try reader.object { reader throws(ReadingError) in
            try TrusteePublicKey(
                proof: reader.field("pok") { reader throws(ReadingError) in
                    try Proof(from: &reader, in: group.scalars)
                },
                key: reader.field("public_key") { reader throws(ReadingError) in
                    try reader.element(in: group)
                },
                signature: reader.fieldIfPresent("signature") { reader throws(ReadingError) in
                    try Proof(from: &reader, in: group.scalars)
                },
                name: reader.fieldIfPresent("name") { reader throws(ReadingError) in
                    try reader.text(limit: 1 << 12)
                }
            )
        }
    }

    /// Writes it.
    package func write(to writer: inout CanonicalWriter, in group: some Group) {
        writer.object { writer in
            writer.field("pok") { proof.write(to: &$0, in: group.scalars) }
            writer.field("public_key") { $0.element(key, in: group) }
            if let signature {
                writer.field("signature") { signature.write(to: &$0, in: group.scalars) }
            }
            if let name { writer.field("name", text: name) }
        }
    }

    /// The text that a signature of the key is of: the key as the group writes it.
    package static func message(of key: Elements, in group: some Group) -> [UInt8] {
        Array(group.texts(of: key)[0])
    }
}
