import Ledger
import Supervising
import Wording

/// Bulletins that wait for this post: months without one, drafts to look through, reviewed ones to
/// be issued.
struct BulletinWork: InboxSource {
    private static let most = 6

    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        let rights = officer.permissions
        guard !rights.isDisjoint(with: ReadingBulletins.readers) else { return InboxPart() }
        let bulletins = try await reading { () async throws(ReadError) in
            try await ReadingBulletins(ledger).all(
                in: officer.jurisdiction,
                by: .officer(officer)
            )
        }
        var work: [InboxWork] = []
        if rights.contains(.draftBulletins) {
            let missing: [MissingBulletin]
            do throws(StoreError) {
                missing = try await ReadingBulletins(ledger).missing(in: officer.jurisdiction)
            } catch {
                throw PageError(error)
            }
            work += missing.map { missing in
                InboxWork(dueOn: nil, item: item(missing, in: book))
            }
        }
        work += bulletins.compactMap { bulletin in
            item(bulletin, rights, in: book).map { InboxWork(dueOn: nil, item: $0) }
        }
        return InboxPart(
            work: Array(work.prefix(Self.most)),
            count: work.count,
            all: work.count > Self.most
                ? (
                    book.say(.consoleInboxAllWork(count: work.count)),
                    Address.consoleBulletins.path
                ) : nil
        )
    }

    private func item(_ missing: MissingBulletin, in book: Phrasebook) -> TodoItem {
        TodoItem(
            due: book.say(.bulletinInboxMissing),
            .yellow,
            task: book.say(
                .bulletinInboxDraft(year: missing.programme.year, month: missing.month)
            ),
            address: Address.consoleBulletins.path,
            detail: missing.programme.name,
            action: book.say(.bulletinDraftButton)
        )
    }

    private func item(
        _ bulletin: Bulletin,
        _ rights: Set<Permission>,
        in book: Phrasebook
    ) -> TodoItem? {
        let (year, month) = (bulletin.facts.year, bulletin.month)
        let (task, action): (Message, Message)
        switch bulletin.state {
        case .draft where rights.contains(.draftBulletins):
            (task, action) = (.bulletinInboxWrite(year: year, month: month), .bulletinInboxOpen)
        case .draft where rights.contains(.reviewBulletins):
            (task, action) = (
                .bulletinInboxReview(year: year, month: month), .bulletinReviewButton
            )
        case .reviewed where rights.contains(.issueBulletins):
            (task, action) = (.bulletinInboxIssue(year: year, month: month), .bulletinIssueButton)
        case .draft, .reviewed, .issued: return nil
        }
        return TodoItem(
            due: book.say(bulletin.state.name),
            bulletin.state.badge,
            task: book.say(task),
            address: Address.consoleBulletin(bulletin.id).path,
            detail: bulletin.facts.programme,
            action: book.say(action)
        )
    }
}
