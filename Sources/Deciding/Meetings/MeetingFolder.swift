import Civics
package import Ledger
package import Proposing

/// Everything that is prepared for a meeting, read at one moment.
package struct MeetingFolder: Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// The roll of its term, with its whole past.
    package let roll: Roll
    /// Who is a deputy at it; nobody before it opened.
    package let electorate: Electorate
    /// Every leave, withdrawn ones too.
    package let leaves: [MeetingLeave]
    /// Those who listen in.
    package let observers: [MeetingObserver]
    /// Those with a part in its votes.
    package let officers: [MeetingOfficer]
    /// Who took over from whom, the earliest first.
    package let successions: [OfficerSuccession]
    /// The accounts of the jurisdiction with what they may do.
    package let accounts: [AccountRights]
    /// The agenda.
    package let agenda: [AgendaItem]
    /// The steps of its preparation with their states.
    package let checklist: MeetingChecklist
    /// The newest frozen list of its year; nil while there is none.
    package let list: FrozenList?
    /// Whether a ballot session of it runs, or a poll is voted on and asks for another.
    package let isVoting: Bool
    /// Whether the tellers are counting or have: they do not change then.
    package let hasCounted: Bool
    /// Whether tellers are counting at this moment.
    package let isCounting: Bool
    /// Whether the chief scrutineer has signed for every poll there is.
    package let isCertified: Bool

    /// The base of quorum and majority: frozen once it opened, before that what the roll has on
    /// the first day.
    package var count: RollCount {
        meeting.state == .preparing
            ? roll.count(on: meeting.startsOn)
            : RollCount(
                seats: roll.seats(on: meeting.startsOn),
                inOffice: electorate.inOffice.count
            )
    }

    /// The deputies by key: those frozen, before the opening those of the roll on the first day.
    package var people: [MeetingDeputy] {
        meeting.state == .preparing
            ? MeetingOpening(of: roll, on: meeting.startsOn).electorate : electorate.deputies
    }

    /// Whether anything of it was invented for the demonstration.
    package var isSample: Bool { meeting.provenance.certainty == .inventedSample }
}
