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
    /// Where the rows that are left out are written; nil for nowhere.
    let restPath: String?
    /// How it is brought in.
    let options: SuggestionImport.Options
    /// Where it is said.
    let console: Console

    /// Brings the table in.
    func run(
        in ledger: Ledger,
        jurisdiction: Jurisdiction
    ) async throws(CommandFailure) {
        let rest = try restPath.map { path throws(CommandFailure) in
            try NewFile(path, console: console)
        }
        let done: SuggestionImport
        do throws(CommandFailure) {
            done = try await bringIn(ledger, jurisdiction)
        } catch {
            rest?.discard()
            throw error
        }
        try say(done, jurisdiction)
        for remark in done.remarks { console.complain(remark.message(in: console.book)) }
        complain(of: done.ignoredColumns)
        if done.findings.badRows > 0 { try giveBack(done, to: rest) } else { rest?.discard() }
    }

    private func say(
        _ done: SuggestionImport,
        _ jurisdiction: Jurisdiction
    ) throws(CommandFailure) {
        let name = jurisdiction.name(in: console.language)
        let kind =
            done.encoding?.writtenName
            ?? console.book.say(.commandImportSuggestionsSheetRead(sheet: done.sheet ?? ""))
        try console.say(
            done.isDryRun
                ? .commandImportSuggestionsTried(count: done.rows, name: name, kind: kind)
                : .commandImportSuggestionsDone(count: done.rows, name: name, kind: kind)
        )
        for tally in done.channels {
            let channel = console.book.say(tally.channel.name)
            let line = Message.commandImportSuggestionsChannel(
                channel: channel,
                count: tally.count
            )
            try console.print("  " + console.book.say(line) + "\n")
        }
    }

    private func complain(of columns: [SuggestionImport.IgnoredColumn]) {
        let unknown = columns.filter { $0.why == .unknown }.map(\.name)
        if !unknown.isEmpty {
            let names = unknown.joined(separator: ", ")
            console.complain(.commandImportSuggestionsIgnored(columns: names))
        }
        for column in columns where column.why == .decidedHere {
            console.complain(column.message)
        }
    }

    /// Says what is wrong with the rows that were left out, and writes them where it was asked.
    private func giveBack(
        _ done: SuggestionImport,
        to rest: NewFile?
    ) throws(CommandFailure) {
        for line in lines(done.findings.faults.map { $0.sentence(in: console.book) }) {
            console.complain(line)
        }
        console.complain(.commandImportSuggestionsLeftOut(count: done.findings.badRows))
        guard let rest, let rows = done.rest else {
            rest?.discard()
            return
        }
        do throws(CommandFailure) {
            try rest.write(rows.bytes)
            try rest.finish()
        } catch {
            rest.discard()
            throw error
        }
        console.complain(.commandImportSuggestionsRest(file: restPath ?? ""))
    }

    /// The first sentences, and how many more there are.
    private func lines(_ details: [String]) -> [Message] {
        var lines = details.prefix(Self.mostDetails).map { Message.commandSaid(sentence: $0) }
        if details.count > Self.mostDetails {
            lines.append(
                .commandImportSuggestionsMore(count: details.count - Self.mostDetails)
            )
        }
        return lines
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
        case .sheet, .workbook, .header, .noRows, .rows, .uploadGone: status = .rowsWrong
        }
        let lines = lines(error.details(in: console.book))
        // Last, so that it stands on the screen when the list was long.
        return CommandFailure(status, lines + [error.headline].compactMap(\.self))
    }
}
