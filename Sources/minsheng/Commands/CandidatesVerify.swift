package import ArgumentParser
import Civics
import Proposing
import Wording

/// `minsheng candidates verify`: computes the fingerprint of a list anew, from its text alone.
package struct CandidatesVerify: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: Help.say(.commandCandidatesVerifyAbstract),
            discussion: Help.discussion(
                .commandCandidatesVerifyDiscussion,
                examples: [
                    "minsheng candidates verify candidates-2023-v1.json",
                    "minsheng candidates verify candidates-2023-v1.json --fingerprint 4f3c…",
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandCandidatesVerifyFile), valueName: "file"))
    var file: String

    @Option(
        help: ArgumentHelp(Help.say(.commandCandidatesVerifyFingerprint), valueName: "digest")
    )
    var fingerprint: String?

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Reads, computes and says what came out.
    package func run() async throws {
        let console = Console.current
        let given = try readFingerprint()
        let bytes = try console.read(file)
        let list: CandidateBook
        do throws(CandidateBookError) {
            list = try CandidateBook(canonical: bytes, fingerprint: given)
        } catch {
            throw failure(error)
        }
        try console.say(
            .commandCandidatesVerifySays(
                place: console.language == .zh
                    ? list.jurisdiction.name : list.jurisdiction.nameEnglish,
                year: list.year,
                version: list.version,
                count: list.candidates.count,
                fingerprint: list.fingerprint.hex
            )
        )
        try console.say(
            given == nil ? .commandCandidatesVerifyCompare : .commandCandidatesVerifySame
        )
    }

    private func readFingerprint() throws(CommandFailure) -> Digest? {
        guard let fingerprint else { return nil }
        guard let digest = Digest(hex: fingerprint) else {
            throw CommandFailure(.usage, .commandCandidatesVerifyBadFingerprint)
        }
        return digest
    }

    private func failure(_ error: CandidateBookError) -> CommandFailure {
        let name = Console.name(of: file)
        return switch error {
        case .otherFingerprint(let digest):
            CommandFailure(
                .documentDiffers,
                .commandCandidatesVerifyDiffers(file: name, fingerprint: digest.hex)
            )
        case .notCanonical:
            CommandFailure(.documentDiffers, .commandCandidatesVerifyNotCanonical(file: name))
        case .notReadable(let path):
            CommandFailure(
                .recordInvalid,
                .commandCandidatesVerifyNotReadable(file: name, place: path)
            )
        case .otherForm(let form, let version):
            CommandFailure(
                .recordInvalid,
                .commandCandidatesVerifyOtherForm(file: name, form: form, version: version)
            )
        }
    }
}
