package import Civics
import Database
package import Tallying

/// The register of a sitting at one moment: who may be there, who is, and who has a paper.
package struct SittingRegister: Hashable, Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// Its term.
    package let term: CongressTerm
    /// The sitting.
    package let sitting: Sitting
    /// The delegations of the term, in their order.
    package let delegations: [Delegation]
    /// Everybody who is or was a deputy at the meeting.
    package let electorate: Electorate
    /// The deputies who checked in, and whether they are in the hall now.
    package let attendance: [ID<Deputy>: Bool]
    /// The deputies with leave on the day of the sitting.
    package let onLeave: Set<ID<Deputy>>
    /// Who else was asked to attend (列席), and whether they are there.
    package let observers: [ObserverPresence]
    /// The ballot sessions in this sitting, in their order.
    package let sessions: [SessionRegister]

    /// Puts a register together.
    package init(
        meeting: Meeting,
        term: CongressTerm,
        sitting: Sitting,
        delegations: [Delegation],
        electorate: Electorate,
        attendance: [ID<Deputy>: Bool],
        onLeave: Set<ID<Deputy>>,
        observers: [ObserverPresence],
        sessions: [SessionRegister]
    ) {
        self.meeting = meeting
        self.term = term
        self.sitting = sitting
        self.delegations = delegations
        self.electorate = electorate
        self.attendance = attendance
        self.onLeave = onLeave
        self.observers = observers
        self.sessions = sessions
    }

    /// The quorum of a sitting by law (地方组织法, article 14): two thirds of the deputies.
    package static let quorum = Fraction.twoThirds

    /// How many must be there at the least; 1 where nobody is in office.
    package var quorumCount: Int {
        Self.quorum.smallestPassing(of: electorate.inOffice.count, inclusive: true) ?? 1
    }

    /// Who is there of the deputies in office, in numbers.
    package var presence: Presence {
        let inOffice = electorate.inOffice
        return Presence(
            deputies: inOffice.count,
            present: inOffice.count { isPresent($0.deputy) }
        )
    }

    /// Whether a deputy is in the hall now.
    package func isPresent(_ deputy: ID<Deputy>) -> Bool { attendance[deputy] == true }

    /// The sessions whose papers are being issued now.
    package var issuing: [SessionRegister] { sessions.filter { $0.session.state == .issuing } }

    /// The deputy of a key, who may be none any longer.
    package func deputy(_ id: ID<Deputy>) -> MeetingDeputy? {
        electorate.deputies.first { $0.deputy == id }
    }

    /// The delegation of a deputy.
    package func delegation(of deputy: MeetingDeputy) -> Delegation? {
        delegations.first { $0.id == deputy.delegation }
    }

    /// The session of a key.
    package func session(_ id: ID<BallotSession>) -> SessionRegister? {
        sessions.first { $0.session.id == id }
    }
}

/// The register of one ballot session: who has a paper.
package struct SessionRegister: Hashable, Sendable {
    /// The session.
    package let session: BallotSession
    /// What its poll is called.
    package let title: PollTitle
    /// The deputies who have a paper, and whether somebody writes for them.
    package let issues: [ID<Deputy>: Bool]
    /// The deputies who were there when the register was closed; empty before.
    package let present: Set<ID<Deputy>>

    /// Puts a register together.
    package init(
        session: BallotSession,
        title: PollTitle,
        issues: [ID<Deputy>: Bool],
        present: Set<ID<Deputy>>
    ) {
        self.session = session
        self.title = title
        self.issues = issues
        self.present = present
    }

    /// Its papers, in numbers; nil where the record holds more than were printed.
    package var papers: SessionPapers? {
        try? SessionPapers(
            printed: session.printed,
            issued: issues.count,
            spoilt: session.spoilt
        )
    }
}

/// Somebody who attends without being a deputy (列席), and never gets a paper.
package struct ObserverPresence: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<MeetingObserver>
    /// The name.
    package let name: String
    /// The unit.
    package let unit: String
    /// Whether they are in the hall now.
    package let isPresent: Bool

    /// Puts an observer together.
    package init(id: ID<MeetingObserver>, name: String, unit: String, isPresent: Bool) {
        self.id = id
        self.name = name
        self.unit = unit
        self.isPresent = isPresent
    }
}
