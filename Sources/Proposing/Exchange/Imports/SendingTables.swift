package import Civics
import Database
package import Ledger
package import Sheets

/// Files of suggestions that somebody has sent and looks at before they are brought in.
///
/// They lie in the record, so that any process finds them, for the post that sent them and for a
/// day.
package struct SendingTables: Sendable {
    private let ledger: Ledger

    /// Keeps files over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Keeps a file that can be read, whatever stands in it, and gives what it is known by.
    ///
    /// Without an encoding, that of a CSV file is found out.
    package func send(
        _ bytes: [UInt8],
        fileName: String,
        encoding: SheetEncoding? = nil,
        by officer: Officer
    ) async throws(SuggestionImportError) -> Digest {
        let ground = try await ImportGround(
            ledger,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
        let sheet = try ground.open(
            bytes,
            options: SuggestionImport.Options(encoding: encoding)
        )
        let now = ledger.clock.now()
        let upload = SuggestionUpload(
            digest: sheet.fileDigest,
            fileName: FileName.withoutFolder(fileName),
            at: now
        )
        return try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            try ExchangeTerm.sweep(at: now, in: transaction)
            try UploadTable.put(upload, of: officer.post, bytes, in: transaction)
            return Recorded(upload.digest, Self.deed("suggestion.upload", upload, officer))
        }
    }

    /// Takes a file away that is not to be brought in.
    package func drop(
        _ digest: Digest,
        by officer: Officer
    ) async throws(SuggestionImportError) {
        try Self.authorise(officer)
        let now = ledger.clock.now()
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            guard
                let upload = try UploadTable.find(
                    digest,
                    of: officer.post,
                    since: ExchangeTerm.uploads(at: now),
                    in: transaction
                ), try UploadTable.delete(digest, of: officer.post, in: transaction)
            else { throw .uploadGone }
            return Recorded((), Self.deed("suggestion.drop-upload", upload, officer))
        }
    }

    /// The files of an officer's post that wait to be brought in, the latest first.
    package func waiting(
        by officer: Officer
    ) async throws(SuggestionImportError) -> [SuggestionUpload] {
        try Self.authorise(officer)
        let since = ExchangeTerm.uploads(at: ledger.clock.now())
        return try await ledger.read {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            try UploadTable.all(of: officer.post, since: since, in: transaction)
        }
    }

    /// A file that waits, with its bytes.
    package func find(
        _ digest: Digest,
        by officer: Officer
    ) async throws(SuggestionImportError) -> (upload: SuggestionUpload, bytes: [UInt8]) {
        try Self.authorise(officer)
        let since = ExchangeTerm.uploads(at: ledger.clock.now())
        return try await ledger.read {
            (transaction: Transaction<SuggestionImportError>) throws(SuggestionImportError) in
            guard
                let upload = try UploadTable.find(
                    digest,
                    of: officer.post,
                    since: since,
                    in: transaction
                ),
                let bytes = try UploadTable.content(
                    digest,
                    of: officer.post,
                    since: since,
                    in: transaction
                )
            else { throw .uploadGone }
            return (upload, bytes)
        }
    }

    private static func authorise(_ officer: Officer) throws(SuggestionImportError) {
        do throws(Denied) {
            try Actor.officer(officer)
                .authorise(.exchangeSuggestions, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private static func deed(
        _ action: String,
        _ upload: SuggestionUpload,
        _ officer: Officer
    ) -> Deed {
        Deed(
            action,
            in: officer.jurisdiction,
            facts: ["file": upload.fileName, "file-sha256": upload.digest.hex]
        )
    }
}
