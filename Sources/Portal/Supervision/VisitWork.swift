import Civics
import Ledger
import Supervising
import Wording

/// Visits of one's own group that are to be written down or signed.
struct VisitWork: InboxSource {
    private static let most = 5

    let ledger: Ledger

    func work(for officer: Officer, in book: Phrasebook) async throws(PageError) -> InboxPart {
        guard
            !officer.permissions.isDisjoint(with: [.visitProjects, .leadSupervision])
        else { return InboxPart() }
        let (visits, groups, ground) = try await reading { () async throws(ReadError) in
            let all = try await ReadingVisits(ledger)
                .all(in: officer.jurisdiction, by: .officer(officer))
            let groups = try await ReadingGroups(ledger)
                .all(in: officer.jurisdiction, by: .officer(officer))
            return (all.visits, groups.groups.map(\.group), groups.ground)
        }
        let today = ledger.clock.now().date
        let waiting = visits.filter { visit in
            switch visit.state {
            case .planned: visit.party == officer.party && visit.plannedOn <= today
            case .recorded where visit.kind == .official:
                officer.signs(for: visit.group(among: groups))
            case .recorded, .signed, .cancelled: false
            }
        }
        return InboxPart(
            work: waiting.prefix(Self.most).map { visit in
                InboxWork(
                    dueOn: visit.plannedOn,
                    item: item(visit, ground.parties, in: book)
                )
            },
            count: waiting.count,
            all: waiting.count > Self.most
                ? (
                    book.say(.consoleInboxAllWork(count: waiting.count)),
                    Address.visits.path
                ) : nil
        )
    }

    private func item(_ visit: Visit, _ parties: [Party], in book: Phrasebook) -> TodoItem {
        let isPlanned = visit.state == .planned
        return TodoItem(
            due: book.say(visit.state.name),
            isPlanned ? .yellow : .accent,
            task: book.say(
                isPlanned
                    ? .supervisionInboxWrite(place: visit.place)
                    : .supervisionInboxSign(place: visit.place)
            ),
            address: (isPlanned ? Address.writeVisit(visit.id) : Address.visit(visit.id)).path,
            detail: book.say(
                .supervisionInboxDetail(
                    group: parties.name(of: visit.party, in: book.language) ?? "",
                    date: book.date(visit.plannedOn)
                )
            ),
            action: book.say(isPlanned ? .supervisionVisitWrite : .supervisionVisitSign)
        )
    }
}
