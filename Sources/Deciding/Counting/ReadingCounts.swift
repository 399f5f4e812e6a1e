package import Civics
import Database
package import Ledger
import Tallying

/// A session that is counted, as the list of them shows it to one of its people.
package struct CountingListed: Hashable, Sendable {
    /// The session.
    package let session: ID<BallotSession>
    /// Its number.
    package let number: Int
    /// What the poll is called.
    package let poll: Poll
    /// How far it is.
    package let state: SessionState
    /// How ballots were cast.
    package let channel: RuleChannel
    /// What this one does there.
    package let seats: Set<CountingSeat>
    /// The boxes.
    package let boxes: Int
    /// The boxes that have one count.
    package let agreed: Int
    /// What waits for this one: boxes to be opened, entered or ruled on, and doubtful papers.
    package let waiting: Int
}

/// What somebody sees of a session in the counting room: each seat its own things.
package struct CountingView: Hashable, Sendable {
    /// The session; its totals for the chief scrutineer only.
    package let session: BallotSession
    /// Of which poll.
    package let poll: Poll
    /// What its papers look like.
    package let ballot: BoxBallot
    /// What this one does there.
    package let seats: Set<CountingSeat>
    /// How many boxes there are.
    package let boxCount: Int
    /// How many of them have one count.
    package let agreed: Int
    /// What the tellers see of the boxes; none for others.
    package let tellerBoxes: [TellerBox]
    /// What the chief scrutineer sees of them; none for others.
    package let chiefBoxes: [ChiefBox]
    /// The doubtful papers; none for those who only lead the day.
    package let papers: [DoubtfulPaper]
    /// Whether entries and box totals are forgotten.
    package let isForgotten: Bool
    /// Whether a machine's numbers are entered.
    package let isMachineEntered: Bool
    /// What a machine counted: to whoever entered it and the chief scrutineer.
    package let machine: MachineCount?
    /// The names of the accounts that counted, by account.
    package let names: [ID<Account>: String]

    /// A box as a teller sees it: of entries nothing but the own one.
    package struct TellerBox: Hashable, Sendable {
        /// Its number.
        package let number: Int
        /// The papers in it.
        package let papers: Int
        /// The attempt.
        package let attempt: Int
        /// The own entry of this attempt.
        package let own: BoxEntry?
        /// How far it is; whether another teller has entered it shows only once both have.
        package let progress: TellerProgress
    }

    /// How far a box is, as a teller is told.
    package enum TellerProgress: Hashable, Sendable {
        /// Doubtful papers of it are to be ruled on first.
        case doubtful(Int)
        /// It waits for this teller; again, where it was entered before.
        case yours(isAgain: Bool)
        /// Entered by this teller; the other entry is missing.
        case entered
        /// Two other tellers count it.
        case others
        /// The two entries differ; the chief scrutineer rules.
        case differing
        /// It has one count.
        case agreed
    }

    /// A box as the chief scrutineer sees it.
    package struct ChiefBox: Hashable, Sendable {
        /// The box.
        package let box: CountingBox
        /// How far it is.
        package let state: BoxState
        /// Both entries, once both are in; nil before.
        package let entries: Pair?
        /// What was ruled on it at this attempt.
        package let rulings: [BoxRuling]
    }

    /// Two entries side by side.
    package struct Pair: Hashable, Sendable {
        /// The first one.
        package let first: BoxEntry
        /// The second one.
        package let second: BoxEntry

        /// Where they differ.
        package var comparison: BoxComparison { BoxComparison(first.totals, second.totals) }
    }
}

/// Looking into the counting room, each from one's own seat.
package struct ReadingCounts: Sendable {
    private let ledger: Ledger

    /// Looks into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The sessions that are or were counted at open meetings, the latest first.
    package func sessions(
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(ReadError) -> [CountingListed] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var listed: [CountingListed] = []
            for meeting in try MeetingTable.all(of: jurisdiction, in: transaction)
            where meeting.state == .open {
                for poll in try PollTable.all(of: meeting.id, in: transaction) {
                    // Of a recount, the sessions before it were counted in the poll before.
                    let first = try RecountTable.find(poll.id, in: transaction)?.session ?? 1
                    for session in try BallotSessionTable.all(of: poll.id, in: transaction)
                    where session.state.isCounted && session.number >= first {
                        guard
                            let view = try Self.view(
                                session.id,
                                by: actor,
                                in: jurisdiction,
                                transaction
                            )
                        else { continue }
                        listed.insert(view.listed, at: 0)
                    }
                }
            }
            return listed
        }
    }

    /// A session as this one may see it.
    package func session(
        _ id: ID<BallotSession>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(ReadError) -> CountingView {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let view = try Self.view(id, by: actor, in: jurisdiction, transaction) else {
                throw .notFound
            }
            guard !view.seats.isEmpty else {
                let post = actor.postNames.zh
                throw .denied(
                    Denied(permission: .countVotes, post: post.isEmpty ? nil : post)
                )
            }
            return view
        }
    }

    /// A picture of a doubtful paper, for the tellers and the chief scrutineer of the meeting.
    package func photograph(
        _ number: Int,
        of id: ID<BallotSession>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(ReadError) -> CountingFile {
        let view = try await session(id, by: actor, in: jurisdiction)
        return try await file(view.papers.first { $0.number == number }?.photograph)
    }

    /// What a machine printed, for whoever entered its numbers and the chief scrutineer.
    package func machinePrint(
        of id: ID<BallotSession>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(ReadError) -> CountingFile {
        try await file(try await session(id, by: actor, in: jurisdiction).machine?.print)
    }

    private func file(_ id: ID<CountingFile>?) async throws(ReadError) -> CountingFile {
        guard let id else { throw .notFound }
        let found = try await ledger.read {
            (transaction: Transaction<ReadError>) throws(ReadError) in
            try CountingFileTable.find(id, in: transaction)
        }
        guard let found else { throw .notFound }
        return found
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        do throws(Denied) {
            try actor.authoriseCounting(as: CountingSeat.allCases, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}

extension SessionState {
    /// Whether there is or was something to be counted.
    fileprivate var isCounted: Bool {
        switch self {
        case .closed, .reconciled, .void, .counting, .counted: true
        case .opened, .issuing, .casting, .abandoned: false
        }
    }
}

extension CountingView {
    /// The same as one line.
    fileprivate var listed: CountingListed {
        let mine = tellerBoxes.count { box in
            if case .yours = box.progress { true } else { false }
        }
        let rulings = seats.contains(.chief) ? papers.count { $0.ruling == nil } : 0
        return CountingListed(
            session: session.id,
            number: session.number,
            poll: poll,
            state: session.state,
            channel: session.channel,
            seats: seats,
            boxes: boxCount,
            agreed: agreed,
            waiting: mine + rulings + chiefBoxes.count { $0.state == .differing }
                + (isBeginningMine ? 1 : 0)
        )
    }

    /// Whether the next step of a closed session is this one's.
    private var isBeginningMine: Bool {
        guard session.state == .closed else { return false }
        switch session.channel {
        case .paper: return !seats.isDisjoint(with: [.chief, .conductor])
        case .keypad: return seats.contains(isMachineEntered ? .chief : .teller)
        }
    }
}
