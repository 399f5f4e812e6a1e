package import ArgumentParser
import Database
import Wording

/// `minsheng backup`: saves the whole store in one file, while it is being served.
package struct Backup: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandBackupAbstract),
            discussion: Help.discussion(
                .commandBackupDiscussion,
                examples: [
                    "minsheng backup 2026-01-31.minsheng --database sqlite:/srv/minsheng.sqlite"
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandBackupFile), valueName: "file"))
    var file: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Saves the store.
    package func run() async throws {
        let console = Console.current
        let address = try database.address(in: console)
        let kinds = try KindFolder.read(nil)
        let summary = try await Interruption.cancelling { () throws(CommandFailure) in
            try await OpenedStore.with(address, for: .looking, kinds: kinds) {
                store throws(CommandFailure) in
                try await store.backup(to: file, console: console)
            }
        }
        try console.say(
            .commandBackupDone(file: file, rows: Int(summary.rows), checksum: summary.checksum)
        )
    }
}

extension OpenedStore {
    fileprivate func backup(
        to path: String,
        console: Console
    ) async throws(CommandFailure) -> BackupSummary {
        let bar = ProgressBar(.commandBackupProgress, on: console)
        do throws(BackupError) {
            let summary = try await database.backup(ProductSchema.schema, to: path) { progress in
                bar.show(progress.done, of: progress.total)
            }
            bar.clear()
            return summary
        } catch {
            bar.clear()
            throw CommandFailure(error, of: path, at: address)
        }
    }
}
