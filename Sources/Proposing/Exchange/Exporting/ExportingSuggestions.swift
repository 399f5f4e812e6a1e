package import Civics
import Database
package import Ledger
import Sheets

/// Giving suggestions out as the table that ``ImportingSuggestions`` takes in (建议导出).
package struct ExportingSuggestions: Sendable {
    /// The most characters of the reason for giving contacts out.
    package static let mostReasonCharacters = 200

    private static let pieceBytes = 1 << 16

    private let ledger: Ledger

    /// Gives out of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Writes every suggestion of a jurisdiction in the order of arrival, from one snapshot.
    ///
    /// Where names and telephones are given out, the audit entry is written first: what has left
    /// the house is in the record even if the receiver breaks off.
    ///
    /// `write` takes pieces of some 64 KiB in order, on the database's thread: it may block, but
    /// should not for long. What it throws ends the export as ``SuggestionExportError/notTaken``.
    /// `onProgress` is told every ``ExchangeProgress/step`` rows and at the end, `isCancelled` is
    /// asked before every row.
    package func run(
        _ options: SuggestionExport.Options = SuggestionExport.Options(),
        of jurisdiction: ID<Jurisdiction>,
        by actor: Actor,
        onProgress: @escaping @Sendable (ExchangeProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled },
        write: @escaping @Sendable ([UInt8]) throws -> Void
    ) async throws(SuggestionExportError) -> SuggestionExport {
        try authorise(actor, in: jurisdiction)
        let tree = try await tree()
        guard let home = tree[jurisdiction] else { throw .notFound }
        let hasContacts = try await enterContacts(options, of: home, by: actor)
        return try await ledger.read {
            (transaction: Transaction<SuggestionExportError>) throws(SuggestionExportError) in
            let counts = try SuggestionTable.counts(of: home.id, in: transaction)
            let total = counts.reduce(0) { $0 + $1.total }
            let candidates = try CandidateSuggestionTable.codes(of: home.id, in: transaction)
            var piece = try ExportPiece(options.format, write: write)
            var rows = 0
            try SuggestionTable.each(of: home.id, in: transaction) {
                suggestion throws(SuggestionExportError) in
                guard !isCancelled() else { throw .cancelled }
                let line = ExportLine(
                    suggestion: hasContacts ? suggestion : suggestion.withoutContacts,
                    candidate: candidates[suggestion.id] ?? "",
                    home: home,
                    tree: tree
                )
                try piece.append(SuggestionColumn.exported.map(line.cell))
                try piece.pass(whenOver: Self.pieceBytes)
                rows += 1
                if rows.isMultiple(of: ExchangeProgress.step) {
                    onProgress(ExchangeProgress(rows: rows, total: total))
                }
            }
            try piece.finish()
            onProgress(ExchangeProgress(rows: rows, total: total))
            return SuggestionExport(rows: rows, fileDigest: piece.digest)
        }
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(SuggestionExportError) {
        do throws(Denied) {
            try actor.authorise(.exchangeSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private func tree() async throws(SuggestionExportError) -> JurisdictionTree {
        do throws(StoreError) {
            return try await ledger.jurisdictions()
        } catch {
            throw .store(error)
        }
    }

    /// Enters in the audit chain that contacts are given out, and why; false where they are not.
    private func enterContacts(
        _ options: SuggestionExport.Options,
        of home: Jurisdiction,
        by actor: Actor
    ) async throws(SuggestionExportError) -> Bool {
        guard case .included(let typed) = options.contacts else { return false }
        let reason = ChineseText.cleanedLine(typed)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard reason.count <= Self.mostReasonCharacters else {
            throw .reasonTooLong(characters: reason.count)
        }
        try await ledger.record(by: actor) {
            (transaction: Transaction<SuggestionExportError>) throws(SuggestionExportError) in
            let counts = try SuggestionTable.counts(of: home.id, in: transaction)
            return Recorded(
                (),
                Deed(
                    "suggestion.export-contacts",
                    in: home.id,
                    reason: reason,
                    facts: ["rows": String(counts.reduce(0) { $0 + $1.total })]
                )
            )
        }
        return true
    }
}
