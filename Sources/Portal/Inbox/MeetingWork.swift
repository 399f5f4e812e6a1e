import Civics
import Deciding
import Ledger
import Wording

/// Steps of the preparation of a meeting that are past their day.
struct MeetingWork: InboxSource {
    private static let most = 5

    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        guard officer.permissions.contains(.prepareVotes) else { return InboxPart() }
        let meetings = try await reading { () async throws(ReadError) in
            try await ReadingMeetings(ledger)
                .all(in: officer.jurisdiction, by: .officer(officer))
        }
        var part = InboxPart()
        for listed in meetings where listed.meeting.state != .closed {
            let folder = try await reading { () async throws(ReadError) in
                try await ReadingMeetings(ledger).folder(
                    of: listed.meeting.id,
                    in: officer.jurisdiction,
                    by: .officer(officer)
                )
            }
            let overdue = folder.checklist.steps.filter(\.state.isOverdue)
            part.count += overdue.count
            part.work += overdue.prefix(Self.most).map { step, state in
                InboxWork(dueOn: step.due, item: item(step, state, of: folder, in: book))
            }
        }
        if part.count > part.work.count {
            part.all = (
                book.say(.consoleInboxAllWork(count: part.count)), Address.meetings.path
            )
        }
        return part
    }

    private func item(
        _ step: MeetingStep,
        _ state: MeetingChecklist.State,
        of folder: MeetingFolder,
        in book: Phrasebook
    ) -> TodoItem {
        let words = ChecklistWords(book: book, step: step, state: state)
        return TodoItem(
            due: words.word,
            .red,
            task: step.title(in: book),
            address: Address.meeting(folder.meeting.id).path,
            detail: folder.title(in: book) + (book.language == .zh ? "：" : ": ") + words.line,
            action: book.say(.meetingInboxAction)
        )
    }
}
