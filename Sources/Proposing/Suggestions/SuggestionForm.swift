import Civics
import Ledger

/// What somebody typed into the suggestion form, before it is checked.
package struct SuggestionForm: Hashable, Sendable {
    /// What they would like done.
    package var body: String
    /// The slug of the town or street; `all` for everywhere; empty when not chosen.
    package var place: String
    /// The field (领域); may be empty.
    package var field: String
    /// How to call them; may be empty.
    package var submitter: String
    /// A telephone; may be empty.
    package var phone: String

    /// The slug that means the whole jurisdiction.
    package static let everywhere = "all"
    /// The fewest characters of a text.
    package static let fewestCharacters = 4
    /// The most characters of a text.
    package static let mostCharacters = 500

    /// Takes what was typed.
    package init(
        body: String,
        place: String,
        field: String = "",
        submitter: String = "",
        phone: String = ""
    ) {
        self.body = body
        self.place = place
        self.field = field
        self.submitter = submitter
        self.phone = phone
    }
}

/// One thing wrong with a suggestion, beside the field where it is.
package enum SuggestionFault: Hashable, Sendable {
    /// The text has too few characters; how many it has.
    case bodyTooShort(characters: Int)
    /// The text has too many; how many it has.
    case bodyTooLong(characters: Int)
    /// No town or street was chosen.
    case placeMissing
    /// There is no such town or street here.
    case placeUnknown(String)
    /// The field is not one of the list.
    case fieldUnknown(String)
    /// The name has more than 40 characters.
    case submitterTooLong(characters: Int)
    /// The telephone is not one: 5 to 20 digits, with `+`, `-`, blanks.
    case phoneUnreadable
    /// The title has fewer than 4 or more than 40 characters.
    case titleLength(characters: Int)

    /// The field of the form it stands beside.
    package var field: String {
        switch self {
        case .bodyTooShort, .bodyTooLong: "body"
        case .placeMissing, .placeUnknown: "place"
        case .fieldUnknown: "field"
        case .submitterTooLong: "submitter"
        case .phoneUnreadable: "phone"
        case .titleLength: "title"
        }
    }
}

/// A suggestion whose fields are right, not yet in the record.
struct CheckedSuggestion: Sendable {
    let body: String
    let title: String
    let place: ID<Jurisdiction>?
    let field: String
    let submitter: String
    let phone: String

    /// Checks every field and collects what is wrong with any of them.
    init(
        _ form: SuggestionForm,
        places: [Jurisdiction],
        fields: [String]
    ) throws(SuggestError) {
        var faults: [SuggestionFault] = []
        body = ChineseText.cleaned(form.body)
        let characters = body.count
        if characters < SuggestionForm.fewestCharacters {
            faults.append(.bodyTooShort(characters: characters))
        } else if characters > SuggestionForm.mostCharacters {
            faults.append(.bodyTooLong(characters: characters))
        }
        let chosen = places.first { $0.slug == form.place }
        if form.place.isEmpty {
            faults.append(.placeMissing)
        } else if chosen == nil, form.place != SuggestionForm.everywhere {
            faults.append(.placeUnknown(form.place))
        }
        place = chosen?.id
        field = form.field
        if !field.isEmpty, !fields.contains(field) { faults.append(.fieldUnknown(field)) }
        submitter = ChineseText.cleanedLine(form.submitter)
        if submitter.count > 40 {
            faults.append(.submitterTooLong(characters: submitter.count))
        }
        phone = ChineseText.cleanedLine(form.phone)
        if !phone.isEmpty, !Self.isPhone(phone) { faults.append(.phoneUnreadable) }
        title = ChineseText.title(from: body)
        guard faults.isEmpty else { throw .faults(faults) }
    }

    static func isPhone(_ text: String) -> Bool {
        let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return (5...20).contains(digits.count)
            && text.utf8.allSatisfy { "0123456789+- ()".utf8.contains($0) }
    }
}
