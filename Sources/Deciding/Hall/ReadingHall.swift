package import Civics
import Database
package import Ledger

/// Looking up what the big screen of a congress shows.
package struct ReadingHall: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The screen of the meeting that is open, of its first poll that is not announced yet, or of
    /// the last, and never of one that is counted again elsewhere; nil where no meeting with a poll is open.
    package func screen(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> HallScreen? {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            let open = try MeetingTable.all(of: jurisdiction, in: transaction)
                .first { $0.state == .open }
            guard let open,
                let term = try CongressTermTable.find(open.term, in: transaction)
            else { return nil }
            var polls: [Poll] = []
            for poll in try PollTable.all(of: open.id, in: transaction) {
                let recount = try RecountTable.after(poll.id, in: transaction)
                if recount == nil { polls.append(poll) }
            }
            guard let poll = polls.first(where: { !$0.state.isPublic }) ?? polls.last else {
                return nil
            }
            return HallScreen(
                try PollDay(of: poll, in: transaction),
                term: term,
                announced: poll.state.isPublic
                    ? try CertificateTable.find(poll.id, in: transaction)?.announcement : nil
            )
        }
    }
}
