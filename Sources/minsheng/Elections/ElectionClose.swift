package import ArgumentParser
import VerifiableVoting
import Wording

/// `minsheng election tally`: ends the voting and records the sums, still encrypted.
package struct ElectionClose: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "tally", abstract: Help.say(.electionTallyAbstract))
    }

    @Option(help: ArgumentHelp(Help.say(.electionDir), valueName: "folder"))
    var dir = "."

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Ends the voting.
    package func run() async throws {
        var archive = try ElectionArchive(in: dir)
        try archive.append { recorded, file throws(RecordingRefusal<ArchiveFileError>) in
            try recorded.close(in: &file)
        }
        let sized = archive.recorded.computedTally.sized
        try Console.current.say(
            .electionTallyDone(ballots: sized.ballotCount, weight: sized.totalWeight.value)
        )
    }
}
