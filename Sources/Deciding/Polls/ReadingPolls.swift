package import Civics
import Database
package import Ledger

/// Looking polls up, for those who have a part in them; what the public may see is read by
/// ``ReadingResults``.
package struct ReadingPolls: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The polls of a meeting with their days, in their order.
    package func days(
        of meeting: ID<Meeting>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [PollDay] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let meeting = try MeetingTable.find(meeting, in: transaction),
                meeting.jurisdiction == jurisdiction
            else { throw .notFound }
            var days: [PollDay] = []
            for poll in try PollTable.all(of: meeting.id, in: transaction) {
                days.append(try PollDay(of: poll, in: transaction))
            }
            return days
        }
    }

    /// One poll with its day.
    package func day(
        of poll: ID<Poll>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> PollDay {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let poll = try PollTable.find(poll, in: transaction),
                poll.jurisdiction == jurisdiction
            else { throw .notFound }
            return try PollDay(of: poll, in: transaction)
        }
    }

    /// Whoever prepares, leads, presides over or supervises a vote may see how far it is.
    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        let permissions: [Permission] = [
            .conductVotes, .prepareVotes, .presideVotes, .superviseVotes,
        ]
        for permission in permissions.dropLast() {
            if (try? actor.authorise(permission, in: jurisdiction)) != nil { return }
        }
        try ledger.authoriseReading(actor, .superviseVotes, in: jurisdiction)
    }
}
