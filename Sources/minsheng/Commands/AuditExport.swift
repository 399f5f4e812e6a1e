package import ArgumentParser
import Ledger
import Synchronization
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
                examples: ["minsheng audit export audit.jsonl --database sqlite:/srv/minsheng.sqlite"]
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
            try console.say(.commandAuditExportDone(file: file, count: count))
        }
    }
}

extension OpenedStore {
    fileprivate func exportAudit(
        to path: String,
        console: Console
    ) async throws(CommandFailure) -> Int {
        let file = try NewFile(path, console: console)
        let written = Mutex(Written())
        do throws(StoreError) {
            try await ledger.exportAudit { entry in
                written.withLock { $0.write(entry, to: file) }
            }
        } catch {
            file.discard()
            throw CommandFailure(error)
        }
        let (count, failure) = written.withLock { ($0.count, $0.failure) }
        if let failure {
            file.discard()
            throw failure
        }
        if Task.isCancelled {
            file.discard()
            throw CommandFailure(.cancelled, .commandFileCancelled)
        }
        try file.finish()
        return count
    }
}

/// What an export has come to; the first failure stops the writing.
private struct Written {
    var count = 0
    var failure: CommandFailure?

    mutating func write(_ entry: AuditEntry, to file: NewFile) {
        guard failure == nil, !Task.isCancelled else { return }
        do throws(CommandFailure) {
            try file.write(entry.exported + "\n")
            count += 1
        } catch {
            failure = error
        }
    }
}
