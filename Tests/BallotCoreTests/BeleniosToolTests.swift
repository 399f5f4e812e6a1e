import BallotCore
import Testing

/// What is made here is accepted there.
@Suite struct BeleniosToolTests {
    private static let folders = [
        "vectors/single3", "vectors/styles", "vectors/threshold-rfc3526", "vectors-3.0/single3",
        "vectors-3.0/styles", "vectors-3.0/threshold-belenios",
    ]

    private static func flags(_ line: [UInt8]) -> [UInt8] {
        line.filter { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
            .map { $0 - UInt8(ascii: "0") }
    }

    @Test(
        .enabled(
            if: Vectors.hasShared && BeleniosTool.isInstalled,
            "needs ../shared/voting and belenios-tool"
        ),
        arguments: folders
    )
    func `belenios-tool accepts a ballot for every private credential`(folder: String) throws {
        let election = try Election(Vectors.record("\(folder)/election.json"))
        let group = try #require(ModularGroup.named(election.group))
        let making = try PreparedElection(election, group: group, for: .secret)
        let checking = try PreparedElection(election, group: group, for: .public)
        let credentials = Vectors.lines(try Vectors.shared("\(folder)/private_creds.txt"))
        let votes = Vectors.lines(try Vectors.shared("\(folder)/votes.txt"))
        let tool = try BeleniosTool(
            archive: Vectors.shared("\(folder)/stages/0-setup.bel"),
            named: election.uuid
        )
        var random = SeededRandomness(seed: 8)

        for (line, vote) in zip(credentials, votes) {
            let text = line.drop { $0 != UInt8(ascii: " ") }.dropFirst()
            let credential = try PrivateCredential(typed: SecretBytes(Array(text)))
            let secret = credential.secret(uuid: election.uuid, in: group.scalars)
            let choices = try Choices(SecretBytes(Self.flags(vote)), in: election)
            let ballot = making.makeBallot(choices, by: secret, from: &random)
                .signed(by: secret, in: making, from: &random)
            #expect(try tool.add(ballot))
            _ = try checking.verify(ballot) { _ in true }
        }
        #expect(try tool.verify())
        try tool.close()
    }

    @Test(
        .enabled(
            if: Vectors.hasShared && BeleniosTool.isInstalled,
            "needs ../shared/voting and belenios-tool"
        )
    )
    func `belenios-tool refuses what is refused here: this test can fail`() throws {
        let folder = "vectors/single3"
        let uuid = try Vectors.record("\(folder)/uuid")
        let tool = try BeleniosTool(
            archive: Vectors.shared("\(folder)/stages/0-setup.bel"),
            named: uuid
        )
        var ballot = try Vectors.record("\(folder)/ballots/1.json")
        ballot[ballot.count / 2] = ballot[ballot.count / 2] == 0x31 ? 0x32 : 0x31

        _ = try tool.add(ballot)
        #expect(try !tool.verify())
        try tool.close()
    }
}
