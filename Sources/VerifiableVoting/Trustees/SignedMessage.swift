package import BallotCore

/// A text with a signature of it (Belenios 2.0 specification, section 4.6.1).
package struct SignedMessage: Hashable, Sendable {
    /// The text, in UTF-8.
    package let message: [UInt8]
    /// The signature.
    package let signature: Proof

    /// Makes it of its parts.
    package init(message: [UInt8], signature: Proof) {
        self.message = message
        self.signature = signature
    }

    /// Reads it.
    package init(
        from reader: inout CanonicalReader,
        in field: ScalarField
    ) throws(ReadingError) {
        self = try reader.object { reader throws(ReadingError) in
            try SignedMessage(
                message: reader.field("message") { reader throws(ReadingError) in
                    try reader.text()
                },
                signature: reader.field("signature") { reader throws(ReadingError) in
                    try Proof(from: &reader, in: field)
                }
            )
        }
    }

    /// Writes it.
    package func write(to writer: inout CanonicalWriter, in field: ScalarField) {
        writer.object { writer in
            writer.field("message", text: message)
            writer.field("signature") { signature.write(to: &$0, in: field) }
        }
    }

    /// Whether the signature is by the owner of a key, which must be a member.
    package func isSigned(by key: Elements, in group: some Group) -> Bool {
        KnowledgeProof.message(message).verify(signature, key: key, in: group)
    }
}
