/// Proofs that somebody knows the exponent of a public key (Schnorr), each bound to what it is
/// given for.
package struct KnowledgeProof: Sendable {
    private let hash: ProofHash

    /// A trustee's or verifier's own key: `pok|GROUP|X|A` (Belenios 2.0 specification, section
    /// 4.5).
    package static func ownership<Subject: Group>(
        of key: Elements,
        in group: Subject
    ) -> KnowledgeProof {
        var hash = ProofHash("pok", part: group.name)
        hash.beginPart()
        hash.add(group.texts(of: key)[0])
        return KnowledgeProof(hash: hash)
    }

    /// A signature of a message: `sigmsg|MESSAGE|A` (section 4.6.1).
    package static func message(_ message: [UInt8]) -> KnowledgeProof {
        KnowledgeProof(hash: ProofHash("sigmsg", part: message))
    }

    /// The signature of a ballot: `sig|HASH|A` (section 4.14).
    ///
    /// The hash is the digest of the ballot without its signature, in base 64.
    package static func ballot(hash: [UInt8]) -> KnowledgeProof {
        KnowledgeProof(hash: ProofHash("sig", part: hash))
    }

    /// Gives the proof.
    ///
    /// - Parameters:
    ///   - key: the secret exponent.
    ///   - group: the group of the key.
    ///   - generator: a table of the generator for secret powers.
    ///   - random: where the mask of the exponent comes from.
    /// - Returns: the proof, which anybody may see.
    package func make<Subject: Group>(
        of key: borrowing SecretScalars,
        in group: Subject,
        generator: Subject.Table,
        from random: inout some RandomSource & ~Copyable
    ) -> Proof {
        let field = group.scalars
        var mask = SecretScalars(count: 1, stride: field.stride)
        mask.sample(0, in: field, from: &random)
        let challenge = challenge(
            committedTo: group.powers(of: generator, by: mask),
            in: group
        )
        return Proof(
            challenge: challenge,
            response: field.response(mask: mask, key: key, challenge: challenge)
        )
    }

    /// Whether a proof holds for a public key, which must be a member.
    package func verify(_ proof: Proof, key: Elements, in group: some Group) -> Bool {
        var bases = group.generator
        bases.append(key)
        var exponents = proof.response
        exponents.append(proof.challenge)
        return verify(proof, commitment: group.product(of: bases, to: exponents), in: group)
    }

    /// Whether a proof holds for the commitment `g^response * X^challenge`.
    func verify(_ proof: Proof, commitment: Elements, in group: some Group) -> Bool {
        challenge(committedTo: commitment, in: group) == proof.challenge
    }

    private func challenge(committedTo commitment: Elements, in group: some Group) -> Scalars {
        var hash = hash
        hash.beginPart()
        hash.add(group.texts(of: commitment)[0])
        return hash.challenge(in: group.scalars)
    }
}

extension ScalarField {
    /// A mask less a key times a challenge: what a proof discloses of its key.
    func response(
        mask: borrowing SecretScalars,
        key: borrowing SecretScalars,
        challenge: Scalars
    ) -> Scalars {
        let product = SecretScalars(count: 1, stride: stride)
        _ = challenge.withPointer { challenge in
            multiply(product.pointer(at: 0), key.pointer(at: 0), challenge)
        }
        subtract(product.pointer(at: 0), mask.pointer(at: 0), product.pointer(at: 0))
        return product.disclosed(at: 0)
    }
}
