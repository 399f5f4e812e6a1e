package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election trustee key`: the key of a trustee who cannot be missing.
package struct TrusteeSingleKey: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "key", abstract: Help.say(.electionTrusteeKeyAbstract))
    }

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeName), valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp(Help.say(.electionGroup), valueName: ElectionGroup.names))
    var group = ElectionGroup.belenios

    @Option(
        name: .customLong("out"),
        help: ArgumentHelp(Help.say(.electionOut), valueName: "folder")
    )
    var out = "."

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Draws the key and writes both files.
    package func run() async throws {
        let prepared = PreparedGroup(group.group)
        var random = SystemRandomness()
        let key = TrusteeKey(in: prepared, from: &random)
        let path = "\(out)/\(key.fileName)"
        var writer = CanonicalWriter()
        key.publicKey(named: name, from: &random).write(to: &writer, in: prepared.group)
        try ElectionFiles.write(secret: key.text, to: "\(path).privkey")
        try ElectionFiles.write(
            writer.bytes + [UInt8(ascii: "\n")],
            to: "\(path).pubkey"
        )
        try Console.current.say(
            .electionTrusteeKeyDone(secret: "\(path).privkey", published: "\(path).pubkey")
        )
    }
}
