package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election trustee part`: step 5 of the key ceremony.
package struct TrusteePart: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "part",
            abstract: Help.say(.electionTrusteePartAbstract)
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.electionTrusteeInput), valueName: "vinput"))
    var input = Console.standardStream

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeSeed), valueName: "file"))
    var key: String

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeCipher), valueName: "gcm|ccm"))
    var cipher = CipherOption.gcm

    @OptionGroup var options: CeremonyOptions
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Prints the part.
    package func run() async throws {
        let prepared = PreparedGroup(options.group.group)
        let ceremony = try options.ceremony(in: prepared)
        let secret = try CeremonyOptions.secret(key, in: prepared)
        let inputs = try CeremonyOptions.records(input) { bytes throws(ReadingError) in
            try CeremonyInput(bytes, in: prepared.group)
        }
        guard inputs.count == 1 else {
            throw CommandFailure(CeremonyFault.count(expected: 1, found: inputs.count))
        }
        var random = SystemRandomness()
        let output: CeremonyOutput
        do throws(CeremonyFault) {
            output = try ceremony.output(
                by: secret,
                of: inputs[0],
                cipher: cipher.cipher,
                from: &random
            )
        } catch { throw CommandFailure(error) }
        try Console.current.print(
            String(decoding: output.bytes(in: prepared.group), as: UTF8.self) + "\n"
        )
    }
}
