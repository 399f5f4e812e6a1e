package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election decrypt`: makes a trustee's share of opening the sums and prints it.
package struct ElectionDecrypt: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decrypt",
            abstract: Help.say(.electionDecryptAbstract),
            discussion: Help.discussion(
                .electionDecryptDiscussion,
                examples: [
                    "minsheng election decrypt --privkey 591B8677.privkey > share.out",
                    "minsheng election decrypt --key mine.key --part mine.dkey > share.out",
                    "minsheng election share share.out",
                ]
            )
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionDir), valueName: "folder"))
    var dir = "."

    @Option(help: ArgumentHelp(Help.say(.electionDecryptPrivkey), valueName: "file"))
    var privkey: String?

    @Option(help: ArgumentHelp(Help.say(.electionTrusteeSeed), valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp(Help.say(.electionDecryptPart), valueName: "file"))
    var part: String?

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Prints the share.
    package func run() async throws {
        let recorded = try ElectionArchive.read(ElectionArchive.path(in: dir))
        guard recorded.tally != nil else {
            throw CommandFailure(.recordInvalid, .electionRefusedStage)
        }
        let prepared = PreparedGroup(recorded.election.group)
        let key = try readKey(in: prepared)
        var random = SystemRandomness()
        let share: RecordedElection<ModularGroup>.Share
        do throws(ShareFault) {
            share = try recorded.share(by: key, in: prepared, from: &random)
        } catch {
            throw CommandFailure(
                .recordInvalid,
                .electionDecryptRefused(problem: error.problem)
            )
        }
        try Console.current.print(
            String(decoding: share.lines(in: prepared.group), as: UTF8.self)
        )
    }

    private func readKey(
        in prepared: PreparedGroup<ModularGroup>
    ) throws(CommandFailure) -> TrusteeKey<ModularGroup> {
        switch (privkey, key, part) {
        case (let privkey?, nil, nil):
            let text = try ElectionFiles.readSecret(privkey)
            do throws(CeremonyFault) {
                return try TrusteeKey(text, in: prepared)
            } catch { throw CommandFailure(error) }
        case (nil, let key?, let part?):
            let secret = try CeremonyOptions.secret(key, in: prepared)
            var bytes = try Console.current.read(part)
            while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
            do throws(CeremonyFault) {
                return try secret.key(bytes)
            } catch { throw CommandFailure(.recordInvalid, .electionDecryptOtherPart) }
        default: throw CommandFailure(.usage, .electionDecryptWhichKey)
        }
    }
}
