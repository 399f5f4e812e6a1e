package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election trustee certificate`: step 1 of the key ceremony.
package struct TrusteeCertificate: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "certificate",
            abstract: Help.say(.electionTrusteeCertificateAbstract)
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeIndex), valueName: "number"))
    var index: Int

    @Option(help: ArgumentHelp(Help.say(.electionSimulateTrustees), valueName: "count"))
    var size: Int

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeThreshold), valueName: "count"))
    var threshold: Int

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

    /// Draws the seed and writes both files.
    package func run() async throws {
        let prepared = PreparedGroup(group.group)
        var random = SystemRandomness()
        let secret = CeremonySecret(in: prepared, from: &random)
        let certificate: Certificate
        do throws(CeremonyFault) {
            certificate = try secret.certificate(
                index: index,
                size: size,
                threshold: threshold,
                from: &random
            )
        } catch { throw CommandFailure(error) }
        let path = "\(out)/\(certificate.fileName)"
        try ElectionFiles.write(secret: secret.seed, to: "\(path).key")
        try ElectionFiles.write(
            certificate.bytes(in: prepared.group) + [UInt8(ascii: "\n")],
            to: "\(path).cert"
        )
        try Console.current.say(
            .electionTrusteeKeyDone(secret: "\(path).key", published: "\(path).cert")
        )
    }
}
