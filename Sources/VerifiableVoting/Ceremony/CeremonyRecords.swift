package import BallotCore

/// What a trustee publishes in step 3: the polynomial in the exponent, and its values for the
/// others, each encrypted (Belenios 2.0 specification, section 4.6.4, and what later releases
/// added).
package struct CeremonyPolynomial: Hashable, Sendable {
    /// The polynomial, encrypted to the trustee's own key.
    package let polynomial: [UInt8]
    /// Its value for each trustee, encrypted to that trustee's key.
    package let secrets: [[UInt8]]
    /// The polynomial in the exponent, signed.
    package let coefexps: Coefexps
    /// The trustee's signature of all certificates and the own polynomial.
    package let signature: Proof

    init(polynomial: [UInt8], secrets: [[UInt8]], coefexps: Coefexps, signature: Proof) {
        self.polynomial = polynomial
        self.secrets = secrets
        self.coefexps = coefexps
        self.signature = signature
    }

    /// Reads it.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try CeremonyPolynomial(
                polynomial: reader.message("polynomial"),
                secrets: reader.messages("secrets"),
                coefexps: reader.field("coefexps") { reader throws(ReadingError) in
                    try Coefexps(from: &reader, in: group)
                },
                signature: reader.field("signature") { reader throws(ReadingError) in
                    try Proof(from: &reader, in: group.scalars)
                }
            )
        }
    }

    /// It in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        CanonicalWriter.record { writer in
            writer.field("polynomial", text: polynomial)
            writer.messages("secrets", secrets)
            writer.field("coefexps") { coefexps.signed.write(to: &$0, in: group.scalars) }
            writer.field("signature") { signature.write(to: &$0, in: group.scalars) }
        }
    }
}

/// What a trustee gets in step 4: the own polynomial back, and from everybody the value for this
/// trustee, the polynomial in the exponent and the signature (section 4.6.5).
package struct CeremonyInput: Hashable, Sendable {
    /// The own polynomial, encrypted.
    package let polynomial: [UInt8]
    /// From each trustee the value for this one, encrypted.
    package let secrets: [[UInt8]]
    /// From each trustee the polynomial in the exponent.
    package let coefexps: [Coefexps]
    /// From each trustee the signature of all certificates and the own polynomial.
    package let signatures: [Proof]

    init(
        polynomial: [UInt8],
        secrets: [[UInt8]],
        coefexps: [Coefexps],
        signatures: [Proof]
    ) {
        self.polynomial = polynomial
        self.secrets = secrets
        self.coefexps = coefexps
        self.signatures = signatures
    }

    /// Reads it.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try CeremonyInput(
                polynomial: reader.message("polynomial"),
                secrets: reader.messages("secrets"),
                coefexps: reader.field("coefexps") { reader throws(ReadingError) in
                    try reader.array(limit: ArchiveLimits.trustees) {
                        reader throws(ReadingError) in
                        try Coefexps(from: &reader, in: group)
                    }
                },
                signatures: reader.field("signatures") { reader throws(ReadingError) in
                    try reader.proofs(in: group.scalars)
                }
            )
        }
    }

    /// It in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        CanonicalWriter.record { writer in
            writer.field("polynomial", text: polynomial)
            writer.messages("secrets", secrets)
            writer.field("coefexps") { writer in
                writer.array { writer in
                    for part in coefexps { part.signed.write(to: &writer, in: group.scalars) }
                }
            }
            writer.field("signatures") { $0.proofs(signatures, in: group.scalars) }
        }
    }
}

/// What a trustee publishes in step 5: the own part of the key, encrypted to the own key, and the
/// public key by which shares are checked (section 4.6.6).
package struct CeremonyOutput: Hashable, Sendable {
    /// The part of the key, encrypted; the trustee keeps it (`.dkey`).
    package let privateKey: [UInt8]
    /// The public key, signed.
    package let publicKey: TrusteePublicKey

    init(privateKey: [UInt8], publicKey: TrusteePublicKey) {
        self.privateKey = privateKey
        self.publicKey = publicKey
    }

    /// Reads it.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try CeremonyOutput(
                privateKey: reader.message("private_key"),
                publicKey: reader.field("public_key") { reader throws(ReadingError) in
                    try TrusteePublicKey(from: &reader, in: group)
                }
            )
        }
    }

    /// It in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        CanonicalWriter.record { writer in
            writer.field("private_key", text: privateKey)
            writer.field("public_key") { publicKey.write(to: &$0, in: group) }
        }
    }
}

extension CanonicalReader {
    fileprivate mutating func message(_ name: StaticString) throws(ReadingError) -> [UInt8] {
        try field(name) { reader throws(ReadingError) in try reader.text() }
    }

    fileprivate mutating func messages(_ name: StaticString) throws(ReadingError) -> [[UInt8]] {
        try field(name) { reader throws(ReadingError) in
            try reader.array(limit: ArchiveLimits.trustees) { reader throws(ReadingError) in
                try reader.text()
            }
        }
    }
}

extension CanonicalWriter {
    fileprivate mutating func messages(_ name: StaticString, _ messages: [[UInt8]]) {
        field(name) { writer in
            writer.array { writer in
                for message in messages { writer.text(message) }
            }
        }
    }
}
