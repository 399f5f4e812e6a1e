/// A ballot whose checks all held.
package struct VerifiedBallot: Sendable {
    /// The ballot.
    package let ballot: Ballot
    /// For each question the ciphertexts, of each first alpha, then beta.
    package let ciphertexts: [Elements]

    /// Only `PreparedElection.verify` makes one.
    init(ballot: Ballot, ciphertexts: [Elements]) {
        self.ballot = ballot
        self.ciphertexts = ciphertexts
    }
}
