import Civics
import Ledger

/// A suggestion whose fields are right, not yet in the record.
struct CheckedSuggestion: Sendable {
    /// What stands for the text of a suggestion that is a picture alone.
    static let pictureAlone = "（只有图片，没有写文字）"
    /// What it is called in lists.
    static let pictureAloneTitle = "只有图片的建议"

    let body: String
    let title: String
    let place: ID<Jurisdiction>?
    let field: String
    let submitter: String
    let phone: String
    /// The files that came along.
    let files: [CheckedAttachment]

    /// Checks every field and collects what is wrong with any of them.
    ///
    /// - Parameters:
    ///   - form: What was typed.
    ///   - files: What came along; a picture may stand for the text.
    ///   - terms: The places and fields to choose from, and how long the text may be.
    ///   - others: What was found wrong elsewhere in the form.
    /// - Throws: ``SuggestError/faults(_:)`` with everything that is wrong.
    init(
        _ form: SuggestionForm,
        files: [CheckedAttachment],
        terms: Terms,
        others: [SuggestionFault] = []
    ) throws(SuggestError) {
        var faults: [SuggestionFault] = []
        self.files = files
        let typed = ChineseText.cleaned(form.body)
        let isPictureAlone = typed.isEmpty && files.contains { $0.kind == .picture }
        body = isPictureAlone ? Self.pictureAlone : typed
        if body.count < SuggestionForm.fewestCharacters {
            faults.append(.bodyTooShort(characters: body.count))
        } else if body.count > terms.mostCharacters {
            faults.append(.bodyTooLong(characters: body.count, most: terms.mostCharacters))
        }
        let chosen = terms.places.first { $0.slug == form.place }
        if form.place.isEmpty {
            faults.append(.placeMissing)
        } else if chosen == nil, form.place != SuggestionForm.everywhere {
            faults.append(.placeUnknown(form.place))
        }
        place = chosen?.id
        field = form.field
        if !field.isEmpty, !terms.fields.contains(field) { faults.append(.fieldUnknown(field)) }
        submitter = ChineseText.cleanedLine(form.submitter)
        if submitter.count > 40 {
            faults.append(.submitterTooLong(characters: submitter.count))
        }
        phone = ChineseText.cleanedLine(form.phone)
        if !phone.isEmpty, Contact(phone) == nil { faults.append(.phoneUnreadable) }
        let title = ChineseText.cleanedLine(form.title)
        if !title.isEmpty, !(4...40).contains(title.count) {
            faults.append(.titleLength(characters: title.count))
        }
        self.title =
            !title.isEmpty
            ? title : isPictureAlone ? Self.pictureAloneTitle : ChineseText.title(from: body)
        faults += others
        guard faults.isEmpty else { throw .faults(faults) }
    }

    /// What a form is checked against.
    struct Terms: Sendable {
        let places: [Jurisdiction]
        let fields: [String]
        let mostCharacters: Int
    }
}

extension Suggestion {
    /// Whether it came as a picture without a word.
    package var isPictureAlone: Bool { body == CheckedSuggestion.pictureAlone }
}
