import Civics
import Database
import Ledger

extension Meeting {
    /// The meeting on whose agenda a poll is put: locked, and not closed yet.
    static func preparing(
        _ id: ID<Meeting>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> Meeting {
        guard let meeting = try MeetingTable.find(id, locking: true, in: transaction),
            meeting.jurisdiction == jurisdiction
        else { throw .notFound }
        guard meeting.state != .closed else { throw .missing(.meetingOpen(meeting.state)) }
        return meeting
    }

    /// Puts a poll on its agenda, as the last one.
    func prepare(
        _ kind: Poll.Kind,
        called names: CheckedTitle,
        on list: Poll.List,
        _ items: [Poll.Item],
        as poll: ID<Poll>,
        _ certainty: Certainty,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> Poll {
        let poll = Poll(
            id: poll,
            jurisdiction: jurisdiction,
            meeting: id,
            ordinal: try PollTable.all(of: id, in: transaction).count + 1,
            kind: kind,
            state: .prepared,
            title: names.title,
            titleEnglish: names.titleEnglish,
            list: list,
            items: items,
            rule: nil,
            deputies: nil,
            version: 1,
            provenance: Provenance(certainty, source: "")
        )
        try PollTable.insert(poll, in: transaction)
        return poll
    }
}
