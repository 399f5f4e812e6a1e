/// What a voter's device does, step by step: prepare, take the credential, encrypt, and then sign
/// or disclose.
///
/// The browser calls it through `BoothExports`; everything else that can be tested is here. Random
/// bytes are handed over as seeds of 32 bytes, each of which is used once.
package struct Booth: ~Copyable {
    /// Why a step was refused.
    ///
    /// The numbers are known to the page.
    package enum Refusal: Error, Hashable, Sendable {
        /// The election cannot be read.
        case election(ReadingError)
        /// It is of a group that is not known here.
        case group
        /// Its key is no member of its group.
        case key
        /// What was typed is no credential.
        case credential(PrivateCredential.Refusal)
        /// What was chosen is no vote.
        case choices(Choices.Refusal)
        /// A seed has not 32 bytes.
        case seed
        /// A step before this one is missing.
        case order

        /// The number that the page gets.
        package var number: Int32 {
            switch self {
            case .election: 1
            case .group: 2
            case .key: 3
            case .credential(.length): 4
            case .credential(.character): 5
            case .credential(.checkCharacter): 6
            case .choices(.count): 7
            case .choices(.flag): 8
            case .choices(.sum): 9
            case .seed: 10
            case .order: 11
            }
        }
    }

    private let election: PreparedElection<ModularGroup>
    private var secret: SecretScalars?
    private var ballot: UnsignedBallot?

    /// Reads an election and builds the tables for its ballots: the one step that takes time, to
    /// be done while the voter reads.
    ///
    /// - Throws: `Refusal`.
    package init(_ json: [UInt8]) throws(Refusal) {
        let election: Election
        do throws(ReadingError) { election = try Election(json) } catch { throw .election(error) }
        guard let group = ModularGroup.named(election.group) else { throw .group }
        do throws(PreparedElection<ModularGroup>.Refusal) {
            self.election = try PreparedElection(election, group: group, for: .secret)
        } catch { throw .key }
        secret = nil
        ballot = nil
    }

    /// Takes a credential as it was typed or scanned.
    ///
    /// - Returns: the public credential, as the list of voters has it.
    /// - Throws: `Refusal`.
    package mutating func take(credential: borrowing SecretBytes) throws(Refusal) -> [UInt8] {
        let typed: PrivateCredential
        do throws(PrivateCredential.Refusal) {
            typed = try PrivateCredential(typed: credential)
        } catch { throw .credential(error) }
        let exponent = typed.secret(uuid: election.election.uuid, in: election.group.scalars)
        let key = election.publicCredential(of: exponent)
        secret = consume exponent
        ballot = nil
        return key
    }

    /// Encrypts a vote; a ballot that was neither signed nor disclosed is forgotten.
    ///
    /// - Parameters:
    ///   - flags: for each question and choice one byte, 0 or 1.
    ///   - seed: 32 random bytes.
    /// - Returns: the ballot in JSON, without a signature.
    /// - Throws: `Refusal`.
    package mutating func encrypt(
        _ flags: consuming SecretBytes,
        seed: borrowing SecretBytes
    ) throws(Refusal) -> [UInt8] {
        guard seed.count == 32 else { throw .seed }
        guard secret != nil else { throw .order }
        var random = ExpandedSeed(seed, for: "ballot", content: flags)
        let choices: Choices
        do throws(Choices.Refusal) {
            choices = try Choices(flags, in: election.election)
        } catch { throw .choices(error) }
        guard let exponent = secret.take() else { throw .order }
        let made = election.makeBallot(choices, by: exponent, from: &random)
        secret = consume exponent
        let bytes = made.bytes
        ballot = consume made
        return bytes
    }

    /// The code that the voter compares: 43 characters.
    ///
    /// - Returns: the digest of the ballot without its signature, in base 64.
    /// - Throws: `Refusal` if there is no ballot.
    package mutating func code() throws(Refusal) -> [UInt8] {
        guard let made = ballot.take() else { throw .order }
        let code = made.hash.base64
        ballot = consume made
        return code
    }

    /// Signs the ballot, which is then gone from here.
    ///
    /// - Parameter seed: 32 random bytes, others than those of the ballot.
    /// - Returns: the ballot in JSON, to be cast.
    /// - Throws: `Refusal`.
    package mutating func sign(seed: borrowing SecretBytes) throws(Refusal) -> [UInt8] {
        guard seed.count == 32 else { throw .seed }
        guard let made = ballot.take() else { throw .order }
        guard let exponent = secret.take() else { throw .order }
        var random = ExpandedSeed(seed, for: "signature", content: SecretBytes(made.hash.bytes))
        let bytes = made.signed(by: exponent, in: election, from: &random)
        secret = consume exponent
        return bytes
    }

    /// Discloses the ballot, which is then gone from here and cannot be cast.
    ///
    /// - Returns: the disclosure in JSON.
    /// - Throws: `Refusal` if there is no ballot.
    package mutating func disclose() throws(Refusal) -> [UInt8] {
        guard let made = ballot.take() else { throw .order }
        let field = election.group.scalars
        return made.disclosed(in: field).json(in: field)
    }

    /// Forgets the credential and the ballot.
    package mutating func clear() {
        secret = nil
        ballot = nil
    }
}
