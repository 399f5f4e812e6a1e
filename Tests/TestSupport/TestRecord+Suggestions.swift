package import Ledger
package import Proposing

extension TestRecord {
    /// Brings in a table of 北碚区 from its lines.
    package func bringIn(
        _ lines: [String],
        options: SuggestionImport.Options = SuggestionImport.Options(),
        by officer: Officer
    ) async throws(SuggestionImportError) -> SuggestionImport {
        try await ImportingSuggestions(ledger).run(
            TableText.bytes(lines),
            fileName: "table.csv",
            options: options,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    /// Every suggestion that an officer may read, newest first.
    package func suggestions(by officer: Officer) async throws(ReadError) -> [Suggestion] {
        try await ReadingSuggestions(ledger).page(
            SuggestionFilter(standing: .all),
            limit: 100_000,
            in: officer.jurisdiction,
            by: .officer(officer)
        ).suggestions
    }
}

extension TestRecord {
    /// The table of an officer's jurisdiction.
    package func giveOut(
        _ options: SuggestionExport.Options = SuggestionExport.Options(),
        by officer: Officer
    ) async throws(SuggestionExportError) -> [UInt8] {
        let box = ByteBox()
        _ = try await ExportingSuggestions(ledger).run(
            options,
            of: officer.jurisdiction,
            by: .officer(officer),
            write: { box.append($0) }
        )
        return box.bytes
    }
}
