package import Civics
import Database
package import Ledger
import Sheets

/// Bringing in suggestions as a table (建议导入): letters, calls and other offices' lists.
package struct ImportingSuggestions: Sendable {
    /// The most faults that are collected before the rest of a table is left unread.
    package static let mostFaults = 200

    private let ledger: Ledger

    /// Brings in over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Brings in a table, all of it or nothing.
    ///
    /// The bytes are a CSV file in UTF-8 or GB18030 with its header in one of the first rows. They
    /// are held, and of the rows one at a time. Within a day suggestions arrive in the order of the
    /// table. The audit entry keeps the name of the file without its folder, and its digest.
    ///
    /// `onProgress` is told every ``ExchangeProgress/step`` rows and at the end, `isCancelled` is
    /// asked before every row, both on the database's thread.
    package func run(
        _ bytes: [UInt8],
        fileName: String,
        options: SuggestionImport.Options = SuggestionImport.Options(),
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor,
        onProgress: @escaping @Sendable (ExchangeProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
    ) async throws(SuggestionImportError) -> SuggestionImport {
        try authorise(actor, in: jurisdiction)
        let tree = try await tree()
        guard let home = tree[jurisdiction] else { throw .notFound }
        let intake = try SuggestionIntake(
            bytes,
            options: options,
            home: home,
            tree: tree,
            fields: ledger.kinds.publicFields,
            today: ledger.clock.now().date,
            onProgress: onProgress,
            isCancelled: isCancelled
        )
        guard !options.isDryRun else {
            return try await ledger.read {
                (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
                try intake.check(in: transaction)
            }
        }
        let name = Self.withoutFolder(fileName)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            let done = try intake.write(in: transaction)
            return Recorded(
                done,
                Deed(
                    "suggestion.import",
                    in: jurisdiction,
                    facts: [
                        "file": name,
                        "file-sha256": done.fileDigest.hex,
                        "rows": String(done.rows),
                    ]
                )
            )
        }
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(SuggestionImportError) {
        do throws(Denied) {
            try actor.authorise(.exchangeSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private func tree() async throws(SuggestionImportError) -> JurisdictionTree {
        do throws(StoreError) {
            return try await ledger.jurisdictions()
        } catch {
            throw .store(error)
        }
    }

    /// A file's name of 120 characters at most, without the folders of its sender's machine.
    private static func withoutFolder(_ path: String) -> String {
        let name = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
        return String(ChineseText.cleanedLine(name).prefix(120))
    }
}
