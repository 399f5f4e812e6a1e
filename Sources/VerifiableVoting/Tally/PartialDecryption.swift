package import BallotCore

/// A trustee's share of opening a tally: for each ciphertext a factor, and the proof of it
/// (Belenios 2.0 specification, section 4.18).
package struct PartialDecryption: Hashable, Sendable {
    /// For each question the factors, one a ciphertext.
    package let factors: [Elements]
    /// For each question the proofs, one a factor.
    package let proofs: [[Proof]]

    /// Makes it of its parts.
    package init(factors: [Elements], proofs: [[Proof]]) {
        self.factors = factors
        self.proofs = proofs
    }

    /// Reads it; the factors need not be members.
    package init(_ bytes: [UInt8], in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.record(bytes) { reader throws(ReadingError) in
            try PartialDecryption(
                factors: reader.field("decryption_factors") { reader throws(ReadingError) in
                    try reader.list { reader throws(ReadingError) in
                        try reader.elements(in: group)
                    }
                },
                proofs: reader.field("decryption_proofs") { reader throws(ReadingError) in
                    try reader.list { reader throws(ReadingError) in
                        try reader.proofs(in: group.scalars)
                    }
                }
            )
        }
    }

    /// It in JSON.
    package func bytes(in group: some Group) -> [UInt8] {
        CanonicalWriter.record { writer in
            writer.field("decryption_factors") { writer in
                writer.array { writer in
                    for question in factors { writer.elements(question, in: group) }
                }
            }
            writer.field("decryption_proofs") { writer in
                writer.array { writer in
                    for question in proofs { writer.proofs(question, in: group.scalars) }
                }
            }
        }
    }
}
