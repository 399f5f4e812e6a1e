import Civics
import Database
import Ledger

// The register inside a transaction.

extension SittingRegister {
    /// What of the register nobody else may change until the transaction ends.
    enum Locking {
        /// Nothing: it is looked at.
        case none
        /// The sitting, and so who is there.
        case sitting
        /// Its sessions with their papers, and the sitting after them: whoever locks a session for
        /// another reason does so before the sitting, too.
        case sessions
    }

    /// The register of a sitting; nil where the jurisdiction has none of that key.
    init?<F: StoreFailure>(
        of id: ID<Sitting>,
        _ locking: Locking = .none,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        if locking == .sessions { try BallotSessionTable.lock(in: id, transaction) }
        guard
            let sitting = try SittingTable.find(
                id,
                locking: locking != .none,
                in: transaction
            ),
            let meeting = try MeetingTable.find(sitting.meeting, in: transaction),
            meeting.jurisdiction == jurisdiction,
            let term = try CongressTermTable.find(meeting.term, in: transaction)
        else { return nil }
        self.init(
            meeting: meeting,
            term: term,
            sitting: sitting,
            delegations: try CongressTermTable.delegations(of: meeting.term, in: transaction),
            electorate: try ElectorateTable.electorate(of: meeting.id, in: transaction),
            attendance: try AttendanceTable.all(of: sitting.id, in: transaction),
            onLeave: try MeetingLeaveTable.deputies(
                onLeaveFrom: meeting.id,
                on: sitting.heldOn,
                in: transaction
            ),
            observers: try Self.observers(at: sitting, in: transaction),
            sessions: try Self.sessions(in: sitting, transaction)
        )
    }

    private static func observers<F: StoreFailure>(
        at sitting: Sitting,
        in transaction: Transaction<F>
    ) throws(F) -> [ObserverPresence] {
        let present = try ObserverPresenceTable.all(of: sitting.id, in: transaction)
        return try MeetingObserverTable.all(of: sitting.meeting, in: transaction).map {
            ObserverPresence(
                id: $0.id,
                name: $0.name,
                unit: $0.unit,
                isPresent: present.contains($0.id)
            )
        }
    }

    private static func sessions<F: StoreFailure>(
        in sitting: Sitting,
        _ transaction: Transaction<F>
    ) throws(F) -> [SessionRegister] {
        let polls = try PollTable.all(of: sitting.meeting, in: transaction)
        var registers: [SessionRegister] = []
        for session in try BallotSessionTable.all(in: sitting.id, transaction) {
            guard let poll = polls.first(where: { $0.id == session.poll }) else { continue }
            registers.append(
                SessionRegister(
                    session: session,
                    title: PollTitle(name: poll.title, nameEnglish: poll.titleEnglish),
                    issues: try PaperIssueTable.all(of: session.id, in: transaction),
                    present: try SessionPresenceTable.all(of: session.id, in: transaction)
                )
            )
        }
        return registers
    }
}
