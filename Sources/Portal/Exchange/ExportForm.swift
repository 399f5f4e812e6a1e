import Proposing
import Sheets
import Wording

/// What was chosen for an export.
struct ExportForm {
    /// The fields of the form.
    static let fields: Set<String> = ["encoding", "contacts", "reason"]

    /// Nothing chosen yet.
    static let asked = ExportForm(encoding: .utf8, hasContacts: false, reason: "", error: nil)

    let encoding: SheetEncoding
    let hasContacts: Bool
    let reason: String
    /// What was wrong with the reason.
    let error: String?

    /// What was sent.
    init(_ fields: FormFields) {
        self.init(
            encoding: SheetEncoding(rawValue: fields["encoding"]) ?? .utf8,
            hasContacts: fields["contacts"] == "1",
            reason: fields["reason"],
            error: nil
        )
    }

    private init(encoding: SheetEncoding, hasContacts: Bool, reason: String, error: String?) {
        self.encoding = encoding
        self.hasContacts = hasContacts
        self.reason = reason
        self.error = error
    }

    /// The same for the use case.
    var options: SuggestionExport.Options {
        SuggestionExport.Options(
            encoding: encoding,
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
                encoding: encoding,
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
