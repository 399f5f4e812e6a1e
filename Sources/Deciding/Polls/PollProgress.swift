package import Tallying

/// What a poll has come to, told by the record of its sessions alone: nobody chooses the next
/// round, the count asks for it.
package struct PollProgress: Hashable, Sendable {
    /// What is to be done next.
    package enum Step: Hashable, Sendable {
        /// A ballot session is to be held, with its own number, papers and register.
        case hold(RoundRequest)
        /// The presidium (主席团) decides among the tied.
        case decide(RoundRequest)
        /// Everything is decided.
        case finished
    }

    /// A poll with everything its count depends on, before its first session.
    package struct Frame: Hashable, Sendable {
        /// What is decided, in words.
        package let title: String
        /// Whose count it is.
        package let identity: SessionIdentity?
        /// The adopted rule.
        package let rule: CongressRule
        /// The deputies in office, frozen when the meeting opened.
        package let deputies: Int
        /// The frozen list, in the order of the ballot.
        package let items: [ItemID]

        /// Puts a frame together.
        package init(
            title: String,
            identity: SessionIdentity?,
            rule: CongressRule,
            deputies: Int,
            items: [ItemID]
        ) {
            self.title = title
            self.identity = identity
            self.rule = rule
            self.deputies = deputies
            self.items = items
        }
    }

    /// The record so far; nil before the first session is over.
    package let record: CongressRecord?
    /// Its count; nil before the first session is over.
    package let count: CongressCount?
    /// What follows.
    package let next: Step

    /// Counts what was held so far.
    ///
    /// - Throws: what does not add up, with its place in the record.
    package init(_ frame: Frame, _ rounds: [CongressRound]) throws(RecordError) {
        guard !rounds.isEmpty else {
            record = nil
            count = nil
            next = .hold(
                RoundRequest(kind: .main, items: frame.items, seats: frame.rule.seats)
            )
            return
        }
        let record = try CongressRecord(
            title: frame.title,
            identity: frame.identity,
            rule: frame.rule,
            deputies: frame.deputies,
            items: frame.items,
            rounds: rounds
        )
        let count = try record.count()
        self.record = record
        self.count = count
        next =
            switch count.outcome.next {
            case nil: .finished
            case let request? where request.kind == .presidium: .decide(request)
            case let request?: .hold(request)
            }
    }
}
