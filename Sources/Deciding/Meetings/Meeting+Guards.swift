import Civics
import Database
import Ledger

// What every change of a meeting asks before it is made.

extension Actor {
    /// Checks the right to prepare meetings.
    func authoriseMeetings(in jurisdiction: ID<Jurisdiction>) throws(MeetingError) {
        do throws(Denied) {
            try authorise(.prepareVotes, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}

extension Meeting {
    /// A meeting that nobody else changes until the transaction ends.
    static func locked(
        _ id: ID<Meeting>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<MeetingError>
    ) throws(MeetingError) -> Meeting {
        guard let meeting = try MeetingTable.find(id, locking: true, in: transaction),
            meeting.jurisdiction == jurisdiction
        else { throw .notFound }
        return meeting
    }

    /// Checks that it is in one of some states.
    func expect(_ states: MeetingState...) throws(MeetingError) {
        guard states.contains(state) else { throw .wrongState(state) }
    }

    /// Checks that no ballot session of it runs, and keeps others from opening one until the
    /// transaction ends.
    func expectNoRunningSession(
        in transaction: Transaction<MeetingError>
    ) throws(MeetingError) {
        for poll in try PollTable.all(of: id, in: transaction) {
            _ = try PollTable.find(poll.id, locking: true, in: transaction)
        }
        guard try sessionStates(in: transaction).allSatisfy(\.isOver) else {
            throw .sessionRunning
        }
    }

    /// Checks that no poll of it is being voted on: its base is fixed from its first session to the
    /// end of its count.
    func expectNoVote(in transaction: Transaction<MeetingError>) throws(MeetingError) {
        try expectNoRunningSession(in: transaction)
        guard try PollTable.all(of: id, in: transaction).allSatisfy({ $0.state != .voting })
        else { throw .sessionRunning }
    }

    /// How far the ballot sessions of its polls are.
    func sessionStates<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [SessionState] {
        try sessions(in: transaction).map(\.state)
    }

    /// The ballot sessions of its polls.
    func sessions<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [BallotSession] {
        var sessions: [BallotSession] = []
        for poll in try PollTable.all(of: id, in: transaction) {
            sessions += try BallotSessionTable.all(of: poll.id, in: transaction)
        }
        return sessions
    }

    /// The roll of its term.
    func roll<F: StoreFailure>(in transaction: Transaction<F>) throws(F) -> Roll? {
        guard let term = try CongressTermTable.find(term, in: transaction) else { return nil }
        return try Roll(of: term, in: transaction)
    }

    /// What was done to it.
    func deed(_ action: String, reason: String = "", facts: [String: String] = [:]) -> Deed {
        Deed(
            action,
            in: jurisdiction,
            object: "meeting \(id)",
            reason: reason,
            facts: facts
        )
    }
}
