import BallotCore

/// Why a share is not appended.
package enum ShareFault: Error, Hashable, Sendable {
    /// There is no trustee of this number.
    case unknownOwner(Int)
    /// The trustee has a share already.
    case repeatedOwner(Int)
    /// It has not as many factors or proofs as the tally has ciphertexts.
    case shape
    /// The factor of a choice, or its proof, does not hold; from 1.
    case proof(question: Int, choice: Int)
    /// The key is not that of the trustee.
    case otherKey

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .unknownOwner: "share.unknown-owner"
        case .repeatedOwner: "share.repeated-owner"
        case .shape: "share.shape"
        case .proof: "share.proof"
        case .otherKey: "share.other-key"
        }
    }
}

/// The checks of a trustee's share before it is recorded (Belenios 2.0 specification, section
/// 4.18).
struct ShareChecks<Subject: Group> {
    let election: PreparedElection<Subject>
    let trustees: Trustees

    /// Checks a share.
    ///
    /// - Parameters:
    ///   - share: the share.
    ///   - owner: the trustee's number, from 1, counted over all.
    ///   - tally: the sums that it opens.
    /// - Throws: `ShareFault` with the first thing that does not hold.
    func check(
        _ share: PartialDecryption,
        of owner: Int,
        tally: EncryptedTally
    ) throws(ShareFault) {
        let keys = trustees.keys
        guard (1...max(1, keys.count)).contains(owner), owner <= keys.count else {
            throw .unknownOwner(owner)
        }
        let (group, key) = (election.group, keys[owner - 1].key)
        guard share.factors.count == tally.questions.count,
            share.proofs.count == tally.questions.count
        else { throw .shape }
        let proof = DecryptionProof(
            fingerprint: election.election.fingerprint.base64,
            key: key,
            in: group
        )
        for (index, ciphertexts) in tally.questions.enumerated() {
            let alphas = ciphertexts[every: 2, from: 0]
            guard share.factors[index].count == alphas.count,
                share.proofs[index].count == alphas.count
            else { throw .shape }
            let fault = proof.firstFault(
                in: share.factors[index],
                of: alphas,
                proofs: share.proofs[index],
                key: key,
                group: group
            )
            if let fault { throw .proof(question: index + 1, choice: fault + 1) }
        }
    }
}
