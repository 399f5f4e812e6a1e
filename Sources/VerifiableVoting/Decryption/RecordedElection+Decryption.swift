package import BallotCore

extension RecordedElection {
    /// The sums of the ballots, and how many they are of: what is recorded after the end of voting
    /// (Belenios 2.0 specification, section 4.16).
    package var computedTally: RecordedTally {
        let tally = EncryptedTally(questions: sums.questions)
        return RecordedTally(
            tally: tally,
            sized: SizedTally(
                ballotCount: ballots.count,
                totalWeight: totalWeight,
                tally: SHA256.hash(tally.bytes(in: election.group))
            )
        )
    }

    /// Makes a trustee's share of opening the sums (section 4.18).
    ///
    /// - Parameters:
    ///   - key: the trustee's key, or part of one.
    ///   - owner: the trustee's number, from 1, counted over all; nothing to find it by the key.
    ///   - prepared: the group, prepared for secret powers.
    ///   - random: where the masks of the exponent come from.
    /// - Returns: the share.
    /// - Throws: `ShareFault.otherKey` if the key is not that of the trustee.
    package func share(
        by key: borrowing TrusteeKey<Subject>,
        owner: Int? = nil,
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) throws(ShareFault) -> Share {
        let element = key.element
        if let owner, !(1...keys.count).contains(owner) { throw .unknownOwner(owner) }
        guard
            let found = owner ?? keys.firstIndex(where: { $0.key == element }).map({ $0 + 1 }),
            keys[found - 1].key == element
        else { throw .otherKey }
        let proof = DecryptionProof(
            fingerprint: election.election.fingerprint.base64,
            key: element,
            in: prepared.group
        )
        var factors: [Elements] = []
        var proofs: [[Proof]] = []
        for ciphertexts in (tally ?? computedTally).tally.questions {
            let part = proof.make(
                of: ciphertexts[every: 2, from: 0],
                by: key.secret,
                in: prepared.group,
                generator: prepared.generator,
                from: &random
            )
            factors.append(part.factors)
            proofs.append(part.proofs)
        }
        return Share(
            owner: found,
            decryption: PartialDecryption(factors: factors, proofs: proofs)
        )
    }

    /// Checks a share that somebody brings.
    ///
    /// - Throws: `ShareFault`.
    package func check(_ share: Share) throws(ShareFault) {
        guard !shares.contains(where: { $0.owner == share.owner }) else {
            throw .repeatedOwner(share.owner)
        }
        try ShareChecks(election: election, trustees: trustees).check(
            share.decryption,
            of: share.owner,
            tally: (tally ?? computedTally).tally
        )
    }

    /// Puts shares together and opens the sums (section 4.19).
    ///
    /// - Returns: the result; nothing if the shares are too few.
    package func opened(by shares: [Share]) -> ElectionResult? {
        let group = election.group
        let owners = Set(shares.map(\.owner))
        guard
            let combination = ShareCombination(
                of: trustees,
                owners: owners,
                in: group.scalars
            )
        else { return nil }
        let parts = combination.parts.compactMap { part in
            shares.first { $0.owner == part.owner }?.decryption
        }
        let opening = SumOpening(upTo: totalWeight, in: group)
        let minusOne = group.scalars.negative(group.scalars.scalar(1))
        var questions: [ElectionResult.Question] = []
        for (question, ciphertexts) in (tally ?? computedTally).tally.questions.enumerated() {
            var votes: [Weight] = []
            for choice in 0..<(ciphertexts.count / 2) {
                var factors = Elements(stride: ciphertexts.stride)
                for part in parts { factors.append(part.factors[question], at: choice) }
                let power = combination.power(of: factors, in: group)
                let opened = group.products(
                    ciphertexts[2 * choice + 1],
                    group.product(of: power, to: minusOne)
                )
                guard let count = opening.votes(of: opened) else { return nil }
                votes.append(count)
            }
            questions.append(.sums(votes))
        }
        return ElectionResult(questions: questions)
    }
}
