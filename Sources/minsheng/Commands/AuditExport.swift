package import ArgumentParser
import Ledger
import Wording

/// `minsheng audit export`: gives the audit chain out, one JSON object a line.
package struct AuditExport: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: Help.say(.commandAuditExportAbstract),
            discussion: Help.discussion(
                .commandAuditExportDiscussion,
                examples: [
                    "minsheng audit export audit.jsonl --database sqlite:/srv/minsheng.sqlite"
                ]
            )
        )
    }

    @Argument(help: ArgumentHelp(Help.say(.commandAuditExportFile), valueName: "file"))
    var file: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Writes every entry, oldest first.
    package func run() async throws {
        let console = Console.current
        let address = try database.address(in: console)
        let kinds = try KindFolder.read(nil)
        let file = file
        let count = try await Interruption.cancelling { () throws(CommandFailure) in
            try await OpenedStore.with(address, for: .looking, kinds: kinds) {
                store throws(CommandFailure) in
                try await store.requireFounded()
                return try await store.exportAudit(to: file, console: console)
            }
        }
        if file != Console.standardStream {
            try console.say(.commandAuditExportDone(count: count, file: file))
        }
    }
}

extension OpenedStore {
    /// Writes the chain to a file that is there only when it is whole, and counts the entries.
    fileprivate func exportAudit(
        to path: String,
        console: Console
    ) async throws(CommandFailure) -> Int {
        let file = try NewFile(path, console: console)
        var count = 0
        do {
            try await ledger.streamAudit { lines in
                guard !Task.isCancelled else {
                    throw CommandFailure(.cancelled, .commandFileCancelled)
                }
                try file.write(lines)
                count += lines.utf8.count { $0 == UInt8(ascii: "\n") }
            }
        } catch {
            file.discard()
            throw CommandFailure(whatever: error)
        }
        try file.finish()
        return count
    }
}
