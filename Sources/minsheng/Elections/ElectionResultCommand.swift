package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election result`: opens the sums with the recorded shares and records the result.
package struct ElectionResultCommand: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "result",
            abstract: Help.say(.electionResultAbstract)
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionDir), valueName: "folder"))
    var dir = "."

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Records the result and prints it.
    package func run() async throws {
        var archive = try ElectionArchive(in: dir)
        let result = try archive.append {
            recorded,
            file throws(RecordingRefusal<ArchiveFileError>) in
            try recorded.finish(in: &file)
        }
        try Console.current.print(String(decoding: result.bytes, as: UTF8.self) + "\n")
    }
}
