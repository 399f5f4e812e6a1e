import BallotCore
import VerifiableVoting

/// A small election whose every secret the tests know: a dishonest organiser can make of it what
/// no honest one would.
struct CraftedElection {
    /// What is voted by each of three voters.
    static let votes: [[UInt8]] = [[1, 0, 0, 1], [0, 1, 1, 0], [1, 0, 0, 1]]
    /// The sums of those.
    static let result = "{\"result\":[[2,1],[1,2]]}"

    static let shared = CraftedElection()

    let group: ModularGroup
    let trustees: CraftedTrustees
    let election: Election
    let prepared: PreparedElection<ModularGroup>
    let credentials: CredentialList
    private let secrets: [Scalars]

    /// Makes an election.
    ///
    /// - Parameters:
    ///   - weights: what each credential counts.
    ///   - group: the group.
    ///   - wrong: what a trustee does wrong.
    ///   - key: the key of the election, if it is not the trustees'.
    ///   - needed: how many of the three open a tally.
    init(
        weights: [Int] = [1, 1, 1],
        in group: ModularGroup = .belenios2048(),
        wrong: CraftedTrustees.Wrong? = nil,
        key: Elements? = nil,
        needed: Int = 2
    ) {
        let trustees = CraftedTrustees(in: group, wrong: wrong, needed: needed)
        let key = Self.text(key ?? trustees.publicKey, group)
        let name = String(decoding: group.name, as: UTF8.self)
        let json = """
            {"version":1,"description":"试验","name":"票决","group":"\(name)","public_key":"\(key)",\
            "questions":[{"answers":["甲","乙"],"min":1,"max":1,"question":"一"},\
            {"answers":["丙"],"blank":true,"min":1,"max":1,"question":"二"}],\
            "uuid":"rJjvA6d3ovoQMj"}
            """
        guard let election = try? Election(Array(json.utf8)),
            let prepared = try? PreparedElection(election, group: group, for: .secret)
        else { preconditionFailure("the election is in order") }
        var maker = CraftedTrustees.Maker(group: group, seed: 7)
        secrets = weights.map { _ in maker.scalar() }
        credentials = CredentialList(
            zip(secrets, weights).map { secret, weight in
                (Array(Self.text(maker.power(secret), group).utf8), Weight(weight))
            }
        )
        self.group = group
        self.trustees = trustees
        self.election = election
        self.prepared = prepared
    }

    private static func text(_ elements: Elements, _ group: ModularGroup) -> String {
        String(decoding: group.texts(of: elements)[0], as: UTF8.self)
    }

    // MARK: - Parts

    /// A signed ballot of a voter.
    func ballot(of voter: Int, _ flags: [UInt8]? = nil, seed: UInt64 = 1) -> [UInt8] {
        var random = SeededRandomness(seed: seed * 100 + UInt64(voter))
        guard let choices = try? Choices(SecretBytes(flags ?? Self.votes[voter]), in: election)
        else { preconditionFailure("the vote is allowed") }
        let secret = secrets[voter].secret
        return prepared.makeBallot(choices, by: secret, from: &random)
            .signed(by: secret, in: prepared, from: &random)
    }

    /// The sums of ballots, each as often as it counts.
    func tally(of ballots: [[UInt8]], weights: [Int]) -> EncryptedTally {
        var sums: [Elements] = []
        for (bytes, weight) in zip(ballots, weights) {
            guard let ballot = try? Ballot(bytes, of: election, in: group) else {
                preconditionFailure("the ballot is in form")
            }
            for (question, answer) in ballot.answers.enumerated() {
                let places = answer.ciphertexts.flatMap { [$0.alpha, $0.beta] }
                guard let elements = try? group.elements(at: places, in: bytes) else {
                    preconditionFailure("the ballot is in range")
                }
                for _ in 0..<weight {
                    if sums.count == question {
                        sums.append(elements)
                    } else {
                        sums[question] = group.products(sums[question], elements)
                    }
                }
            }
        }
        return EncryptedTally(questions: sums)
    }

    /// A trustee's share, made with the secret of one trustee and checked with the key of another
    /// where they differ.
    func share(
        of owner: Int,
        in tally: EncryptedTally,
        withSecretOf other: Int? = nil
    ) -> PartialDecryption {
        var random = SeededRandomness(seed: UInt64(owner))
        let statement = DecryptionProof(
            fingerprint: election.fingerprint.base64,
            key: trustees.trustees.keys[owner - 1].key,
            in: group
        )
        let parts = tally.questions.map { ciphertexts in
            statement.make(
                of: ciphertexts[every: 2, from: 0],
                by: trustees.secrets[(other ?? owner) - 1].secret,
                in: group,
                generator: prepared.generatorTable,
                from: &random
            )
        }
        return PartialDecryption(factors: parts.map(\.factors), proofs: parts.map(\.proofs))
    }

    // MARK: - Archives

    /// The steps of a whole election.
    ///
    /// - Parameters:
    ///   - owners: who gives a share.
    ///   - result: what is recorded as the result.
    /// - Returns: the archive, to be changed or written.
    func steps(owners: [Int] = [1, 2, 4], result: String = Self.result) -> CraftedArchive {
        let ballots = Self.votes.indices.map { ballot(of: $0) }
        let weights = credentials.entries.map(\.weight.value)
        let tally = tally(of: ballots, weights: weights)
        var archive = CraftedArchive(timestamp: 1_795_424_163)
        archive.add(
            .setup,
            election.bytes,
            trustees.trustees.bytes(in: group),
            credentials.bytes,
            []
        )
        for ballot in ballots { archive.add(.ballot, ballot) }
        archive.add(.endBallots)
        archive.add(tally, count: ballots.count, weight: weights.reduce(0, +), in: group)
        for owner in owners { archive.add(share(of: owner, in: tally), of: owner, in: group) }
        archive.add(.result, Array(result.utf8))
        return archive
    }

    /// The whole election, every record as it is stored.
    var linked: CraftedArchive { steps().linked }

    /// Its steps.
    var linkedSteps: [CraftedArchive.Step] { linked.steps }
}
