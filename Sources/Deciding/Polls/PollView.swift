/// A poll as those see it who lead it: everything but the numbers of its counts.
package struct PollView: Hashable, Sendable {
    /// The poll and its day; its sessions have no totals, and its tie no names.
    package let day: PollDay
    /// What the count so far asks for; nil before the first session opens, and while what is
    /// counted does not add up.
    package let next: PollProgress.Step?

    /// Leaves the numbers behind.
    init(_ day: PollDay, of place: String) {
        next = (try? day.progress(of: place))?.next
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
