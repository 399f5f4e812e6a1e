/// A ballot as it was cast: encrypted choices, proofs and a signature (Belenios 2.0
/// specification, section 4.15).
///
/// It is read for an election, in canonical form only, so that `bytes` are what is hashed. That it
/// has been read says nothing about its proofs: `PreparedElection.verify` does.
package struct Ballot: Hashable, Sendable {
    /// The ballot in JSON.
    package let bytes: [UInt8]
    /// The election that it names.
    package let electionUUID: [UInt8]
    /// The digest of the election that it names, in base 64.
    package let electionHash: [UInt8]
    /// Where in `bytes` the public credential stands.
    package let credential: Range<Int>
    /// The answers, one a question.
    package let answers: [Answer]
    /// The signature; a ballot that is only shown has none.
    package let signature: Signature?
    /// The digest of the ballot without its signature: what is signed, and what a voter compares.
    package let unsignedHash: Digest

    /// The answer to one question.
    package enum Answer: Hashable, Sendable {
        /// An answer of which only sums are opened.
        case homomorphic(HomomorphicAnswer)
        /// An answer that is shuffled and opened.
        case nonHomomorphic(CiphertextPlace, Proof)
    }

    /// Where in the bytes of a ballot the two halves of a ciphertext stand.
    package struct CiphertextPlace: Hashable, Sendable {
        /// `g^r`.
        package let alpha: Range<Int>
        /// `y^r * g^m`.
        package let beta: Range<Int>
    }

    /// An answer of which only sums are opened (section 4.11.1).
    package struct HomomorphicAnswer: Hashable, Sendable {
        /// One ciphertext for each choice; the blank one first, if there is one.
        package let choices: [CiphertextPlace]
        /// For each choice, that it is 0 or 1.
        package let individualProofs: [[Proof]]
        /// That the sum is allowed.
        package let overallProof: [Proof]
        /// That a blank answer chooses nothing.
        package let blankProof: [Proof]?
    }

    /// A signature and the digest that it signs (section 4.14).
    package struct Signature: Hashable, Sendable {
        /// The digest of the ballot without its signature, in base 64.
        package let hash: [UInt8]
        /// The proof of knowing the private credential.
        package let proof: Proof
    }

    /// The public credential as it is written.
    package var credentialText: ArraySlice<UInt8> { bytes[credential] }
    /// The digest of the whole ballot, by which it is listed.
    package var tracker: Digest { SHA256.hash(bytes) }
}
