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
            var piece = try Piece(options, write: write)
            try piece.append(SuggestionColumn.allCases.map { SheetValue($0.writtenName) })
            var rows = 0
            try SuggestionTable.each(of: home.id, in: transaction) {
                suggestion throws(SuggestionExportError) in
                guard !isCancelled() else { throw .cancelled }
                let shown = hasContacts ? suggestion : suggestion.withoutContacts
                try piece.append(
                    SuggestionColumn.allCases.map {
                        shown.cell($0, home: home, tree: tree)
                    }
                )
                try piece.pass(whenOver: Self.pieceBytes)
                rows += 1
                if rows.isMultiple(of: ExchangeProgress.step) {
                    onProgress(ExchangeProgress(rows: rows, total: total))
                }
            }
            try piece.pass(whenOver: 0)
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

/// The part of a table that waits to be passed on.
private struct Piece {
    private var writer: CSVWriter
    private var stream = DigestStream()
    private let write: @Sendable ([UInt8]) throws -> Void

    init(
        _ options: SuggestionExport.Options,
        write: @escaping @Sendable ([UInt8]) throws -> Void
    ) throws(SuggestionExportError) {
        do throws(SheetError) {
            writer = try CSVWriter(
                encoding: options.encoding,
                byteOrderMark: options.byteOrderMark
            )
        } catch {
            throw .sheet(error)
        }
        self.write = write
    }

    var digest: Digest { stream.digest }

    mutating func append(_ row: [SheetValue]) throws(SuggestionExportError) {
        do throws(SheetError) {
            try writer.append(row)
        } catch {
            throw .sheet(error)
        }
    }

    mutating func pass(whenOver limit: Int) throws(SuggestionExportError) {
        guard writer.pendingByteCount > limit else { return }
        let bytes = writer.takeBytes()
        stream.append(bytes)
        do {
            try write(bytes)
        } catch {
            throw .notTaken
        }
    }
}

extension Suggestion {
    /// What stands in a column of the table.
    fileprivate func cell(
        _ column: SuggestionColumn,
        home: Jurisdiction,
        tree: JurisdictionTree
    ) -> SheetValue {
        switch column {
        case .reference: SheetValue(reference)
        case .receivedOn: .date(receivedOn)
        case .postmarkedOn: postmarkedOn.map(SheetValue.date) ?? .blank
        case .channel: SheetValue(channel.written)
        case .via: SheetValue(via.written)
        case .submitter: SheetValue(submitter)
        case .phone: SheetValue(phone)
        case .field: SheetValue(field)
        case .place:
            SheetValue(
                place.flatMap { tree[$0]?.name } ?? Everywhere.written(for: home.kind)
            )
        case .title: SheetValue(title)
        case .text: SheetValue(body)
        case .beneficiaries: SheetValue(beneficiaries)
        case .estimatedCost: estimatedCost.map { .number($0.amount(in: .wan)) } ?? .blank
        case .certainty: SheetValue(provenance.certainty.written)
        case .source: SheetValue(provenance.source)
        }
    }
}
