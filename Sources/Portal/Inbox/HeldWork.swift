import Civics
import Ledger
import Proposing
import Wording

/// Suggestions that a rule holds until intake has looked at them: one piece of work together.
struct HeldWork: InboxSource {
    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        guard officer.permissions.contains(.enterSuggestions) else { return InboxPart() }
        let held = try await reading { () async throws(ReadError) in
            try await ReadingIntake(ledger).held(limit: 1, by: officer)
        }
        guard let oldest = held.held.first?.suggestion else { return InboxPart() }
        let item = TodoItem(
            due: book.say(oldest.state.name),
            .yellow,
            task: book.say(.consoleInboxHeld(count: held.total)),
            address: Address.held.path,
            detail: book.say(.consoleInboxHeldDetail(date: book.date(oldest.receivedOn))),
            action: book.say(.consoleInboxHeldAction)
        )
        return InboxPart(work: [InboxWork(dueOn: nil, item: item)], count: 1)
    }
}
