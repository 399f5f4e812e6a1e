/// An election with its group and what is computed once for all its ballots.
package struct PreparedElection<Subject: Group>: Sendable {
    /// Why an election cannot be used.
    package enum Refusal: Error, Hashable, Sendable {
        /// It names another group.
        case otherGroup
        /// Its key is no number of the group.
        case malformedKey
        /// Its key is no member of the group, or hides nothing: 1.
        case strangeKey
    }

    /// What the election says.
    package let election: Election
    /// Its group.
    package let group: Subject
    /// Its public key.
    package let key: Elements
    /// The key as it is hashed.
    let keyText: [UInt8]
    /// Powers of the generator.
    package let generatorTable: Subject.Table
    /// Powers of the key.
    package let keyTable: Subject.Table

    /// Prepares an election.
    ///
    /// - Parameters:
    ///   - election: the election.
    ///   - group: the group that it names.
    ///   - use: `secret` to make ballots, `public` to check them.
    /// - Throws: `Refusal`.
    package init(_ election: Election, group: Subject, for use: TableUse) throws(Refusal) {
        guard election.group == group.name else { throw .otherGroup }
        guard let key = try? group.elements(at: [election.publicKey], in: election.bytes) else {
            throw .malformedKey
        }
        guard group.firstNonMember(of: key) == nil, key != group.identity else {
            throw .strangeKey
        }
        self.election = election
        self.group = group
        self.key = key
        keyText = Array(election.bytes[election.publicKey])
        generatorTable = group.table(of: group.generator, for: use)
        keyTable = group.table(of: key, for: use)
    }

    /// What all proofs of a ballot begin with: the fingerprint and the credential (Belenios 2.0
    /// specification, section 4.11, `S0`).
    func context(credential: some Sequence<UInt8>) -> [UInt8] {
        election.fingerprint.base64 + [UInt8(ascii: "|")] + credential
    }
}
