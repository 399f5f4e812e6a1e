import Civics
import Ledger
import Proposing
import Wording

/// Suggestions that wait for an answer.
struct SuggestionWork: InboxSource {
    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        guard officer.permissions.contains(.replyToSuggestions),
            officer.permissions.contains(.readSuggestions)
        else { return InboxPart() }
        let page = try await reading { () async throws(ReadError) in
            try await ReadingReplies(ledger).waiting(
                ReplyFilter(),
                limit: 5,
                in: officer.jurisdiction,
                by: .officer(officer)
            )
        }
        // The inbox says above how many are late, with the way to all of them.
        return InboxPart(
            work: page.suggestions.map {
                InboxWork(dueOn: $0.suggestion.dueOn, item: item($0, book))
            },
            count: page.counts.waiting
        )
    }

    private func item(_ waiting: WaitingSuggestion, _ book: Phrasebook) -> TodoItem {
        let suggestion = waiting.suggestion
        let due = DueView(due: waiting.due, book: book)
        return TodoItem(
            due: waiting.due == nil ? book.say(suggestion.state.name) : due.text,
            due.kind,
            task: suggestion.title,
            address: Address.suggestion(suggestion.id).path,
            detail: book.say(
                .consoleInboxDetail(
                    reference: suggestion.reference,
                    date: book.date(suggestion.receivedOn),
                    channel: book.say(suggestion.channel.name)
                )
            ),
            action: book.say(.consoleInboxAnswer)
        )
    }
}
