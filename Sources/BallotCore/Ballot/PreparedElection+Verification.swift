extension PreparedElection {
    /// Checks everything about a ballot: form, election, credential, ranges, membership of each
    /// element, proofs and signature.
    ///
    /// The election must have been prepared for `public` powers.
    ///
    /// - Parameters:
    ///   - bytes: the ballot.
    ///   - isKnown: whether a public credential, as it is written, is in the list.
    /// - Returns: the ballot with its ciphertexts.
    /// - Throws: `BallotRefusal` with the first check that fails.
    package func verify(
        _ bytes: [UInt8],
        isKnown: (ArraySlice<UInt8>) -> Bool
    ) throws(BallotRefusal) -> VerifiedBallot {
        let ballot = try Ballot(bytes, of: election, in: group)
        guard ballot.electionUUID == election.uuid else { throw .otherElection }
        guard ballot.electionHash == election.fingerprint.base64 else { throw .otherFingerprint }
        guard isKnown(ballot.credentialText) else { throw .unknownCredential }
        guard let signature = ballot.signature else { throw .missingSignature }
        guard signature.hash == ballot.unsignedHash.base64 else { throw .signatureHash }
        return try verify(ballot, signature: signature)
    }

    /// Checks the answers of a ballot that has no signature yet: what a voter asks another device
    /// to do before casting or challenging it.
    ///
    /// - Returns: the ballot with its ciphertexts.
    /// - Throws: `BallotRefusal` with the first check that fails.
    package func verifyUnsigned(_ bytes: [UInt8]) throws(BallotRefusal) -> VerifiedBallot {
        let ballot = try Ballot(bytes, of: election, in: group)
        guard ballot.electionUUID == election.uuid else { throw .otherElection }
        guard ballot.electionHash == election.fingerprint.base64 else { throw .otherFingerprint }
        guard ballot.signature == nil else { throw .signatureHash }
        return try verify(ballot, signature: nil)
    }

    private func verify(
        _ ballot: Ballot,
        signature: Ballot.Signature?
    ) throws(BallotRefusal) -> VerifiedBallot {
        var checks = BallotChecks(of: ballot, in: self)
        let places = ballot.elementPlaces
        let elements = try readElements(places, in: ballot)
        var ciphertexts: [Elements] = []
        var next = 1
        for answer in ballot.answers {
            let count = 2 * answer.ciphertexts.count
            ciphertexts.append(elements[next..<(next + count)])
            next += count
        }
        for index in ballot.answers.indices {
            checks.add(answerTo: index, ciphertexts: ciphertexts[index])
        }
        checks.add(signature, credential: elements[0])
        let values: Elements
        do throws(ElementError) {
            values = try group.values(
                of: checks.commitments,
                generator: generatorTable,
                key: keyTable
            )
        } catch { throw .membership(offset: checks.offsets[error.index]) }
        try checks.verify(group.texts(of: values))
        return VerifiedBallot(ballot: ballot, ciphertexts: ciphertexts)
    }

    private func readElements(
        _ places: [Range<Int>],
        in ballot: Ballot
    ) throws(BallotRefusal) -> Elements {
        do throws(ElementError) {
            return try group.elements(at: places, in: ballot.bytes)
        } catch { throw .elementRange(offset: places[error.index].lowerBound) }
    }
}

extension Ballot {
    /// Where all elements stand: the credential, then alpha and beta of each ciphertext.
    var elementPlaces: [Range<Int>] {
        var places = [credential]
        for answer in answers {
            for ciphertext in answer.ciphertexts { places += [ciphertext.alpha, ciphertext.beta] }
        }
        return places
    }
}

extension Ballot.Answer {
    /// The ciphertexts, in order.
    package var ciphertexts: [Ballot.CiphertextPlace] {
        switch self {
        case .homomorphic(let answer): answer.choices
        case .nonHomomorphic(let ciphertext, _): [ciphertext]
        }
    }
}
