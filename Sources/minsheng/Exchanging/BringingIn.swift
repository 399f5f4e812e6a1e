import Ledger
import Proposing
import Sheets
import Wording

/// Brings in a table of suggestions for a command, and says what came of it.
struct BringingIn: Sendable {
    /// The most sentences about rows that are printed.
    private static let mostDetails = 50

    /// The file.
    let bytes: [UInt8]
    /// What it is called.
    let fileName: String
    /// How it is brought in.
    let options: SuggestionImport.Options
    /// Where it is said.
    let console: Console

    /// Brings the table in.
    func run(
        in ledger: Ledger,
        jurisdiction: Jurisdiction
    ) async throws(CommandFailure) {
        let bar = ProgressBar(.commandImportSuggestionsProgress, on: console)
        do throws(SuggestionImportError) {
            let done = try await ImportingSuggestions(ledger).run(
                bytes,
                fileName: fileName,
                options: options,
                in: jurisdiction.id,
                by: .operatorAtConsole,
                onProgress: { bar.show(Int64($0.rows), of: Int64($0.total)) }
            )
            bar.clear()
            try tell(done, jurisdiction)
        } catch {
            bar.clear()
            throw failure(error, jurisdiction)
        }
    }

    private func tell(_ done: SuggestionImport, _ jurisdiction: Jurisdiction) {
        let name = jurisdiction.name(in: console.language)
        let encoding = done.encoding.writtenName
        let headline: Message =
            done.isDryRun
            ? .commandImportSuggestionsTried(count: done.rows, name: name, encoding: encoding)
            : .commandImportSuggestionsDone(count: done.rows, name: name, encoding: encoding)
    }

    private func failure(
        _ error: SuggestionImportError,
        _ jurisdiction: Jurisdiction
    ) -> CommandFailure {
        CommandFailure(.rowsWrong)
    }
}
