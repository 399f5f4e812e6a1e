package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election credentials`: what voters vote with, made apart from everything else.
package struct ElectionCredentials: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "credentials",
            abstract: Help.say(.electionCredentialsAbstract),
            discussion: Help.discussion(
                .electionCredentialsDiscussion,
                examples: ["minsheng election credentials --voters 300 --out credentials"]
            )
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionSimulateVoters), valueName: "count"))
    var voters: Int

    @Option(help: ArgumentHelp(Help.say(.electionUuid), valueName: "uuid"))
    var uuid: String?

    @Option(help: ArgumentHelp(Help.say(.electionSimulateWeights), valueName: "w,w,…"))
    var weights: String?

    @Option(help: ArgumentHelp(Help.say(.electionCredentialKind), valueName: "plain|checked"))
    var kind = CredentialKindOption.plain

    @Option(help: ArgumentHelp(Help.say(.electionGroup), valueName: ElectionGroup.names))
    var group = ElectionGroup.belenios

    @Option(
        name: .customLong("out"),
        help: ArgumentHelp(Help.say(.electionSimulateOut), valueName: "folder")
    )
    var out: String

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Draws the credentials and writes both lists.
    package func run() async throws {
        var random = SystemRandomness()
        let name = uuid.map { Array($0.utf8) } ?? ElectionDraft.uuid(from: &random)
        guard ElectionDraft.isUUID(name) else { throw CommandFailure(.usage, .electionDraftUuid) }
        let credentials = IssuedCredentials(
            kind.kind,
            weights: try VoterWeights.read(weights, voters: voters),
            uuid: name,
            in: PreparedGroup(group.group),
            from: &random
        )
        let folder = try NewFolder(out)
        do throws(CommandFailure) {
            try CredentialFiles.write(credentials, to: folder.partialPath)
            try CredentialSlips.write(
                credentials,
                uuid: name,
                to: "\(folder.partialPath)/slips.txt",
                in: Console.current.book
            )
            try folder.finish()
        } catch {
            folder.discard()
            throw error
        }
        try Console.current.say(
            .electionCredentialsDone(
                uuid: String(decoding: name, as: UTF8.self),
                count: credentials.count,
                fingerprint: String(decoding: credentials.list.fingerprint, as: UTF8.self)
            )
        )
    }
}
