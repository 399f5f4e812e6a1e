package import Civics
import Database
package import Ledger
import Sheets

/// Bringing in suggestions as a table (建议导入): letters, calls and other offices' lists.
package struct ImportingSuggestions: Sendable {
    /// The most faults that are told; of what is beyond it is told how many there are.
    package static let mostFaults = 200

    private let ledger: Ledger

    /// Brings in over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Brings in a table: all of it or nothing, or the rows that are right.
    ///
    /// The bytes are a CSV file in UTF-8 or GB18030 or a workbook, with the header in one of the
    /// first rows. They are held, and of a CSV file's rows one at a time. Within a day suggestions
    /// arrive in the order of the table. The audit entry keeps the name of the file without its
    /// folder, and its digest. Columns that somebody assigned are remembered for the next file with
    /// that header.
    ///
    /// `upload` is the digest of a file that was sent before from the actor's post: it goes in the
    /// same transaction, so that it is brought in once.
    ///
    /// `onProgress` is told every ``ExchangeProgress/step`` rows and at the end, `isCancelled` is
    /// asked before every row, both on the database's thread.
    package func run(
        _ bytes: [UInt8],
        fileName: String,
        options: SuggestionImport.Options = SuggestionImport.Options(),
        upload: Digest? = nil,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor,
        onProgress: @escaping @Sendable (ExchangeProgress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { Task.isCancelled }
    ) async throws(SuggestionImportError) -> SuggestionImport {
        let ground = try await ImportGround(ledger, in: jurisdiction, by: actor)
        let intake = try ground.intake(
            try ground.open(bytes, options: options),
            options: options,
            watch: SuggestionIntake.Watch(onProgress: onProgress, isCancelled: isCancelled)
        )
        guard !options.isDryRun else {
            return try await ledger.read {
                (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
                let findings = try intake.findings(in: transaction)
                try intake.refuse(findings)
                return SuggestionImport(findings, of: intake.sheet, rest: nil, as: nil)
            }
        }
        let now = ledger.clock.now()
        let name = FileName.withoutFolder(fileName)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            try ExchangeTerm.sweep(at: now, in: transaction)
            if let upload {
                try Self.take(upload, by: actor, in: transaction)
            }
            let entry = ImportEntry(
                id: .random(),
                jurisdiction: jurisdiction,
                fileName: name,
                fileDigest: intake.sheet.fileDigest,
                post: actor.postNames,
                at: now
            )
            try SuggestionImportTable.insert(entry, in: transaction)
            let (findings, rest) = try intake.write(as: entry.id, in: transaction)
            try SuggestionImportTable.count(
                entry.id,
                rows: findings.goodRows,
                leftOut: findings.badRows,
                in: transaction
            )
            if let rest { try RestTable.insert(rest, of: entry, in: transaction) }
            try Self.remember(intake.sheet, of: jurisdiction, at: now, in: transaction)
            return Recorded(
                SuggestionImport(findings, of: intake.sheet, rest: rest, as: entry.id),
                Deed(
                    "suggestion.import",
                    in: jurisdiction,
                    object: "suggestion-import \(entry.id)",
                    facts: Self.facts(entry, findings)
                )
            )
        }
    }

    /// Takes a file away that was sent before: who comes second finds none.
    private static func take(
        _ upload: Digest,
        by actor: Actor,
        in transaction: Transaction<SuggestionImportError>
    ) throws(SuggestionImportError) {
        guard case .officer(let officer) = actor,
            try UploadTable.delete(upload, of: officer.post, in: transaction)
        else { throw .uploadGone }
    }

    private static func remember(
        _ sheet: SuggestionSheet,
        of jurisdiction: ID<Jurisdiction>,
        at now: Instant,
        in transaction: Transaction<SuggestionImportError>
    ) throws(SuggestionImportError) {
        let header = ColumnMemory.print(of: sheet.columns.header)
        guard ColumnMemory.isByHand(sheet.columns) else {
            try ColumnMemoryTable.delete(header, of: jurisdiction, in: transaction)
            return
        }
        try ColumnMemoryTable.put(
            RememberedColumns(header: header, columns: sheet.columns.columns),
            of: jurisdiction,
            at: now,
            in: transaction
        )
    }

    private static func facts(
        _ entry: ImportEntry,
        _ findings: ImportFindings
    ) -> [String: String] {
        var facts = [
            "file": entry.fileName,
            "file-sha256": entry.fileDigest.hex,
            "rows": String(findings.goodRows),
        ]
        if findings.badRows > 0 { facts["left-out"] = String(findings.badRows) }
        return facts
    }
}

/// What a file is called, as its sender's machine calls it.
enum FileName {
    /// A name of 120 characters at most, without the folders of its sender's machine.
    static func withoutFolder(_ path: String) -> String {
        let name = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
        return String(ChineseText.cleanedLine(name).prefix(120))
    }
}

extension SuggestionImport {
    /// Tells what a walk has found.
    init(
        _ findings: ImportFindings,
        of sheet: SuggestionSheet,
        rest: RestOfImport?,
        as id: ID<SuggestionImport>?
    ) {
        self.id = id
        self.findings = findings
        self.rest = rest
        ignoredColumns = sheet.ignoredColumns
        remarks = sheet.remarks(findings)
        encoding = sheet.encoding
        self.sheet = sheet.sheet
        fileDigest = sheet.fileDigest
        isDryRun = id == nil
    }
}

extension SuggestionSheet {
    /// All that is to be known of a table that was read.
    func remarks(_ findings: ImportFindings) -> [ImportRemark] {
        var all = remarks.map(ImportRemark.workbook)
        all += findings.remarks
        if let first = notes.first {
            let words = first.cells.filter { !$0.isBlank }.map(\.text)
            all.append(
                .notes(
                    lines: notes.map(\.line),
                    text: SuggestionCells.shortened(
                        ChineseText.cleanedLine(words.joined(separator: " "))
                    )
                )
            )
        }
        return all
    }
}
