import Civics

/// A poll as typed.
package struct PollForm: Hashable, Sendable {
    /// What is decided: the name of a ``Poll/Kind``.
    package var kind: String
    /// The year of the list.
    package var year: String
    /// What it is called.
    package var title: String
    /// The same in English.
    package var titleEnglish: String

    /// Puts a form together.
    package init(kind: String, year: String, title: String, titleEnglish: String = "") {
        self.kind = kind
        self.year = year
        self.title = title
        self.titleEnglish = titleEnglish
    }
}

/// A poll whose form is right.
struct CheckedPoll {
    /// The most characters of a title.
    static let mostTitleCharacters = 80

    let kind: Poll.Kind
    let year: Int
    let title: String
    let titleEnglish: String

    /// Checks every field and names all faults; a street's choice is a recommendation.
    init(_ form: PollForm, isStreet: Bool) throws(PollError) {
        var faults: [PollFault] = []
        let kind = Poll.Kind(rawValue: form.kind)
        if kind == nil || (kind == .recommendation) != isStreet { faults.append(.kind) }
        let year = Int(ChineseText.cleanedLine(form.year))
        if year == nil { faults.append(.year) }
        title = ChineseText.cleanedLine(form.title)
        titleEnglish = ChineseText.cleanedLine(form.titleEnglish)
        if title.isEmpty { faults.append(.titleMissing) }
        for (field, text) in [("title", title), ("titleEnglish", titleEnglish)]
        where text.count > Self.mostTitleCharacters {
            faults.append(
                .tooLong(field: field, characters: text.count, most: Self.mostTitleCharacters)
            )
        }
        guard let kind, let year, faults.isEmpty else { throw .faults(faults) }
        self.kind = kind
        self.year = year
    }
}
