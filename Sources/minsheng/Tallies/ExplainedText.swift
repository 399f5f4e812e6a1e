import Tallying
import Wording

/// A count in sentences, as a terminal shows it: headed sections with a blank line between them.
struct ExplainedText {
    private let book: Phrasebook
    private var sections: [[String]] = []

    /// Begins an empty text.
    init(_ book: Phrasebook) {
        self.book = book
    }

    /// The whole text, with a line feed at its end.
    var text: String {
        sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    /// Heads the text with what was counted, where the record says so.
    mutating func head(title: String?, identity: SessionIdentity?) {
        let session = identity.map { identity in
            book.say(
                .tallySession(
                    jurisdiction: identity.jurisdiction,
                    number: identity.number,
                    date: identity.date
                )
            )
        }
        let lines = [title, session].compactMap(\.self)
        if !lines.isEmpty { sections.append(lines) }
    }

    /// Adds a section of sentences, indented below its heading.
    mutating func section(_ heading: Message, _ sentences: [Message]) {
        sections.append([book.say(heading)] + sentences.map { "  " + book.say($0) })
    }
}
