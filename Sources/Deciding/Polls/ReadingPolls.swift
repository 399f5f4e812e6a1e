package import Civics
import Database
package import Ledger

/// Looking polls up, for those who lead, prepare, supervise or preside: how far each is and what
/// comes next, and no number of a count before its announcement.
package struct ReadingPolls: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The polls of every meeting, the latest meeting first, each meeting's in their order.
    package func views(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [PollView] {
        try authorise(actor, in: jurisdiction)
        let place = try await ledger.place(of: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var views: [PollView] = []
            for meeting in try MeetingTable.all(of: jurisdiction, in: transaction) {
                for poll in try PollTable.all(of: meeting.id, in: transaction) {
                    views.append(try PollView(of: poll, in: place, transaction))
                }
            }
            return views
        }
    }

    /// One poll.
    package func view(
        of poll: ID<Poll>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> PollView {
        try authorise(actor, in: jurisdiction)
        let place = try await ledger.place(of: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let poll = try PollTable.find(poll, in: transaction),
                poll.jurisdiction == jurisdiction
            else { throw .notFound }
            return try PollView(of: poll, in: place, transaction)
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
        for permission in permissions.dropLast()
        where (try? actor.authorise(permission, in: jurisdiction)) != nil {
            return
        }
        try ledger.authoriseReading(actor, .superviseVotes, in: jurisdiction)
    }
}

extension Ledger {
    /// What the place whose congress votes is called.
    fileprivate func place(of jurisdiction: ID<Jurisdiction>) async throws(ReadError) -> String {
        do throws(StoreError) {
            return try await jurisdictions()[jurisdiction]?.name ?? ""
        } catch {
            throw .store(error)
        }
    }
}
