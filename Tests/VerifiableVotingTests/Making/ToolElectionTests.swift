import BallotCore
import Foundation
import Testing
import VerifiableVoting

/// Elections in which belenios-tool and this library take turns.
@Suite(.enabled(if: ToolFolder.isInstalled, "needs belenios-tool"))
struct ToolElectionTests {
    private let prepared = PreparedGroup(ModularGroup.belenios2048())
    private let questions = [
        QuestionDraft(
            "“谁”？\\ / \"",
            answers: ["甲", "乙", "丙"],
            minimum: 0,
            maximum: 2,
            allowsBlank: true
        ),
        .motion("可以吗"),
    ]

    @Test func `both make ballots, sums, shares and the result of one election`() throws {
        let tool = try Self.tool()
        defer { try? FileManager.default.removeItem(at: tool.folder) }
        var random = SimulatedFolder.randomness(11)
        let own = TrusteeKey(in: prepared, from: &random)
        #expect(
            try tool.run(["setup", "generate-trustee-key", "--group", "BELENIOS-2048"]).isDone
        )
        let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder.path())
        let publicName = try #require(names.first { $0.hasSuffix(".pubkey") })
        let privateName = try #require(names.first { $0.hasSuffix(".privkey") })
        let other = try TrusteePublicKey(
            Self.line(Self.read(publicName, in: tool)),
            in: prepared.group
        )
        let readKey = try TrusteeKey(
            SecretBytes(Self.read(privateName, in: tool)),
            in: prepared
        )
        #expect(readKey.element == other.key)
        #expect(privateName == "\(readKey.fileName).privkey")
        let trustees = Trustees([.single(other), .single(own.publicKey(from: &random))])

        var begun = try begin(trustees, tool, from: &random)
        let uuid = String(decoding: begun.recorded.election.election.uuid, as: UTF8.self)
        let vote = "[[0,1,0,1],[0,0,1]]"
        let toolBallot = try Self.ballot(vote, by: begun.credentials.text(of: 0), tool)
        _ = try begun.recorded.cast(toolBallot, in: &begun.archive)
        let ownBallot = try ballot(
            [1, 0, 0, 0, 0, 1, 0],
            of: 1,
            begun.credentials,
            begun.recorded,
            &random
        )
        _ = try begun.recorded.cast(ownBallot, in: &begun.archive)
        #expect(try tool.verifies())

        let before = try Data(contentsOf: tool.folder.appending(path: "\(uuid).bel"))
        try begun.recorded.close(in: &begun.archive)
        let computed = begun.recorded.computedTally
        let copy = try Self.tool()
        defer { try? FileManager.default.removeItem(at: copy.folder) }
        try before.write(to: copy.folder.appending(path: "\(uuid).bel"))
        #expect(try copy.run(["archive", "add-event", "--type=EndBallots"]).isDone)
        let sums = try copy.run(["election", "compute-encrypted-tally"])
        #expect(
            sums.output
                == computed.tally.bytes(in: prepared.group) + [0x0A] + computed.sized.bytes
                + [0x0A]
        )

        let arguments = ["election", "decrypt", "--privkey", privateName, "--trustee-id", "1"]
        let lines = try tool.run(arguments).output.split(separator: 0x0A)
        let share = RecordedElection<ModularGroup>.Share(
            owner: 1,
            decryption: try PartialDecryption(Array(lines[0]), in: prepared.group)
        )
        try begun.recorded.record(share, in: &begun.archive)
        #expect(throws: RecordingRefusal<ArchiveFileError>.share(.repeatedOwner(1))) {
            try begun.recorded.record(share, in: &begun.archive)
        }
        #expect(throws: RecordingRefusal<ArchiveFileError>.tooFewShares(present: 1)) {
            _ = try begun.recorded.finish(in: &begun.archive)
        }
        let ownShare = try begun.recorded.share(by: own, in: prepared, from: &random)
        #expect(ownShare.owner == 2)
        try begun.recorded.record(ownShare, in: &begun.archive)
        let result = try tool.run(["election", "compute-result"]).output
        #expect(try begun.recorded.finish(in: &begun.archive).bytes == Self.line(result))
        #expect(Self.line(result) == Array(#"{"result":[[1,3,0,3],[0,1,3]]}"#.utf8))
        #expect(try tool.verifies())
        let read = try RecordedElection(
            FileSource(path: tool.folder.appending(path: "\(uuid).bel").path()),
            in: prepared.group
        )
        #expect(read.stage == .finished)
        #expect(read.result?.bytes == Self.line(result))
    }

    @Test func `the tool opens sums with the keys of our ceremony`() throws {
        let tool = try Self.tool()
        defer { try? FileManager.default.removeItem(at: tool.folder) }
        var random = SimulatedFolder.randomness(12)
        var ceremony = try PlayedCeremony(
            size: 3,
            threshold: 2,
            in: prepared,
            cipher: .ccm,
            from: &random
        )
        let trustees = Trustees([.threshold(try ceremony.finish(from: &random))])
        var begun = try begin(trustees, tool, from: &random)
        let bytes = try ballot(
            [0, 1, 0, 0, 1, 0, 0],
            of: 2,
            begun.credentials,
            begun.recorded,
            &random
        )
        _ = try begun.recorded.cast(bytes, in: &begun.archive)
        try begun.recorded.close(in: &begun.archive)

        for index in [2, 0] {
            let seed = Data(ceremony.seeds[index] + [0x0A])
            try seed.write(to: tool.folder.appending(path: "seed"))
            try Data(ceremony.outputs[index].privateKey)
                .write(to: tool.folder.appending(path: "part"))
            let share = try tool.run([
                "election", "decrypt-threshold", "--key", "seed", "--decryption-key", "part",
                "--trustee-id", "\(index + 1)",
            ])
            let lines = share.output.split(separator: 0x0A)
            try begun.recorded.record(
                RecordedElection.Share(
                    owner: index + 1,
                    decryption: PartialDecryption(
                        Array(try #require(lines.first)),
                        in: prepared.group
                    )
                ),
                in: &begun.archive
            )
        }
        #expect(
            try begun.recorded.finish(in: &begun.archive).bytes
                == Array(#"{"result":[[0,2,0,0],[2,0,0]]}"#.utf8)
        )
        #expect(try tool.verifies())
    }

    // MARK: - Parts of the story

    /// An election that has begun.
    private struct Begun: ~Copyable {
        var recorded: RecordedElection<ModularGroup>
        var archive: ArchiveFile
        let credentials: IssuedCredentials
    }

    private static func tool() throws -> ToolFolder {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return ToolFolder(folder: folder)
    }

    private static func read(_ name: String, in tool: ToolFolder) throws -> [UInt8] {
        Array(try Data(contentsOf: tool.folder.appending(path: name)))
    }

    private static func line(_ bytes: [UInt8]) -> [UInt8] {
        bytes.last == 0x0A ? Array(bytes.dropLast()) : bytes
    }

    private func begin(
        _ trustees: Trustees,
        _ tool: ToolFolder,
        from random: inout ExpandedSeed
    ) throws -> Begun {
        let group = prepared.group
        let draft = ElectionDraft(
            name: "试验",
            description: "两种程序",
            questions: questions,
            uuid: ElectionDraft.uuid(from: &random),
            administrator: "大会秘书处"
        )
        let credentials = IssuedCredentials(
            .checked,
            weights: [Weight(3), .one, Weight(2)],
            uuid: draft.uuid,
            in: prepared,
            from: &random
        )
        let key = try trustees.publicKey(in: group)
        let name = String(decoding: draft.uuid, as: UTF8.self) + ".bel"
        var archive = try ArchiveFile.create(
            at: tool.folder.appending(path: name).path(),
            header: ArchiveHeader(timestamp: 1_700_000_000)
        )
        let recorded = try RecordedElection.begin(
            draft.election(encryptedTo: key, in: group),
            trustees: trustees,
            credentials: credentials.list,
            in: group,
            archive: &archive
        )
        return Begun(recorded: recorded, archive: archive, credentials: credentials)
    }

    /// A ballot that the tool makes.
    private static func ballot(
        _ vote: String,
        by credential: consuming SecretBytes,
        _ tool: ToolFolder
    ) throws -> [UInt8] {
        let text = credential.withBytes { Data($0) }
        try text.write(to: tool.folder.appending(path: "credential"))
        try Data(vote.utf8).write(to: tool.folder.appending(path: "vote"))
        return line(
            try tool.run([
                "election", "generate-ballot", "--privcred", "credential", "--ballot", "vote",
            ]).output
        )
    }

    /// A ballot that we make.
    private func ballot(
        _ flags: [UInt8],
        of voter: Int,
        _ credentials: borrowing IssuedCredentials,
        _ recorded: RecordedElection<ModularGroup>,
        _ random: inout ExpandedSeed
    ) throws -> [UInt8] {
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
}
