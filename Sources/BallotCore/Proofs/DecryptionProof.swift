/// A trustee's part in opening sums: `alpha^x` for each ciphertext, with the proof that it is the
/// `x` of the trustee's public key (Belenios 2.0 specification, section 4.18).
package struct DecryptionProof: Sendable {
    private let statement: [UInt8]

    /// Binds proofs to an election and a trustee.
    ///
    /// - Parameters:
    ///   - fingerprint: the digest of the election in base 64.
    ///   - key: the trustee's public key.
    ///   - group: the group of the key.
    package init(fingerprint: [UInt8], key: Elements, in group: some Group) {
        statement = fingerprint + [UInt8(ascii: "|")] + group.texts(of: key)[0]
    }

    /// Computes the factors of some ciphertexts and proves each of them.
    ///
    /// - Parameters:
    ///   - alphas: the first halves of the ciphertexts.
    ///   - key: the trustee's secret exponent.
    ///   - group: the group of the key.
    ///   - generator: a table of the generator for secret powers.
    ///   - random: where the masks of the exponent come from.
    /// - Returns: a factor and a proof for each ciphertext.
    package func make<Subject: Group>(
        of alphas: Elements,
        by key: borrowing SecretScalars,
        in group: Subject,
        generator: Subject.Table,
        from random: inout some RandomSource & ~Copyable
    ) -> (factors: Elements, proofs: [Proof]) {
        let factors = group.powers(of: alphas, by: key, at: 0)
        var proofs: [Proof] = []
        for index in 0..<alphas.count {
            var mask = SecretScalars(count: 1, stride: group.scalars.stride)
            mask.sample(0, in: group.scalars, from: &random)
            var commitments = group.powers(of: generator, by: mask)
            commitments.append(group.powers(of: alphas[index], by: mask, at: 0))
            let challenge = challenge(committedTo: commitments, in: group)
            proofs.append(
                Proof(
                    challenge: challenge,
                    response: group.scalars.response(mask: mask, key: key, challenge: challenge)
                )
            )
        }
        return (factors, proofs)
    }

    /// The place of the first ciphertext whose factor is no member, or whose proof does not hold.
    ///
    /// All three lists must be equally long; alphas and the key must be members.
    package func firstFault(
        in factors: Elements,
        of alphas: Elements,
        proofs: [Proof],
        key: Elements,
        group: some Group
    ) -> Int? {
        if let stranger = group.firstNonMember(of: factors) { return stranger }
        return proofs.indices.first { index in
            let proof = proofs[index]
            var exponents = proof.response
            exponents.append(proof.challenge)
            var (keys, bases) = (group.generator, alphas[index])
            keys.append(key)
            bases.append(factors, at: index)
            var commitments = group.product(of: keys, to: exponents)
            commitments.append(group.product(of: bases, to: exponents))
            return challenge(committedTo: commitments, in: group) != proof.challenge
        }
    }

    private func challenge(committedTo commitments: Elements, in group: some Group) -> Scalars {
        var hash = ProofHash("decrypt", part: statement)
        let texts = group.texts(of: commitments)
        hash.beginPart()
        hash.add(texts[0])
        hash.add(texts[1])
        return hash.challenge(in: group.scalars)
    }
}
