import BallotCore
import Foundation
import VerifiableVoting

/// An election with one trustee and two voters, for a test to go on with.
struct PlayedElection: ~Copyable {
    var recorded: RecordedElection<ModularGroup>
    var archive: ArchiveFile
    let path: String
    private let credentials: IssuedCredentials
    private let key: TrusteeKey<ModularGroup>
    private let prepared: PreparedGroup<ModularGroup>

    /// Begins the election out of a seed.
    init(seed: UInt8) throws {
        var random = SimulatedFolder.randomness(seed)
        let prepared = PreparedGroup(ModularGroup.belenios2048())
        let key = TrusteeKey(in: prepared, from: &random)
        let trustees = Trustees([.single(key.publicKey(from: &random))])
        let draft = ElectionDraft(
            name: "试验",
            description: "",
            questions: [QuestionDraft("?", answers: ["甲", "乙"], minimum: 0, maximum: 1)],
            uuid: ElectionDraft.uuid(from: &random)
        )
        let credentials = IssuedCredentials(
            .plain,
            weights: [.one, .one],
            uuid: draft.uuid,
            in: prepared,
            from: &random
        )
        let path = FileManager.default.temporaryDirectory
            .appending(path: "\(UUID().uuidString).bel").path()
        var archive = try ArchiveFile.create(at: path, header: ArchiveHeader(timestamp: 1))
        let recorded = try RecordedElection.begin(
            draft.election(encryptedTo: key.element, in: prepared.group),
            trustees: trustees,
            credentials: credentials.list,
            in: prepared.group,
            archive: &archive
        )
        self.prepared = prepared
        self.key = key
        self.credentials = credentials
        self.path = path
        self.archive = archive
        self.recorded = recorded
    }

    deinit { unlink(path) }

    /// A ballot of a voter.
    func ballot(_ flags: [UInt8], of voter: Int, seed: UInt8) throws -> [UInt8] {
        var random = SimulatedFolder.randomness(seed)
        let election = recorded.election.election
        let booth = try PreparedElection(election, group: prepared.group, for: .secret)
        let secret = try credentials.credential(of: voter)
            .secret(uuid: election.uuid, in: prepared.group.scalars)
        return booth.makeBallot(
            try Choices(SecretBytes(flags), in: election),
            by: secret,
            from: &random
        ).signed(by: secret, in: booth, from: &random)
    }

    /// The trustee's share of the sums so far.
    func share() throws -> RecordedElection<ModularGroup>.Share {
        var random = SimulatedFolder.randomness(99)
        return try recorded.share(by: key, in: prepared, from: &random)
    }

    /// The election, read anew from its archive.
    func read() throws -> RecordedElection<ModularGroup> {
        try RecordedElection(FileSource(path: path), in: prepared.group)
    }
}
