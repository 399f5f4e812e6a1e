/// A ballot that its voter has seen and not yet decided on.
///
/// It is either signed and cast, or challenged and disclosed, and then it is gone: what hides the
/// vote of a ballot that is cast cannot be disclosed, and a ballot that is disclosed cannot be
/// cast.
package struct UnsignedBallot: ~Copyable {
    /// The ballot in JSON, without a signature.
    package let bytes: [UInt8]
    /// The digest of those bytes: what the voter compares and what is signed.
    package let hash: Digest
    /// How many choices each question has.
    private let counts: [Int]
    private let flags: SecretBytes
    private let randomness: SecretScalars

    /// `PreparedElection.makeBallot` makes one.
    init(
        bytes: [UInt8],
        counts: [Int],
        flags: consuming SecretBytes,
        randomness: consuming SecretScalars
    ) {
        self.bytes = bytes
        hash = SHA256.hash(bytes)
        self.counts = counts
        self.flags = flags
        self.randomness = randomness
    }

    /// Signs the ballot (Belenios 2.0 specification, section 4.14).
    ///
    /// - Parameters:
    ///   - secret: the secret exponent of the credential in the ballot.
    ///   - election: the election of the ballot, prepared for `secret` powers.
    ///   - random: where the mask of the exponent comes from.
    /// - Returns: the ballot in JSON, to be cast.
    package consuming func signed(
        by secret: borrowing SecretScalars,
        in election: PreparedElection<some Group>,
        from random: inout some RandomSource & ~Copyable
    ) -> [UInt8] {
        let proof = KnowledgeProof.ballot(hash: hash.base64).make(
            of: secret,
            in: election.group,
            generator: election.generatorTable,
            from: &random
        )
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.rawFields(bytes[1..<(bytes.count - 1)])
            writer.field("signature") { writer in
                writer.object { writer in
                    writer.field("hash", text: hash.base64)
                    writer.field("proof") { proof.write(to: &$0, in: election.group.scalars) }
                }
            }
        }
        return writer.bytes
    }

    /// Discloses the vote, so that others can check that it was encrypted as chosen.
    package consuming func disclosed(in field: ScalarField) -> Disclosure {
        var choices: [[Bool]] = []
        var exponents: [[Scalars]] = []
        var next = 0
        for count in counts {
            let range = next..<(next + count)
            choices.append(flags.withBytes { flags in range.map { flags[$0] == 1 } })
            var row: [Scalars] = []
            for index in range { row.append(randomness.disclosed(at: index)) }
            exponents.append(row)
            next += count
        }
        return Disclosure(hash: hash, choices: choices, randomness: exponents)
    }
}
