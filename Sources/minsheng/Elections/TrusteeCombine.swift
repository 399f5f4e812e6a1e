package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election trustee combine`: step 6 of the key ceremony.
package struct TrusteeCombine: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "combine",
            abstract: Help.say(.electionTrusteeCombineAbstract)
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionTrusteePolynomials), valueName: "file"))
    var polynomials = "polynomials.jsons"

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeOutputs), valueName: "file"))
    var outputs = "outputs.jsons"

    @Option(
        name: .customLong("out"),
        help: ArgumentHelp(Help.say(.electionOut), valueName: "folder")
    )
    var out = "."

    @OptionGroup var options: CeremonyOptions
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Writes what is published, and what each trustee keeps.
    package func run() async throws {
        let group = options.group.group
        let ceremony = try options.ceremony(in: PreparedGroup(group))
        let polynomials = try CeremonyOptions.records(polynomials) {
            bytes throws(ReadingError) in
            try CeremonyPolynomial(bytes, in: group)
        }
        let outputs = try CeremonyOptions.records(outputs) { bytes throws(ReadingError) in
            try CeremonyOutput(bytes, in: group)
        }
        let threshold = try CeremonyOptions.step { () throws(CeremonyFault) in
            try ceremony.trustees(polynomials, outputs)
        }
        let end = [UInt8(ascii: "\n")]
        for (certificate, output) in zip(ceremony.certificates, outputs) {
            let path = "\(out)/\(certificate.fileName).dkey"
            try ElectionFiles.write(output.privateKey + end, to: path)
        }
        let trustees = Trustees([.threshold(threshold)])
        try ElectionFiles.write(trustees.bytes(in: group), to: "\(out)/trustees.json")
        try Console.current.say(.electionTrusteeCombineDone(path: "\(out)/trustees.json"))
    }
}
