import Civics
import Database
import Ledger
import Tallying

// What each seat sees of a session: what a seat must not see is not read into its view.

extension ReadingCounts {
    static func view(
        _ id: ID<BallotSession>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<ReadError>
    ) throws(ReadError) -> CountingView? {
        guard let room = try CountedSession.find(id, of: jurisdiction, in: transaction) else {
            return nil
        }
        let seats = actor.seats(in: room)
        let boxes = try CountingBoxTable.all(of: id, in: transaction)
        let entries = try BoxEntryTable.all(of: id, in: transaction)
        let isInside = !seats.isDisjoint(with: [.teller, .chief])
        let papers = isInside ? try DoubtfulPaperTable.all(of: id, in: transaction) : []
        let forgotten = try WorkingPapersTable.find(of: room.poll.id, in: transaction) != nil
        var session = room.session
        if !seats.contains(.chief) { session.totals = nil }
        let isOver = room.session.state == .counted
        // Entries keep the name of a teller who left since.
        let left = try OfficerSuccessionTable.all(of: room.poll.meeting, in: transaction)
            .map(\.left)
        let machine = try MachineCountTable.find(of: id, in: transaction)
        return CountingView(
            session: session,
            poll: room.poll,
            ballot: room.ballot,
            seats: seats,
            boxCount: boxes.count,
            agreed: isOver ? boxes.count : boxes.count { $0.totals != nil },
            tellerBoxes: seats.contains(.teller)
                ? boxes.map { tellerBox($0, actor, entries, papers, isOver: isOver) } : [],
            chiefBoxes: seats.contains(.chief)
                ? try chiefBoxes(boxes, entries, in: transaction) : [],
            papers: papers,
            isForgotten: forgotten,
            isMachineEntered: machine != nil,
            machine: seats.contains(.chief) || actor.account == machine?.enteredBy
                ? machine : nil,
            names: Dictionary(
                (room.officers + left).compactMap { officer in
                    officer.account.map { ($0, officer.name) }
                },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    private static func tellerBox(
        _ box: CountingBox,
        _ actor: Actor,
        _ entries: [BoxEntry],
        _ papers: [DoubtfulPaper],
        isOver: Bool
    ) -> CountingView.TellerBox {
        let current = entries.filter { $0.box == box.number && $0.attempt == box.attempt }
        let own = current.first { $0.account == actor.account }
        let open = papers.count { $0.box == box.number && $0.ruling == nil }
        let progress: CountingView.TellerProgress
        if box.totals != nil || isOver {
            progress = .agreed
        } else if own == nil, current.count == 2 {
            progress = .others
        } else if own != nil {
            progress = current.count == 2 ? .differing : .entered
        } else if open > 0 {
            progress = .doubtful(open)
        } else {
            progress = .yours(isAgain: box.attempt > 1)
        }
        return CountingView.TellerBox(
            number: box.number,
            papers: box.papers,
            attempt: box.attempt,
            own: own,
            progress: progress
        )
    }

    private static func chiefBoxes(
        _ boxes: [CountingBox],
        _ entries: [BoxEntry],
        in transaction: Transaction<ReadError>
    ) throws(ReadError) -> [CountingView.ChiefBox] {
        guard let session = boxes.first?.session else { return [] }
        let rulings = try BoxRulingTable.all(of: session, in: transaction)
        return boxes.map { box in
            let current = entries.filter { $0.box == box.number && $0.attempt == box.attempt }
            var pair: CountingView.Pair?
            if let first = current.first, let second = current.dropFirst().first {
                pair = CountingView.Pair(first: first, second: second)
            }
            return CountingView.ChiefBox(
                box: box,
                state: box.state(entries: current.count),
                entries: pair,
                rulings: rulings.filter { $0.box == box.number && $0.attempt == box.attempt }
            )
        }
    }
}

extension Actor {
    /// The account of somebody signed in.
    fileprivate var account: ID<Account>? {
        switch self {
        case .officer(let officer): officer.account
        case .resident, .operatorAtConsole: nil
        }
    }
}
