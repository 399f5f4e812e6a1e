import Civics
import Ledger
import Proposing
import Sheets
import Wording

/// A file that waits, as the page shows it before it is brought in.
struct ImportLook {
    /// What came of reading it.
    enum Reading {
        /// It was read.
        case read(ImportPreview)
        /// It cannot be read so: the headline, and one sentence for each thing that is wrong.
        case wrong(headline: Message, details: [String])
    }

    /// The file.
    let upload: SuggestionUpload
    /// How it is read.
    let query: ImportQuery
    /// Whether it is text, whose encoding may be said by hand.
    let isText: Bool
    /// The sheets of a workbook that could not be read as asked.
    let sheetNames: [String]
    /// What came of it.
    let reading: Reading

    /// Reads the file.
    init(
        _ ledger: Ledger,
        _ digest: Digest,
        _ query: ImportQuery,
        by officer: Officer,
        in book: Phrasebook
    ) async throws(SuggestionImportError) {
        let file = try await SendingTables(ledger).find(digest, by: officer)
        upload = file.upload
        isText = !TableReader.isWorkbook(file.bytes)
        self.query = query
        do throws(SuggestionImportError) {
            let preview = try await Self.preview(
                ledger,
                file.bytes,
                query.options(in: book),
                officer
            )
            reading = .read(preview)
            sheetNames = preview.sheetNames
        } catch {
            guard let headline = error.headline else { throw error }
            reading = .wrong(headline: headline, details: error.details(in: book))
            // Another sheet of the file can be read, or it would not have been kept.
            sheetNames =
                query.sheet == nil
                ? []
                : (try? await Self.preview(
                    ledger,
                    file.bytes,
                    SuggestionImport.Options(),
                    officer
                ))?.sheetNames ?? []
        }
    }

    /// Whether nothing can come of it as it is read.
    var isUnreadable: Bool {
        switch reading {
        case .read: false
        case .wrong: true
        }
    }

    private static func preview(
        _ ledger: Ledger,
        _ bytes: [UInt8],
        _ options: SuggestionImport.Options,
        _ officer: Officer
    ) async throws(SuggestionImportError) -> ImportPreview {
        try await PreviewingImport(ledger).run(
            bytes,
            options: options,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }
}
