package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election trustee pass-on`: step 4 of the key ceremony.
package struct TrusteePassOn: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pass-on",
            abstract: Help.say(.electionTrusteePassOnAbstract)
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionTrusteePolynomials), valueName: "file"))
    var polynomials = "polynomials.jsons"

    @Option(
        name: .customLong("out"),
        help: ArgumentHelp(Help.say(.electionOut), valueName: "folder")
    )
    var out = "."

    @OptionGroup var options: CeremonyOptions
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Writes a file for each trustee.
    package func run() async throws {
        let prepared = PreparedGroup(options.group.group)
        let ceremony = try options.ceremony(in: prepared)
        let read = try CeremonyOptions.records(polynomials) { bytes throws(ReadingError) in
            try CeremonyPolynomial(bytes, in: prepared.group)
        }
        let inputs = try CeremonyOptions.step { () throws(CeremonyFault) in
            try ceremony.inputs(read)
        }
        for (certificate, input) in zip(ceremony.certificates, inputs) {
            let path = "\(out)/\(certificate.fileName).vinput"
            try ElectionFiles.write(
                input.bytes(in: prepared.group) + [UInt8(ascii: "\n")],
                to: path
            )
            try Console.current.print(path + "\n")
        }
    }
}
