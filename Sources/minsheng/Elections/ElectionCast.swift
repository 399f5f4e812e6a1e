package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election cast`: verifies a ballot and records it.
package struct ElectionCast: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cast", abstract: Help.say(.electionCastAbstract))
    }

    @Argument(help: ArgumentHelp(Help.say(.electionCastBallot), valueName: "file"))
    var ballot = Console.standardStream

    @Option(help: ArgumentHelp(Help.say(.electionDir), valueName: "folder"))
    var dir = "."

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Records the ballot and gives a receipt.
    package func run() async throws {
        let console = Console.current
        var bytes = try console.read(ballot)
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        guard !ChallengeQuestion.isDisclosed(bytes) else {
            throw CommandFailure(.recordInvalid, .challengeCommandNotCast)
        }
        var archive = try ElectionArchive(in: dir)
        let receipt = try archive.append {
            recorded,
            file throws(RecordingRefusal<ArchiveFileError>) in
            try recorded.cast(bytes, in: &file)
        }
        let tracker = String(decoding: receipt.tracker.base64, as: UTF8.self)
        try console.say(
            receipt.wasRecorded
                ? .electionCastAgain(tracker: tracker) : .electionCastDone(tracker: tracker)
        )
    }
}
