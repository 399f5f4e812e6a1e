import Civics
import Database
import Ledger
import Proposing

extension PollDay {
    /// Reads everything about a poll.
    init<F: StoreFailure>(of poll: Poll, in transaction: Transaction<F>) throws(F) {
        guard let meeting = try MeetingTable.find(poll.meeting, in: transaction) else {
            throw .store(.unavailable(code: "poll.meeting"))
        }
        let electorate = try ElectorateTable.electorate(of: poll.meeting, in: transaction)
        let inOffice = Set(electorate.inOffice.map(\.deputy))
        let sittings = try SittingTable.all(of: poll.meeting, in: transaction)
        var present: [ID<Sitting>: Int] = [:]
        for sitting in sittings {
            present[sitting.id] = try AttendanceTable.all(of: sitting.id, in: transaction)
                .count { $0.value && inOffice.contains($0.key) }
        }
        let sessions = try BallotSessionTable.all(of: poll.id, in: transaction)
        let open = sessions.last.flatMap { $0.state.isOver ? nil : $0 }
        self.init(
            poll: poll,
            meeting: meeting,
            sittings: sittings,
            electorate: electorate,
            officers: try MeetingOfficerTable.all(of: poll.meeting, in: transaction),
            lists: try Self.lists(of: poll, in: transaction),
            rule: try Self.rule(of: poll, in: transaction),
            sessions: sessions,
            decision: try TieDecisionTable.find(poll.id, in: transaction),
            present: present,
            issued: try open.map { (open) throws(F) in
                try PaperIssueTable.all(of: open.id, in: transaction).count
            } ?? 0
        )
    }

    /// The frozen versions of the poll's list.
    private static func lists<F: StoreFailure>(
        of poll: Poll,
        in transaction: Transaction<F>
    ) throws(F) -> [FrozenVersion] {
        // A rating is on a list of its own, which has no versions.
        guard poll.kind != .rating else {
            return [FrozenVersion(list: poll.list, items: poll.items)]
        }
        return try FrozenVersion.all(of: poll.jurisdiction, in: transaction)
            .filter { $0.list.year == poll.list.year }
    }

    /// The rule that is locked, or else the one that holds.
    private static func rule<F: StoreFailure>(
        of poll: Poll,
        in transaction: Transaction<F>
    ) throws(F) -> VotingRule? {
        if let rule = poll.rule { return try RuleTable.find(rule.id, in: transaction) }
        return try RuleTable.all(of: poll.jurisdiction, in: transaction)
            .holding(year: poll.list.year, for: poll.kind.purpose)
    }
}

extension PollDay.FrozenVersion {
    /// Every frozen version of every year of a jurisdiction, the newest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [PollDay.FrozenVersion] {
        try FrozenList.all(of: jurisdiction, in: transaction).map { frozen in
            PollDay.FrozenVersion(
                list: Poll.List(
                    year: frozen.book.year,
                    version: frozen.book.version,
                    fingerprint: frozen.fingerprint
                ),
                items: frozen.book.candidates.map { entry in
                    Poll.Item(
                        id: String(entry.number),
                        name: entry.name,
                        nameEnglish: entry.nameEnglish
                    )
                }
            )
        }
    }
}
