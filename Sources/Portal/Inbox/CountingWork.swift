import Civics
import Deciding
import Ledger
import Wording

/// What waits in the counting room for a teller, the chief scrutineer, or whoever leads the day.
struct CountingWork: InboxSource {
    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        let rights: Set<Permission> = [.countVotes, .superviseVotes, .conductVotes]
        guard !officer.permissions.isDisjoint(with: rights) else { return InboxPart() }
        let sessions = try await reading { () async throws(ReadError) in
            try await ReadingCounts(ledger)
                .sessions(by: .officer(officer), in: officer.jurisdiction)
        }
        let work = sessions.compactMap { item($0, in: book) }
            .map { InboxWork(dueOn: nil, item: $0) }
        return InboxPart(work: work, count: work.count)
    }

    private func item(_ session: CountingListed, in book: Phrasebook) -> TodoItem? {
        guard let (task, address) = task(session) else { return nil }
        return TodoItem(
            due: book.say(.screeningInboxNow),
            .accent,
            task: book.say(task),
            address: address.path,
            detail: book.language == .en && !session.poll.titleEnglish.isEmpty
                ? session.poll.titleEnglish : session.poll.title,
            action: book.say(.countingInboxAction)
        )
    }

    /// What is to be done in a session, and where; nil where nothing waits for this one.
    private func task(_ session: CountingListed) -> (Message, Address)? {
        let (number, count) = (session.number, session.waiting)
        if session.state == .counting, session.seats.contains(.chief), session.boxes > 0,
            session.agreed == session.boxes
        {
            return (.countingInboxSums(number: number), .countingSums(session.session))
        }
        guard count > 0 else { return nil }
        let task: Message =
            if session.state == .closed {
                .countingInboxOpen(number: number)
            } else if session.seats.contains(.chief) {
                .countingInboxRule(number: number, count: count)
            } else {
                .countingInboxEnter(number: number, count: count)
            }
        return (task, .countingSession(session.session))
    }
}
