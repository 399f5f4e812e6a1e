import Proposing
import Sheets
import Wording

/// What was chosen for an export.
struct ExportForm {
    /// The fields of the form.
    static let fields: Set<String> = ["format", "contacts", "reason"]

    /// Nothing chosen yet.
    static let asked = ExportForm(format: .workbook, hasContacts: false, reason: "", error: nil)

    let format: ExportFileKind
    let hasContacts: Bool
    let reason: String
    /// What was wrong with the reason.
    let error: String?

    /// What was sent.
    init(_ fields: FormFields) {
        self.init(
            format: ExportFileKind(rawValue: fields["format"]) ?? .workbook,
            hasContacts: fields["contacts"] == "1",
            reason: fields["reason"],
            error: nil
        )
    }

    private init(
        format: ExportFileKind,
        hasContacts: Bool,
        reason: String,
        error: String?
    ) {
        self.format = format
        self.hasContacts = hasContacts
        self.reason = reason
        self.error = error
    }

    /// The same for the use case.
    var options: SuggestionExport.Options {
        SuggestionExport.Options(
            format: format.format,
            contacts: hasContacts ? .included(reason: reason) : .leftOut
        )
    }

    /// The same with what was wrong; errors that are no fault of the form go up.
    func refused(
        _ error: SuggestionExportError,
        in book: Phrasebook
    ) throws(PageError) -> ExportForm {
        if let sentence = error.sentence(in: book) {
            return ExportForm(
                format: format,
                hasContacts: hasContacts,
                reason: reason,
                error: sentence
            )
        }
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .store(let error): throw PageError(error)
        case .notTaken: throw .broken(code: error.code)
        case .notFound, .reasonMissing, .reasonTooLong, .sheet, .cancelled: throw .notFound
        }
    }
}

/// The kinds of files an export offers, the usual one first.
enum ExportFileKind: String, CaseIterable {
    case workbook = "xlsx"
    case utf8 = "utf-8"
    case gb18030

    /// The same for the use case.
    var format: SuggestionExport.Format {
        switch self {
        case .workbook: .workbook
        case .utf8: .csv(.utf8)
        case .gb18030: .csv(.gb18030)
        }
    }

    /// What the file is called.
    var fileName: String { self == .workbook ? "suggestions.xlsx" : "suggestions.csv" }

    /// What the file is, for the browser.
    var contentType: String {
        switch self {
        case .workbook: Self.workbookType
        case .utf8, .gb18030: "text/csv; charset=\(rawValue)"
        }
    }

    /// What a workbook is, for the browser (ECMA-376).
    static let workbookType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// What it is called on the page, and what it is good for.
    var name: (title: Message, text: Message) {
        switch self {
        case .workbook: (.exchangePageFormatWorkbook, .exchangePageFormatWorkbookText)
        case .utf8: (.exchangePageFormatUtf8, .exchangePageFormatUtf8Text)
        case .gb18030: (.exchangePageFormatGb, .exchangePageFormatGbText)
        }
    }
}
