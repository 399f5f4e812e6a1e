/// What an election says of itself: its questions and the key that its ballots are encrypted to
/// (Belenios 2.0 specification, section 4.10), protocol version 1.
package struct Election: Hashable, Sendable {
    /// The bytes as they were published; they are hashed, and never written anew.
    package let bytes: [UInt8]
    /// What is voted on, in UTF-8.
    package let description: [UInt8]
    /// The name, in UTF-8.
    package let name: [UInt8]
    /// The name of the group.
    package let group: [UInt8]
    /// Where in `bytes` the public key stands.
    package let publicKey: Range<Int>
    /// The questions, in order.
    package let questions: [Question]
    /// The name in base 58 by which credentials and ballots refer to it.
    package let uuid: [UInt8]
    /// Who leads it, if it says so.
    package let administrator: [UInt8]?
    /// Who gives credentials out, if it says so.
    package let credentialAuthority: [UInt8]?
    /// The digest of the bytes, to which ballots and proofs are bound.
    package let fingerprint: Digest
}
