import BallotCore
import Testing

@Suite struct BallotMakingTests {
    typealias Sample = SampleElection<ModularGroup>

    @Test func `every allowed vote on every style of question verifies`() throws {
        let questions = [
            Sample.question(3, 0, 2), Sample.question(3, 1, 1), Sample.question(2, 2, 2),
            Sample.question(2, 1, 2, blank: true), Sample.question(2, 0, 1, blank: true),
        ]
        for question in questions {
            let sample = Sample(SampleGroups.belenios, questions: question)
            let (checking, making) = (
                try sample.prepared(for: .public), try sample.prepared(for: .secret)
            )
            guard case .homomorphic(let parsed) = checking.election.questions[0] else { return }
            for bits in 0..<(1 << parsed.choiceCount) {
                let flags = (0..<parsed.choiceCount).map { UInt8(bits >> $0 & 1) }
                let isBlank = parsed.allowsBlank && flags[0] == 1
                let sum = flags.reduce(0) { $0 + Int($1) } - (isBlank ? 1 : 0)
                let isAllowed =
                    isBlank ? sum == 0 : (parsed.minimum...parsed.maximum).contains(sum)
                guard let choices = try? Choices(SecretBytes(flags), in: making.election) else {
                    #expect(!isAllowed)
                    continue
                }
                #expect(isAllowed)
                let secret = sample.samples.secret(seed: 5)
                var random = SeededRandomness(seed: UInt64(bits))
                let bytes = making.makeBallot(choices, by: secret, from: &random)
                    .signed(by: secret, in: making, from: &random)
                let key = making.publicCredential(of: secret)
                let verified = try checking.verify(bytes) { Array($0) == key }
                #expect(verified.ballot.bytes == bytes)
                #expect(bytes.count <= Ballot.byteLimit(for: checking.election, in: checking.group))
            }
        }
    }

    @Test func `a ballot in the other group verifies`() throws {
        let sample = Sample(
            SampleGroups.rfc,
            questions: Sample.question(2, 0, 1) + "," + Sample.question(1, 1, 1, blank: true)
        )

        let bytes = try sample.ballot([1, 0, 1, 0])
        _ = try sample.prepared(for: .public).verify(bytes) { _ in true }
    }

    @Test(
        arguments: [
            ([1, 1, 1], Choices.Refusal.sum(question: 0)), ([0, 0], .count),
            ([0, 0, 0, 0], .count),
            ([2, 0, 0], .flag(question: 0)), ([255, 1, 0], .flag(question: 0)), ([], .count),
        ] as [([UInt8], Choices.Refusal)]
    )
    func `what is no vote is refused before anything is encrypted`(
        flags: [UInt8],
        refusal: Choices.Refusal
    ) throws {
        let election = try Election(
            Sample(SampleGroups.belenios, questions: Sample.question(3, 0, 2)).json
        )

        #expect(throws: refusal) {
            _ = try Choices(SecretBytes(flags), in: election)
        }
    }

    @Test func `the same seed makes the same ballot, and another seed another`() throws {
        let sample = Sample(SampleGroups.belenios, questions: Sample.question(2, 0, 1))

        let bytes = try sample.ballot([1, 0], seed: 1)
        #expect(try sample.ballot([1, 0], seed: 1) == bytes)
        #expect(try sample.ballot([1, 0], seed: 2) != bytes)
        #expect(try sample.ballot([0, 1], seed: 1) != bytes)
    }

    @Test func `a challenged ballot is shown to encrypt what was chosen, and nothing else`() throws
    {
        let sample = Sample(
            SampleGroups.belenios,
            questions: Sample.question(2, 0, 1) + "," + Sample.question(2, 1, 1, blank: true)
        )
        let (checking, making) = (
            try sample.prepared(for: .public), try sample.prepared(for: .secret)
        )
        let secret = sample.samples.secret(seed: 5)
        var random = SeededRandomness(seed: 3)
        let choices = try Choices(SecretBytes([1, 0, 0, 0, 1]), in: making.election)

        let unsigned = making.makeBallot(choices, by: secret, from: &random)
        let (bytes, hash) = (unsigned.bytes, unsigned.hash)
        let disclosure = unsigned.disclosed(in: making.group.scalars)
        let json = disclosure.json(in: making.group.scalars)
        let read = try Disclosure(json, limit: 1 << 16, in: making.group.scalars)
        #expect(read == disclosure)
        #expect(disclosure.choices == [[true, false], [false, false, true]])
        try checking.check(read, of: bytes)

        for (question, row) in disclosure.choices.enumerated() {
            for choice in row.indices {
                var other = disclosure.choices
                other[question][choice].toggle()
                let lie = Disclosure(
                    hash: hash,
                    choices: other,
                    randomness: disclosure.randomness
                )
                #expect(throws: Disclosure.Refusal.otherChoice(question: question, choice: choice))
                {
                    try checking.check(lie, of: bytes)
                }
            }
        }
        #expect(throws: Disclosure.Refusal.otherBallot) {
            try checking.check(disclosure, of: bytes + [0x20])
        }
    }
}
