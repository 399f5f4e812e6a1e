import Civics
import Database
import Ledger
import Wording

extension ReplyFacts {
    /// Gathers what is known about a suggestion now; what is not known is left out.
    init<F: StoreFailure>(
        of suggestion: Suggestion,
        on today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        // Answers are written in Chinese, whatever the language of the pages.
        let book = Phrasebook(.zh)
        self = [
            .reference: suggestion.reference,
            .title: suggestion.title,
            .receivedOn: book.date(suggestion.receivedOn),
        ]
        if let id = try CandidateSuggestionTable.candidate(of: suggestion.id, in: transaction) {
            self[.candidate] = try CandidateTable.find(id, in: transaction)?.name
            self[.mergedCount] = String(
                try CandidateSuggestionTable.count(of: id, in: transaction)
            )
        }
        if let same = suggestion.ruling?.duplicateOf {
            self[.same] = try SuggestionTable.find(same, in: transaction)?.reference
        }
        self[.grounds] = suggestion.ruling.flatMap { Self.grounds($0, in: book) }
        let rulings = try RulingTable.all(on: suggestion.id, in: transaction)
        if let id = rulings.last?.round,
            let round = try ScreeningRoundTable.find(id, in: transaction)
        {
            self[.round] = String(round.number)
        }
        if let id = suggestion.call, let call = try SuggestionCallTable.find(id, in: transaction) {
            let unit = try PartyNameTable.current(of: call.party, on: today, in: transaction)?.name
            self[.unit] = unit
            let contact = call.contact(naming: unit)
            self[.phone] = contact.isEmpty ? nil : contact
        }
    }

    /// The grounds on one line and without the full stop that the template's sentence has.
    private static func grounds(_ ruling: Ruling, in book: Phrasebook) -> String? {
        var line = ChineseText.cleanedLine(ruling.grounds)
        while let last = line.last, "。．.；;，,".contains(last) { line.removeLast() }
        return line.isEmpty ? ruling.reason.map { book.say($0.name) } : line
    }

    /// Those of a template that stand in a text, as JSON with the tokens in their order; empty
    /// where none does.
    func written(from template: TemplateText, in text: String) -> String {
        let used = template.tokens.compactMap { token -> (String, JSONText)? in
            guard let value = self[token], text.contains(value) else { return nil }
            return (token.rawValue, .text(value))
        }
        return used.isEmpty ? "" : JSONText.object(used).written
    }
}
