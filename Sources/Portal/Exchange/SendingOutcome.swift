import HTTPTypes
import Proposing
import Wording

/// What became of a file that was sent.
enum SendingOutcome {
    /// None was sent yet.
    case asked
    /// The form came without a file.
    case noFile
    /// The file that was looked at is there no longer.
    case gone
    /// The file was deleted, as was wanted.
    case dropped
    /// It cannot be read; the headline and one sentence for each thing that is wrong.
    case wrong(headline: Message, details: [String], fileName: String)

    /// Sorts an error: what is wrong with the file stays on the page, the rest goes up.
    init(
        _ error: SuggestionImportError,
        fileName: String,
        in book: Phrasebook
    ) throws(PageError) {
        guard let headline = error.headline else { throw PageError(error) }
        self = .wrong(headline: headline, details: error.details(in: book), fileName: fileName)
    }

    /// Whether something must be mended.
    var isRefused: Bool {
        switch self {
        case .asked, .dropped: false
        case .noFile, .gone, .wrong: true
        }
    }

    /// The page's status.
    var status: HTTPResponse.Status {
        switch self {
        case .asked, .dropped: .ok
        case .gone: .notFound
        case .noFile, .wrong: .unprocessableContent
        }
    }
}
