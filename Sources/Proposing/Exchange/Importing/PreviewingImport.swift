package import Civics
import Database
package import Ledger
import Sheets
import Wording

/// Looking at a table of suggestions before it is brought in.
package struct PreviewingImport: Sendable {
    private let ledger: Ledger

    /// Looks at tables over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Reads a file to its end and says what would come of it; nothing is written.
    ///
    /// A header that lacks a column, and one without rows below it, are told in the preview and are
    /// no errors: other columns may be assigned, or another sheet chosen.
    package func run(
        _ bytes: [UInt8],
        options: SuggestionImport.Options,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(SuggestionImportError) -> ImportPreview {
        let ground = try await ImportGround(ledger, in: jurisdiction, by: actor)
        let sheet = try ground.open(bytes, options: options)
        var intake: SuggestionIntake?
        do throws(SuggestionImportError) {
            intake = try ground.intake(sheet, options: options, watch: .none)
        } catch .header {
            intake = nil
        } catch .noRows {
            intake = nil
        }
        let examples = try Self.examples(of: sheet)
        let found = intake
        return try await ledger.read {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            var rows: [ImportPreview.Row] = []
            let findings = try found?.findings(in: transaction) { judged in
                guard rows.count < ImportPreview.mostRows,
                    let suggestion = judged.suggestion(
                        reference: { $0.reference ?? "" },
                        in: jurisdiction,
                        import: .random()
                    )
                else { return }
                rows.append(
                    ImportPreview.Row(
                        line: judged.row.line,
                        suggestion: suggestion,
                        place: ground.name(of: suggestion.place)
                    )
                )
            }
            return ImportPreview(
                encoding: sheet.encoding,
                sheet: sheet.sheet,
                sheetNames: sheet.sheetNames,
                header: sheet.columns.header,
                columns: examples,
                isRemembered: sheet.isRemembered,
                problems: sheet.columns.problems,
                findings: findings,
                rows: rows,
                ignoredColumns: sheet.ignoredColumns,
                remarks: sheet.remarks(findings ?? ImportFindings()),
                before: try SuggestionImportTable.latest(
                    of: sheet.fileDigest,
                    in: jurisdiction,
                    in: transaction
                )
            )
        }
    }

    /// The rows that would be left out, as a workbook; nil where none would.
    package func rest(
        _ bytes: [UInt8],
        options: SuggestionImport.Options,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(SuggestionImportError) -> RestOfImport? {
        let ground = try await ImportGround(ledger, in: jurisdiction, by: actor)
        let sheet = try ground.open(bytes, options: options)
        let intake = try ground.intake(sheet, options: options, watch: .none)
        return try await ledger.read {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            var writer = RestWriter(sheet, in: Phrasebook(options.language))
            _ = try intake.findings(in: transaction) {
                judged throws(SuggestionImportError) in
                guard !judged.faults.isEmpty else { return }
                do throws(SheetError) {
                    try writer.append(judged)
                } catch {
                    throw .sheet(error)
                }
            }
            return writer.finished()
        }
    }

    /// The columns of a file, each with the first thing that it holds.
    private static func examples(
        of sheet: SuggestionSheet
    ) throws(SuggestionImportError) -> [ImportPreview.FileColumn] {
        var ahead = sheet
        var rows: [SheetRow] = []
        do throws(SheetError) {
            while rows.count < ImportPreview.mostRows, let row = try ahead.next() {
                rows.append(row)
            }
        } catch {
            throw .sheet(error)
        }
        let header = sheet.columns.header
        let known = sheet.columns.columns
        let width = max(header.names.count, rows.map(\.values.count).max() ?? 0)
        return (0..<width).compactMap { index in
            let position = ColumnPosition(index + 1)
            let example = rows.lazy.map { $0[position].text }.first { !$0.isEmpty } ?? ""
            let name = header.name(at: position) ?? ""
            guard !name.isEmpty || !example.isEmpty else { return nil }
            return ImportPreview.FileColumn(
                position: position,
                name: ChineseText.cleanedLine(name),
                column: known[position],
                example: SuggestionCells.shortened(ChineseText.cleanedLine(example))
            )
        }
    }
}

extension SuggestionIntake.Watch {
    /// Tells nobody, and stops with its task.
    static let none = SuggestionIntake.Watch(
        onProgress: { _ in },
        isCancelled: { Task.isCancelled }
    )
}
