package import Civics
import Database
package import Ledger

/// Why an import was not undone; everything stands as it was.
package enum UndoImportError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such import here.
    case notFound
    /// It was undone before; when.
    case undone(Instant)
    /// Somebody has worked on its suggestions: how many, and the numbers of the first.
    case touched([String], count: Int)
    /// Something else in the record rests on its suggestions.
    case inUse
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "undo-import.denied"
        case .notFound: "undo-import.not-found"
        case .undone: "undo-import.undone"
        case .touched: "undo-import.touched"
        case .inUse: "undo-import.in-use"
        case .store(let error): error.code
        }
    }
}

/// Taking an import back as a whole (撤销导入), as long as nobody has worked on any of it.
///
/// The import stays in the list, marked; the audit trail keeps the file's digest and how many rows
/// it was. The same file can be brought in again.
package struct UndoingImports: Sendable {
    /// The most numbers that are told of suggestions somebody has worked on.
    package static let mostTold = 20

    private let ledger: Ledger

    /// Takes back over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Takes an import back, all of it or nothing, and says how many suggestions went.
    @discardableResult
    package func undo(
        _ id: ID<SuggestionImport>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(UndoImportError) -> Int {
        do throws(Denied) {
            try actor.authorise(.exchangeSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        do throws(UndoImportError) {
            return try await takeBack(id, in: jurisdiction, by: actor)
        } catch .store(.conflict) {
            // A reference to a suggestion that is not asked for here keeps its row.
            throw .inUse
        }
    }

    private func takeBack(
        _ id: ID<SuggestionImport>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(UndoImportError) -> Int {
        let now = ledger.clock.now()
        return try await ledger.record(by: actor) {
            (transaction: Transaction<UndoImportError>) throws(UndoImportError) in
            try ExchangeTerm.sweep(at: now, in: transaction)
            guard
                let entry = try SuggestionImportTable.find(id, locking: true, in: transaction),
                entry.jurisdiction == jurisdiction
            else { throw .notFound }
            if let before = entry.undoneAt { throw .undone(before) }
            let count = try SuggestionImportTable.deleteUntouched(of: id, in: transaction)
            let left = entry.rowCount - count
            guard left == 0 else {
                throw .touched(
                    try SuggestionImportTable.references(
                        of: id,
                        limit: Self.mostTold,
                        in: transaction
                    ),
                    count: left
                )
            }
            try SuggestionSearchTable.bringUpToDate(limit: count, in: transaction)
            try RestTable.delete(of: id, in: transaction)
            try SuggestionImportTable.markUndone(id, at: now, in: transaction)
            return Recorded(
                count,
                Deed(
                    "suggestion.undo-import",
                    in: jurisdiction,
                    object: "suggestion-import \(id)",
                    facts: [
                        "file": entry.fileName, "file-sha256": entry.fileDigest.hex,
                        "rows": String(count),
                    ]
                )
            )
        }
    }
}
