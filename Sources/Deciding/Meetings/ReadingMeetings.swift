package import Civics
import Database
package import Ledger
import Proposing

/// Looking meetings up, for those who prepare votes and those who lead the day.
package struct ReadingMeetings: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// A meeting with its term.
    package struct Listed: Hashable, Sendable {
        /// The meeting.
        package let meeting: Meeting
        /// The number of its term.
        package let term: Int
        /// The deputies in office at it; nil before it opened.
        package let deputies: Int?
    }

    /// Every meeting of a jurisdiction, the latest first.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [Listed] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let terms = try CongressTermTable.all(of: jurisdiction, in: transaction)
            var listed: [Listed] = []
            for meeting in try MeetingTable.all(of: jurisdiction, in: transaction) {
                guard let term = terms.first(where: { $0.id == meeting.term }) else { continue }
                let electorate = try ElectorateTable.electorate(of: meeting.id, in: transaction)
                listed.append(
                    Listed(
                        meeting: meeting,
                        term: term.number,
                        deputies: meeting.state == .preparing ? nil : electorate.inOffice.count
                    )
                )
            }
            return listed
        }
    }

    /// Everything that is prepared for a meeting.
    package func folder(
        of id: ID<Meeting>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> MeetingFolder {
        try authorise(actor, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let meeting = try MeetingTable.find(id, in: transaction),
                meeting.jurisdiction == jurisdiction,
                let roll = try meeting.roll(in: transaction)
            else { throw .notFound }
            let year = meeting.startsOn.year
            let list = try meeting.frozenList(in: transaction)
            let officers = try MeetingOfficerTable.all(of: id, in: transaction)
            let sessions = try meeting.sessions(in: transaction)
            let rule = try RuleTable.all(of: jurisdiction, in: transaction)
                .holding(year: year, for: .projects)
            let known = MeetingChecklist.Knowledge(
                inOffice: roll.inOffice(on: meeting.startsOn).count,
                list: list?.fingerprint,
                rule: rule?.sealed?.fingerprint,
                openedOn: meeting.openedOn,
                scrutineers: meeting.scrutineers,
                tellers: Set(officers.filter { $0.role == .teller }.compactMap(\.account)).count,
                printed: sessions.reduce(0) { $0 + $1.printed }
            )
            let polls = try PollTable.all(of: id, in: transaction)
            return MeetingFolder(
                meeting: meeting,
                roll: roll,
                electorate: try ElectorateTable.electorate(of: id, in: transaction),
                leaves: try MeetingLeaveTable.all(from: id, in: transaction),
                observers: try MeetingObserverTable.all(of: id, in: transaction),
                officers: officers,
                successions: try OfficerSuccessionTable.all(of: id, in: transaction),
                accounts: try AccountRights.all(in: jurisdiction, transaction),
                agenda: try AgendaTable.all(of: id, in: transaction),
                checklist: MeetingChecklist(
                    try MeetingStepTable.all(of: id, in: transaction),
                    knowing: known,
                    today: today
                ),
                list: list,
                isVoting: !sessions.allSatisfy(\.state.isOver)
                    || polls.contains { $0.state == .voting },
                hasCounted: sessions.contains { $0.state == .counting || $0.state == .counted },
                isCounting: sessions.contains {
                    $0.state == .counting || $0.state == .reconciled
                },
                isCertified: !polls.isEmpty && polls.allSatisfy(\.state.isCertified)
            )
        }
    }

    /// Whoever prepares votes or leads the day may read.
    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        do throws(ReadError) {
            try ledger.authoriseReading(actor, .conductVotes, in: jurisdiction)
        } catch {
            try ledger.authoriseReading(actor, .prepareVotes, in: jurisdiction)
        }
    }
}
