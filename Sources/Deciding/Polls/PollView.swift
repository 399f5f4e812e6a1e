import Database
import Ledger

/// A poll as those see it who lead it: everything but the numbers of its counts.
package struct PollView: Hashable, Sendable {
    /// The poll and its day; its sessions have no totals, and its tie no names.
    package let day: PollDay
    /// What the count so far asks for; nil before the first session opens, and while what is
    /// counted does not add up.
    package let next: PollProgress.Step?
    /// The recount that it is; nil of a poll that was voted on.
    package let recount: Recount?
    /// The recount that supersedes it; nil where none was ordered.
    package let superseding: Recount?
    /// What a rating is of, as long as that may be changed; nil of every other poll.
    package let rated: RatingBasis?

    /// Reads a poll and leaves the numbers behind.
    init<F: StoreFailure>(
        of poll: Poll,
        in place: String,
        _ transaction: Transaction<F>
    ) throws(F) {
        let day = try PollDay(of: poll, in: transaction)
        next = (try? day.progress(of: place))?.next
        recount = try RecountTable.find(poll.id, in: transaction)
        superseding = try RecountTable.after(poll.id, in: transaction)
        rated =
            poll.kind == .rating && poll.state.mayChangeList
            ? try RatingBasis(of: poll.id, in: transaction) : nil
        self.day = day.withoutCounts
    }
}

extension PollDay {
    /// The same without what was counted.
    fileprivate var withoutCounts: PollDay {
        PollDay(
            poll: poll,
            meeting: meeting,
            sittings: sittings,
            electorate: electorate,
            officers: officers,
            lists: lists,
            rule: rule,
            sessions: sessions.map { session in
                var session = session
                session.totals = nil
                return session
            },
            decision: nil,
            present: present,
            issued: issued
        )
    }
}
