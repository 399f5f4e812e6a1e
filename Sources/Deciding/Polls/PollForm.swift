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
    let kind: Poll.Kind
    let year: Int
    let names: CheckedTitle

    /// Checks every field and names all faults; a street's choice is a recommendation, and a rating
    /// is prepared with what is rated.
    init(_ form: PollForm, isStreet: Bool) throws(PollError) {
        var faults: [PollFault] = []
        let kind = Poll.Kind(rawValue: form.kind)
        if kind != (isStreet ? .recommendation : .projects) { faults.append(.kind) }
        let year = Int(ChineseText.cleanedLine(form.year))
        if year == nil { faults.append(.year) }
        names = CheckedTitle(form.title, english: form.titleEnglish, &faults)
        guard let kind, let year, faults.isEmpty else { throw .faults(faults) }
        self.kind = kind
        self.year = year
    }
}

/// What a poll is called, in both languages.
struct CheckedTitle {
    /// The most characters of a title.
    static let mostCharacters = 80

    let title: String
    let titleEnglish: String

    /// Checks both and adds what is wrong to the faults.
    init(_ title: String, english: String, _ faults: inout [PollFault]) {
        self.title = ChineseText.cleanedLine(title)
        titleEnglish = ChineseText.cleanedLine(english)
        if self.title.isEmpty { faults.append(.titleMissing) }
        for (field, text) in [("title", self.title), ("titleEnglish", titleEnglish)]
        where text.count > Self.mostCharacters {
            faults.append(
                .tooLong(field: field, characters: text.count, most: Self.mostCharacters)
            )
        }
    }
}
