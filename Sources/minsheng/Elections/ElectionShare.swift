package import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// `minsheng election share`: verifies a trustee's share and records it.
package struct ElectionShare: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "share", abstract: Help.say(.electionShareAbstract))
    }

    @Argument(help: ArgumentHelp(Help.say(.electionShareFile), valueName: "file"))
    var share = Console.standardStream

    @Option(help: ArgumentHelp(Help.say(.electionDir), valueName: "folder"))
    var dir = "."

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Records the share.
    package func run() async throws {
        var archive = try ElectionArchive(in: dir)
        let group = archive.recorded.election.group
        let read = try ElectionReading.file(share) { bytes throws(ReadingError) in
            try RecordedElection<ModularGroup>.Share(lines: bytes, in: group)
        }
        try archive.append { recorded, file throws(RecordingRefusal<ArchiveFileError>) in
            try recorded.record(read, in: &file)
        }
        try Console.current.say(.electionShareDone(trustee: read.owner))
    }
}
