package import BallotCore

/// Trustees of whom some suffice to open a tally: what they published in their key ceremony
/// (Belenios 2.0 specification, section 4.6.3, and what later releases added).
package struct ThresholdTrustees: Hashable, Sendable {
    /// Which releases of belenios-tool made it.
    package enum Form: Hashable, Sendable {
        /// Certificates without context: refused by belenios-tool 2.5.1 and later.
        case plain
        /// Certificates with context, and every trustee signed all of them: refused by 3.0 and
        /// later.
        case bound
        /// The verification keys are signed, too.
        case signed
    }

    /// How many open a tally.
    package let threshold: Int
    /// The certificates, one a trustee.
    package let certificates: [Certificate]
    /// The polynomials, one a trustee.
    package let coefexps: [Coefexps]
    /// Each trustee's signature of all certificates and of the trustee's own polynomial; the form
    /// `plain` has none.
    package let signatures: [Proof]?
    /// The keys by which shares are checked, one a trustee.
    package let verificationKeys: [TrusteePublicKey]

    /// Makes it of its parts.
    package init(
        threshold: Int,
        certificates: [Certificate],
        coefexps: [Coefexps],
        signatures: [Proof]?,
        verificationKeys: [TrusteePublicKey]
    ) {
        self.threshold = threshold
        self.certificates = certificates
        self.coefexps = coefexps
        self.signatures = signatures
        self.verificationKeys = verificationKeys
    }

    /// The form, as the signatures tell it; whether all parts are of it is for
    /// `TrusteeChecks` to say.
    package var form: Form {
        guard signatures != nil else { return .plain }
        return verificationKeys.contains { $0.signature != nil } ? .signed : .bound
    }

    init(from reader: inout CanonicalReader, in group: some Group) throws(ReadingError) {
        let limit = ArchiveLimits.trustees
        self = try reader.object { reader throws(ReadingError) in
            try ThresholdTrustees(
                threshold: reader.count("threshold"),
                certificates: reader.field("certs") { reader throws(ReadingError) in
                    try reader.array(limit: limit) { reader throws(ReadingError) in
                        try Certificate(from: &reader, in: group)
                    }
                },
                coefexps: reader.field("coefexps") { reader throws(ReadingError) in
                    try reader.array(limit: limit) { reader throws(ReadingError) in
                        try Coefexps(from: &reader, in: group)
                    }
                },
                signatures: reader.fieldIfPresent("signatures") { reader throws(ReadingError) in
                    try reader.array(limit: limit) { reader throws(ReadingError) in
                        try Proof(from: &reader, in: group.scalars)
                    }
                },
                verificationKeys: reader.field("verification_keys") {
                    reader throws(ReadingError) in
                    try reader.array(limit: limit) { reader throws(ReadingError) in
                        try TrusteePublicKey(from: &reader, in: group)
                    }
                }
            )
        }
    }

    /// Writes it.
    package func write(to writer: inout CanonicalWriter, in group: some Group) {
        writer.object { writer in
            writer.count("threshold", threshold)
            writer.field("certs") { writer in
                writer.array { writer in
                    for certificate in certificates {
                        certificate.signed.write(to: &writer, in: group.scalars)
                    }
                }
            }
            writer.field("coefexps") { writer in
                writer.array { writer in
                    for part in coefexps { part.signed.write(to: &writer, in: group.scalars) }
                }
            }
            if let signatures {
                writer.field("signatures") { $0.proofs(signatures, in: group.scalars) }
            }
            writer.field("verification_keys") { writer in
                writer.array { writer in
                    for key in verificationKeys { key.write(to: &writer, in: group) }
                }
            }
        }
    }

    /// The text that a trustee signs to have seen the same certificates as everybody, and to stand
    /// by the own polynomial.
    package static func ceremonyMessage(
        certificates: [Certificate],
        coefexps: Elements,
        in group: some Group
    ) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.field("certs") { writer in
                writer.array { writer in
                    for certificate in certificates {
                        certificate.signed.write(to: &writer, in: group.scalars)
                    }
                }
            }
            writer.field("coefexps") { $0.elements(coefexps, in: group) }
        }
        return [UInt8](ascii: "certs_sig|") + writer.bytes
    }

    /// The key of a trustee as the polynomials make it: each at the trustee's number (section
    /// 4.6.3).
    ///
    /// All polynomials must be equally long, and their elements members.
    package static func verificationKey(
        of index: Int,
        coefexps: [Elements],
        in group: some Group
    ) -> Elements {
        let field = group.scalars
        let number = field.scalar(UInt32(index))
        var bases = Elements(stride: group.generator.stride)
        var exponents = Scalars(stride: field.stride)
        for elements in coefexps {
            var power = field.scalar(1)
            for place in 0..<elements.count {
                bases.append(elements, at: place)
                exponents.append(power)
                power = field.product(power, number)
            }
        }
        return group.product(of: bases, to: exponents)
    }

    /// The key that all polynomials make together: the product of their constants.
    package static func publicKey(
        coefexps: [Elements],
        in group: some Group
    ) -> Elements {
        var constants = Elements(stride: group.generator.stride)
        for elements in coefexps { constants.append(elements, at: 0) }
        return group.product(of: constants)
    }
}
