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
        let done = try await bringIn(ledger, jurisdiction)
        let name = jurisdiction.name(in: console.language)
        let encoding = done.encoding.writtenName
        try console.say(
            done.isDryRun
                ? .commandImportSuggestionsTried(count: done.rows, name: name, encoding: encoding)
                : .commandImportSuggestionsDone(count: done.rows, name: name, encoding: encoding)
        )
        for tally in done.channels {
            let channel = console.book.say(tally.channel.name)
            let line = Message.commandImportSuggestionsChannel(
                channel: channel,
                count: tally.count
            )
            try console.print("  " + console.book.say(line) + "\n")
        }
        if !done.ignoredColumns.isEmpty {
            let names = done.ignoredColumns.map(\.name).joined(separator: ", ")
            console.complain(.commandImportSuggestionsIgnored(columns: names))
        }
    }

    private func bringIn(
        _ ledger: Ledger,
        _ jurisdiction: Jurisdiction
    ) async throws(CommandFailure) -> SuggestionImport {
        let bar = ProgressBar(.commandImportSuggestionsProgress, on: console)
        defer { bar.clear() }
        do throws(SuggestionImportError) {
            return try await ImportingSuggestions(ledger).run(
                bytes,
                fileName: fileName,
                options: options,
                in: jurisdiction.id,
                by: .operatorAtConsole,
                onProgress: { bar.show(Int64($0.rows), of: Int64($0.total)) }
            )
        } catch {
            throw failure(error, jurisdiction)
        }
    }

    private func failure(
        _ error: SuggestionImportError,
        _ jurisdiction: Jurisdiction
    ) -> CommandFailure {
        let status: ExitStatus
        switch error {
        case .store(let error): return CommandFailure(error)
        case .denied, .notFound:
            // The operator may do everything, and the jurisdiction was found a moment ago.
            return CommandFailure(
                .unknownJurisdiction,
                .commandStoreUnknownJurisdiction(name: jurisdiction.slug)
            )
        case .cancelled: status = .cancelled
        case .sheet, .header, .noRows, .rows: status = .rowsWrong
        }
        let details = error.details(in: console.book)
        var lines = details.prefix(Self.mostDetails).map { Message.commandSaid(sentence: $0) }
        if details.count > Self.mostDetails {
            lines.append(
                .commandImportSuggestionsMore(count: details.count - Self.mostDetails)
            )
        }
        // Last, so that it stands on the screen when the list was long.
        return CommandFailure(status, lines + [error.headline].compactMap(\.self))
    }
}
