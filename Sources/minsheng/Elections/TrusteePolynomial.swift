package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election trustee polynomial`: step 3 of the key ceremony, and the checks of step 2.
package struct TrusteePolynomial: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "polynomial",
            abstract: Help.say(.electionTrusteePolynomialAbstract)
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeSeed), valueName: "file"))
    var key: String

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeCipher), valueName: "gcm|ccm"))
    var cipher = CipherOption.gcm

    @OptionGroup var options: CeremonyOptions
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Prints the polynomial.
    package func run() async throws {
        let prepared = PreparedGroup(options.group.group)
        let ceremony = try options.ceremony(in: prepared)
        let secret = try CeremonyOptions.secret(key, in: prepared)
        var random = SystemRandomness()
        let polynomial: CeremonyPolynomial
        do throws(CeremonyFault) {
            polynomial = try ceremony.polynomial(
                by: secret,
                cipher: cipher.cipher,
                from: &random
            )
        } catch { throw CommandFailure(error) }
        try Console.current.print(
            String(decoding: polynomial.bytes(in: prepared.group), as: UTF8.self) + "\n"
        )
    }
}
