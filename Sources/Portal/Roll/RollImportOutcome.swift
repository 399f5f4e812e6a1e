import Deciding
import HTTPTypes
import Proposing
import Wording

/// What became of a table of deputies that was sent.
enum RollImportOutcome {
    /// None was sent yet.
    case asked
    /// The form came without a file.
    case noFile
    /// It cannot be brought in; the headline and one sentence for each thing that is wrong.
    case wrong(headline: Message, details: [String], fileName: String)

    /// Sorts an error: what is wrong with the table stays on the page, the rest goes up.
    init(
        _ error: RollImportError,
        fileName: String,
        in book: Phrasebook
    ) throws(PageError) {
        let (headline, details): (Message, [String])
        switch error {
        case .sheet(let error):
            (headline, details) = (.exchangeFailureSheet, [error.sentence(in: book)])
        case .workbook(let error):
            (headline, details) = (.exchangeFailureSheet, [error.sentence(in: book)])
        case .header(let problems):
            (headline, details) = (
                .exchangeFailureHeader, problems.map { book.say($0.message) }
            )
        case .noRows: (headline, details) = (.rollImportNoRows, [])
        case .notEmpty(let deputies):
            (headline, details) = (
                .rollRefusedTitle, [book.say(.rollRefusedNotEmpty(count: deputies))]
            )
        case .tooMany, .rows, .faults, .denied, .notFound, .store: throw PageError(error)
        }
        self = .wrong(headline: headline, details: details, fileName: fileName)
    }

    /// Whether something must be mended.
    var isRefused: Bool {
        switch self {
        case .asked: false
        case .noFile, .wrong: true
        }
    }

    /// The page's status.
    var status: HTTPResponse.Status { isRefused ? .unprocessableContent : .ok }
}
