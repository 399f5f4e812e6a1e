import Civics
import Database
import Ledger
import Tallying

/// A session with what its count depends on, and who counts it.
struct CountedSession {
    /// The session.
    var session: BallotSession
    /// Of which poll.
    let poll: Poll
    /// Its adopted rule.
    let rule: CountRule
    /// Those with a part in the meeting's votes.
    let officers: [MeetingOfficer]

    /// What its papers look like.
    var ballot: BoxBallot { session.ballot(by: rule) }

    /// Finds a session of a jurisdiction; nil where there is none.
    ///
    /// Locked, nobody else changes the session, its boxes or its poll until the transaction ends;
    /// the poll is locked first, as everybody does who changes a session.
    static func find<F: StoreFailure>(
        _ id: ID<BallotSession>,
        of jurisdiction: ID<Jurisdiction>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> CountedSession? {
        guard let found = try BallotSessionTable.find(id, in: transaction),
            let poll = try PollTable.find(found.poll, locking: locking, in: transaction),
            poll.jurisdiction == jurisdiction, let rule = poll.rule,
            let terms = try RuleTable.find(rule.id, in: transaction)?.terms
        else { return nil }
        // Read again under the lock: what was found before may have changed meanwhile.
        let locked =
            locking ? try BallotSessionTable.find(id, locking: true, in: transaction) : found
        guard let session = locked else { return nil }
        return CountedSession(
            session: session,
            poll: poll,
            rule: terms.rule,
            officers: try MeetingOfficerTable.all(of: poll.meeting, in: transaction)
        )
    }

    /// Whether a number of returned papers is enough for the rule's participation.
    func isEnough(_ returned: Int) -> Bool {
        guard case .votes(let rule) = rule, let participation = rule.participation else {
            return true
        }
        return participation.compare(returned, .moreThan, of: poll.deputies ?? 0).isMet
    }

    /// Whether the boxes stand against the papers that were issued.
    func reconciled(_ boxes: BoxSet) -> Reconciliation {
        boxes.reconciled(issued: session.issued ?? 0, isEnough: isEnough)
    }
}

extension BallotSession {
    /// Goes on to a state that may follow.
    mutating func advance(to next: SessionState) {
        precondition(state.successors.contains(next), "no way leads from \(state) to \(next)")
        state = next
    }
}

/// What somebody does in the counting room.
package enum CountingSeat: Hashable, Sendable, CaseIterable {
    /// One of the tellers whom the meeting named.
    case teller
    /// The meeting's chief scrutineer.
    case chief
    /// Whoever leads the day.
    case conductor

    /// The right it takes.
    var permission: Permission {
        switch self {
        case .teller: .countVotes
        case .chief: .superviseVotes
        case .conductor: .conductVotes
        }
    }

    /// What the meeting must have named the account as; nil where the post is enough.
    var role: MeetingRole? {
        switch self {
        case .teller: .teller
        case .chief: .chiefScrutineer
        case .conductor: nil
        }
    }
}

extension Actor {
    /// Checks that the actor has one of the seats, by post alone: before anything is read.
    func authoriseCounting(
        as seats: [CountingSeat],
        in jurisdiction: ID<Jurisdiction>
    ) throws(Denied) {
        var denied: Denied?
        for seat in seats {
            do throws(Denied) {
                return try authorise(seat.permission, in: jurisdiction)
            } catch {
                denied = denied ?? error
            }
        }
        if let denied { throw denied }
    }

    /// The seats the actor has in a room: by post, and where the meeting names people, by name.
    ///
    /// The operator has every seat but a teller's, which is a person's.
    func seats(in room: CountedSession) -> Set<CountingSeat> {
        switch self {
        case .resident: []
        case .operatorAtConsole: [.chief, .conductor]
        case .officer(let officer):
            Set(
                CountingSeat.allCases.filter { seat in
                    officer.jurisdiction == room.poll.jurisdiction
                        && officer.permissions.contains(seat.permission)
                        && (seat.role == nil
                            || room.officers.contains {
                                $0.role == seat.role && $0.account == officer.account
                            })
                }
            )
        }
    }

    /// Checks that the actor has one of the seats in a room.
    func authoriseCounting(
        as seats: [CountingSeat],
        in room: CountedSession
    ) throws(Denied) {
        let own = self.seats(in: room)
        guard let first = seats.first, own.isDisjoint(with: seats) else { return }
        let names = postNames
        throw Denied(permission: first.permission, post: names.zh.isEmpty ? nil : names.zh)
    }
}
