import Civics
import Ledger
import Proposing
import Sheets
import Wording

/// Gives suggestions out as a table for a command, and says what came of it.
struct GivingOut: Sendable {
    /// The file to write, or `-` for standard output.
    let path: String
    /// How it is written.
    let options: SuggestionExport.Options
    /// Where it is said.
    let console: Console

    /// Gives the suggestions of a jurisdiction out.
    func run(
        of ledger: Ledger,
        jurisdiction: Jurisdiction
    ) async throws(CommandFailure) {
        let file = try NewFile(path, console: console)
        let done: SuggestionExport
        do throws(CommandFailure) {
            done = try await giveOut(ledger, jurisdiction, to: file)
            try file.finish()
        } catch {
            file.discard()
            throw error
        }
        if path != Console.standardStream {
            try console.say(
                .commandExportSuggestionsDone(
                    count: done.rows,
                    file: path,
                    digest: done.fileDigest.hex
                )
            )
        }
    }

    private func giveOut(
        _ ledger: Ledger,
        _ jurisdiction: Jurisdiction,
        to file: NewFile
    ) async throws(CommandFailure) -> SuggestionExport {
        let bar = ProgressBar(.commandExportSuggestionsProgress, on: console)
        defer { bar.clear() }
        do throws(SuggestionExportError) {
            return try await ExportingSuggestions(ledger).run(
                options,
                of: jurisdiction.id,
                by: .operatorAtConsole,
                onProgress: { bar.show(Int64($0.rows), of: Int64($0.total)) },
                write: { try file.write($0) }
            )
        } catch {
            throw failure(error, file, jurisdiction)
        }
    }

    private func failure(
        _ error: SuggestionExportError,
        _ file: NewFile,
        _ jurisdiction: Jurisdiction
    ) -> CommandFailure {
        let status: ExitStatus
        switch error {
        case .store(let error): return CommandFailure(error)
        case .denied, .notFound:
            return CommandFailure(
                .unknownJurisdiction,
                .commandStoreUnknownJurisdiction(name: jurisdiction.slug)
            )
        case .notTaken:
            return file.failure ?? CommandFailure(.fileRefused, .commandFileCancelled)
        case .reasonMissing, .reasonTooLong: status = .usage
        case .sheet: status = .rowsWrong
        case .cancelled: return CommandFailure(.cancelled, .commandFileCancelled)
        }
        let sentence = error.sentence(in: console.book) ?? error.code
        return CommandFailure(status, .commandSaid(sentence: sentence))
    }
}
