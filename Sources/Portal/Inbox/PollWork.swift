import Civics
import Deciding
import Ledger
import Wording

/// The polls of open meetings whose next step is this post's.
struct PollWork: InboxSource {
    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        let rights: Set<Permission> = [
            .conductVotes, .prepareVotes, .presideVotes, .superviseVotes,
        ]
        guard !officer.permissions.isDisjoint(with: rights) else { return InboxPart() }
        let views = try await reading { () async throws(ReadError) in
            try await ReadingPolls(ledger)
                .views(in: officer.jurisdiction, by: .officer(officer))
        }
        let work = views.compactMap { view in
            step(of: view, for: officer).map { step in
                InboxWork(dueOn: nil, item: item(step, view, in: book))
            }
        }
        return InboxPart(work: work, count: work.count)
    }

    /// The step that this one takes; nil where it is another's.
    private func step(of view: PollView, for officer: Officer) -> PollStep? {
        guard view.day.meeting.state == .open, let step = view.nextStep,
            officer.permissions.contains(step.permission)
        else { return nil }
        guard let role = step.signer else { return step }
        let isNamed = view.day.officers.contains {
            $0.role == role && $0.account == officer.account
        }
        return isNamed ? step : nil
    }

    private func item(_ step: PollStep, _ view: PollView, in book: Phrasebook) -> TodoItem {
        TodoItem(
            due: book.say(.screeningInboxNow),
            .accent,
            task: book.say(step.button),
            address: Address.poll(view.day.poll.id).path,
            detail: view.title(in: book).text,
            action: book.say(.pollInboxAction)
        )
    }
}

extension PollStep {
    /// The meeting's officer who alone takes it; nil where the right is enough.
    fileprivate var signer: MeetingRole? {
        switch self {
        case .certify: .chiefScrutineer
        case .accept: .presiding
        default: nil
        }
    }
}
