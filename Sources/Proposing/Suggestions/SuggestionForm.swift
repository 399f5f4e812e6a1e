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
    /// A telephone or an address of e-mail; may be empty.
    package var phone: String
    /// What it is to be called; empty for its first words, which residents mend afterwards.
    package var title: String

    /// The slug that means the whole jurisdiction.
    package static let everywhere = "all"
    /// The fewest characters of a text.
    package static let fewestCharacters = 4
    /// The most characters of a text.
    package static let mostCharacters = 500
    /// The most characters of a text that an office enters: a letter, an official paper.
    package static let mostCharactersOfOffices = 5000

    /// Takes what was typed.
    package init(
        body: String,
        place: String,
        field: String = "",
        submitter: String = "",
        phone: String = "",
        title: String = ""
    ) {
        self.body = body
        self.place = place
        self.field = field
        self.submitter = submitter
        self.phone = phone
        self.title = title
    }
}
