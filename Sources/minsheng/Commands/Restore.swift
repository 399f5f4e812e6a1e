package import ArgumentParser
import Database
import Wording

/// `minsheng restore`: fills an empty store from a backup of either engine.
package struct Restore: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandRestoreAbstract),
            discussion: Help.discussion(
                .commandRestoreDiscussion,
                examples: [
                    "minsheng restore 2026-01-31.minsheng --database postgres://minsheng@db/minsheng"
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandRestoreFile), valueName: "file"))
    var file: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Fills the store.
    package func run() async throws {
        let console = Console.current
        let address = try database.address(in: console)
        let summary = try await Interruption.cancelling { () throws(CommandFailure) in
            try await restore(into: address, console: console)
        }
        try console.say(.commandRestoreDone(file: file, rows: Int(summary.rows)))
    }

    /// The schema comes from the backup, so the store is opened without its own.
    private func restore(
        into address: DatabaseAddress,
        console: Console
    ) async throws(CommandFailure) -> BackupSummary {
        let database: Database
        do throws(DatabaseError) {
            database = try await Database.open(address)
        } catch {
            throw CommandFailure(error, at: address)
        }
        let bar = ProgressBar(.commandRestoreProgress, on: console)
        do throws(BackupError) {
            let summary = try await database.restore(ProductSchema.schema, from: file) {
                bar.show($0.done, of: $0.total)
            }
            bar.clear()
            await database.close()
            return summary
        } catch {
            bar.clear()
            await database.close()
            throw CommandFailure(error, of: file, at: address)
        }
    }
}
