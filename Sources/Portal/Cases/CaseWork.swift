import Casework
import Civics
import Ledger
import Wording

/// Cases that wait for this post: a unit's to be answered, a group's to be verified, and what is to
/// be given out or escalated.
struct CaseWork: InboxSource {
    private static let most = 10

    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        guard
            !officer.permissions.isDisjoint(with: [
                .handleCases, .leadSupervision, .visitProjects,
            ])
        else { return InboxPart() }
        let cases = ReadingCases(ledger)
        let (page, parties) = try await reading { () async throws(ReadError) in
            (
                try await cases.page(
                    CaseFilter(.mine),
                    limit: Self.most,
                    in: officer.jurisdiction,
                    by: .officer(officer)
                ),
                try await cases.choices(
                    in: officer.jurisdiction,
                    by: .officer(officer)
                ).parties
            )
        }
        return InboxPart(
            work: page.lines.map { line in
                InboxWork(dueOn: line.due?.on, item: item(line, parties, in: book))
            },
            count: page.total,
            all: page.total > Self.most
                ? (
                    book.say(.consoleInboxAllWork(count: page.total)),
                    CaseQuery(turn: .mine).address
                ) : nil
        )
    }

    private func item(_ line: CaseLine, _ parties: [Party], in book: Phrasebook) -> TodoItem {
        let due = DueView(due: line.due, book: book)
        let act = line.mine ?? .reply
        return TodoItem(
            due: line.due == nil ? book.say(.caseInboxNow) : due.text,
            line.due == nil ? .accent : due.kind,
            task: book.say(act.task(line.kind.title(of: line.file, in: book.language).text)),
            address: Address.caseFolder(line.file.id).path,
            detail: book.say(
                .caseInboxDetail(
                    reference: line.file.reference,
                    kind: line.kind.name.text(in: book.language),
                    owner: parties.name(of: line.standing.owner, in: book.language)
                        ?? book.say(.caseInboxUnassigned)
                )
            ),
            action: book.say(act.name)
        )
    }
}

extension CaseAct {
    /// What the inbox says of it.
    fileprivate func task(_ title: String) -> Message {
        switch self {
        case .assign: .caseInboxAssign(title: title)
        case .accept: .caseInboxAccept(title: title)
        case .grantExtension, .refuseExtension: .caseInboxGrantExtension(title: title)
        case .verify, .reject: .caseInboxVerify(title: title)
        case .close, .reopen, .dismiss: .caseInboxClose(title: title)
        case .escalate: .caseInboxEscalate(title: title)
        case .reply, .giveBack, .askExtension: .caseInboxReply(title: title)
        }
    }
}
