package import ArgumentParser
import Foundation
import Wording

/// `minsheng election erase`: overwrites files of secrets and removes them.
package struct ElectionErase: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: Help.say(.electionEraseAbstract),
            discussion: Help.discussion(
                .electionEraseDiscussion,
                examples: [
                    "minsheng election erase credentials/private_creds.txt credentials/slips.txt"
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.electionEraseFiles), valueName: "file"))
    var files: [String]

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Overwrites and removes all files.
    package func run() async throws {
        for file in files {
            do throws(FileFailure) {
                try Self.erase(file)
            } catch { throw CommandFailure(error) }
            try Console.current.say(.electionEraseDone(path: file))
        }
    }

    private static func erase(_ path: String) throws(FileFailure) {
        let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FileFailure(path: path, code: errno) }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
            throw FileFailure(path: path, code: errno)
        }
        try FileBytes.write([UInt8](repeating: 0, count: size), to: descriptor, name: path)
        guard fsync(descriptor) == 0, unlink(path) == 0 else {
            throw FileFailure(path: path, code: errno)
        }
    }
}
