package import BallotCore

/// A trustee's two keys for the key ceremony, signed by the first of them (Belenios 2.0
/// specification, section 4.6.1).
package struct Certificate: Hashable, Sendable {
    /// What a certificate certifies.
    package struct Keys: Hashable, Sendable {
        /// What the certificate is made for; the form of belenios-tool before 2.5.1 has none.
        package let context: CertificateContext?
        /// The key that the trustee signs with.
        package let verification: Elements
        /// The key that messages to the trustee are encrypted to.
        package let encryption: Elements

        /// Makes it of its parts.
        package init(
            context: CertificateContext?,
            verification: Elements,
            encryption: Elements
        ) {
            self.context = context
            self.verification = verification
            self.encryption = encryption
        }

        /// The text that is signed.
        package func message(in group: some Group) -> [UInt8] {
            CanonicalWriter.record { writer in
                if let context { writer.field("context") { context.write(to: &$0) } }
                writer.field("verification") { $0.element(verification, in: group) }
                writer.field("encryption") { $0.element(encryption, in: group) }
            }
        }

        init(_ message: [UInt8], in group: some Group) throws(ReadingError) {
            self = try CanonicalReader.record(message) { reader throws(ReadingError) in
                try Keys(
                    context: reader.fieldIfPresent("context") { reader throws(ReadingError) in
                        try CertificateContext(from: &reader)
                    },
                    verification: reader.field("verification") { reader throws(ReadingError) in
                        try reader.element(in: group)
                    },
                    encryption: reader.field("encryption") { reader throws(ReadingError) in
                        try reader.element(in: group)
                    }
                )
            }
        }
    }

    /// The keys.
    package let keys: Keys
    /// The text of them with its signature.
    package let signed: SignedMessage

    /// Makes a certificate.
    ///
    /// - Parameters:
    ///   - keys: the keys.
    ///   - signature: of their `message`, by the first of them.
    ///   - group: the group of the keys.
    package init(keys: Keys, signature: Proof, in group: some Group) {
        self.keys = keys
        signed = SignedMessage(message: keys.message(in: group), signature: signature)
    }

    /// Reads a certificate; its keys need not be members.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.read(bytes, limit: ArchiveLimits.recordBytes) {
            reader throws(ReadingError) in
            try Certificate(from: &reader, in: group)
        }
    }

    init(from reader: inout CanonicalReader, in group: some Group) throws(ReadingError) {
        signed = try SignedMessage(from: &reader, in: group.scalars)
        keys = try Keys(signed.message, in: group)
    }

    /// The certificate in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        var writer = CanonicalWriter()
        signed.write(to: &writer, in: group.scalars)
        return writer.bytes
    }
}
