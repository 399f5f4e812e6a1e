import Civics
package import Wording

/// What somebody is told, in the language they wrote their suggestion in.
package struct NoticeText: Hashable, Sendable {
    /// In which language.
    package let language: Language
    /// What it is about, in one line.
    package let subject: String
    /// What happened, in one sentence.
    package let sentence: String
    /// All of it, a paragraph a line.
    package let text: String

    /// Says an event.
    ///
    /// - Parameters:
    ///   - line: The notice with its suggestion.
    ///   - page: The address of the page where a tracking code is asked for.
    package init(_ line: NoticeLine, page: String) {
        let told = line.told
        language = told.isChinese ? .zh : .en
        let book = Phrasebook(language)
        subject = book.say(.outboxTextSubject(reference: told.reference))
        sentence = book.say(line.message(in: book))
        text = [
            book.say(.outboxTextGreeting),
            sentence,
            book.say(
                told.hasCode ? .outboxTextCode(address: page) : .outboxTextNoCode
            ),
            book.say(.outboxTextEnd),
        ].joined(separator: "\n\n")
    }
}

extension NoticeLine {
    /// What happened to the candidate of the suggestion, as it is told.
    package func message(in book: Phrasebook) -> Message {
        let name =
            book.language == .en && !told.candidateEnglish.isEmpty
            ? told.candidateEnglish : told.candidate
        let day = book.date(notice.happenedOn)
        return switch notice.event {
        case .chosen: .outboxTextChosen(reference: told.reference, name: name, day: day)
        case .notChosen: .outboxTextNotChosen(reference: told.reference, name: name, day: day)
        case .accepted: .outboxTextAccepted(reference: told.reference, name: name, day: day)
        case .reported: .outboxTextReported(reference: told.reference, name: name, day: day)
        }
    }
}
