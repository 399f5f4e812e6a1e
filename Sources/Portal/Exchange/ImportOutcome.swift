import Proposing
import Wording

/// What became of a table that was sent.
enum ImportOutcome {
    /// None was sent yet.
    case asked
    /// The form came without a file.
    case noFile
    /// It was brought in, or tried out.
    case done(SuggestionImport, fileName: String)
    /// It was not; the headline and one sentence for each thing that is wrong.
    case wrong(headline: Message, details: [String], fileName: String)

    /// Whether something must be mended.
    var isRefused: Bool {
        switch self {
        case .asked, .done: false
        case .noFile, .wrong: true
        }
    }

    /// Sorts an error: what is wrong with the table stays on the page, the rest goes up.
    static func refused(
        _ error: SuggestionImportError,
        fileName: String,
        in book: Phrasebook
    ) throws(PageError) -> ImportOutcome {
        if let headline = error.headline {
            return .wrong(
                headline: headline,
                details: error.details(in: book),
                fileName: fileName
            )
        }
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .store(let error): throw PageError(error)
        case .notFound, .sheet, .header, .noRows, .rows, .cancelled: throw .notFound
        }
    }
}
