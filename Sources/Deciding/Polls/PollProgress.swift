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

    /// The same of a rating.
    package struct RatingFrame: Hashable, Sendable {
        /// What is rated, in words.
        package let title: String
        /// Whose rating it is.
        package let identity: SessionIdentity?
        /// The adopted scheme.
        package let scheme: RatingScheme
        /// The deputies in office, frozen when the meeting opened.
        package let deputies: Int
        /// The list, in its order, with what is not rated.
        package let items: [RatingItem]

        /// Puts a frame together.
        package init(
            title: String,
            identity: SessionIdentity?,
            scheme: RatingScheme,
            deputies: Int,
            items: [RatingItem]
        ) {
            self.title = title
            self.identity = identity
            self.scheme = scheme
            self.deputies = deputies
            self.items = items
        }
    }

    /// A record with its count.
    package enum Tally: Hashable, Sendable {
        /// Of a vote.
        case votes(CongressRecord, CongressCount)
        /// Of a rating.
        case ratings(RatingRecord, RatingCount)

        /// The record and the outcome as `minsheng tally` reads and prints them.
        package var texts: (record: String, outcome: String) {
            switch self {
            case .votes(let record, let count): Self.texts(record.json, count.outcome.json)
            case .ratings(let record, let count): Self.texts(record.json, count.outcome.json)
            }
        }

        private static func texts(
            _ record: [UInt8],
            _ outcome: [UInt8]
        ) -> (record: String, outcome: String) {
            (String(decoding: record, as: UTF8.self), String(decoding: outcome, as: UTF8.self))
        }
    }

    /// The record so far with its count; nil before the first session is over.
    package let tally: Tally?
    /// What follows.
    package let next: Step

    /// Counts what was held of a vote so far.
    ///
    /// - Throws: what does not add up, with its place in the record.
    package init(_ frame: Frame, _ rounds: [CongressRound]) throws(RecordError) {
        guard !rounds.isEmpty else {
            tally = nil
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
        tally = .votes(record, count)
        next =
            switch count.outcome.next {
            case nil: .finished
            case let request? where request.kind == .presidium: .decide(request)
            case let request?: .hold(request)
            }
    }

    /// Counts what was held of a rating so far; a round that was stopped is held again.
    ///
    /// - Throws: what does not add up, with its place in the record.
    package init(_ frame: RatingFrame, _ rounds: [RatingRound]) throws(RecordError) {
        let again = Step.hold(
            RoundRequest(
                kind: .main,
                items: frame.items.filter(\.state.isRated).map(\.id),
                seats: nil
            )
        )
        guard !rounds.isEmpty else {
            tally = nil
            next = again
            return
        }
        let record = try RatingRecord(
            title: frame.title,
            identity: frame.identity,
            scheme: frame.scheme,
            members: frame.deputies,
            items: frame.items,
            rounds: rounds
        )
        let count = try record.count()
        tally = .ratings(record, count)
        next =
            switch count.outcome.status {
            case .rated: .finished
            case .noQuorum, .void: again
            }
    }
}
