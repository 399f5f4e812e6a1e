package import Civics
package import Database
package import Ledger

/// Which suggestions a list shows.
package struct SuggestionFilter: Hashable, Sendable {
    /// By how far they are.
    package enum Standing: String, Hashable, Sendable, CaseIterable {
        /// Those that wait for an answer.
        case waiting
        /// Those answered.
        case replied
        /// All of them.
        case all
    }

    /// By how far they are.
    package var standing: Standing
    /// By one channel; nil for all.
    package var channel: Channel?

    /// Chooses suggestions.
    package init(standing: Standing = .waiting, channel: Channel? = nil) {
        self.standing = standing
        self.channel = channel
    }
}

/// How many suggestions came by a channel.
package struct ChannelCount: Hashable, Sendable {
    /// Which channel.
    package let channel: Channel
    /// How many in all.
    package let total: Int
    /// How many of them wait for an answer.
    package let waiting: Int
    /// How many of them are invented samples.
    package let samples: Int
}

/// A page of the clerk's list.
package struct SuggestionPage: Sendable {
    /// The suggestions, newest first.
    package let suggestions: [Suggestion]
    /// One count a channel: the five always, others when there are any.
    package let counts: [ChannelCount]
    /// Which the page shows.
    package let filter: SuggestionFilter
    /// How many come before it.
    package let offset: Int
    /// How many fit a page.
    package let limit: Int

    /// How many the page's filter finds in all.
    package var total: Int { total(filter) }

    /// How many a filter finds in all.
    package func total(_ filter: SuggestionFilter) -> Int {
        counts.reduce(0) { sum, count in
            guard filter.channel == nil || filter.channel == count.channel else { return sum }
            return sum + count.number(filter.standing)
        }
    }
}

/// A suggestion with all its answers.
package struct SuggestionThread: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: Suggestion
    /// Its answers, first to last; the last one holds.
    package let replies: [Reply]
}

/// Looking suggestions up.
package struct ReadingSuggestions: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// A page of a clerk's list.
    package func page(
        _ filter: SuggestionFilter,
        offset: Int = 0,
        limit: Int = 50,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> SuggestionPage {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            SuggestionPage(
                suggestions: try SuggestionTable.page(
                    filter,
                    of: jurisdiction,
                    offset: offset,
                    limit: limit,
                    in: transaction
                ),
                counts: ChannelCount.filled(
                    try SuggestionTable.counts(of: jurisdiction, in: transaction)
                ),
                filter: filter,
                offset: offset,
                limit: limit
            )
        }
    }

    /// One suggestion with its answers.
    package func thread(
        _ id: ID<Suggestion>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> SuggestionThread {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let suggestion = try SuggestionTable.find(id, in: transaction),
                suggestion.jurisdiction == jurisdiction
            else { throw .notFound }
            return SuggestionThread(
                suggestion: suggestion,
                replies: try ReplyTable.all(of: id, in: transaction)
            )
        }
    }

    /// What the holder of a tracking code may see: the thread without name and telephone.
    package func thread(of code: TrackingCode) async throws(ReadError) -> SuggestionThread {
        let digest = code.digest
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard
                let suggestion = try SuggestionTable.find(tracking: digest, in: transaction)
            else { throw .notFound }
            return SuggestionThread(
                suggestion: suggestion.withoutContacts,
                replies: try ReplyTable.all(of: suggestion.id, in: transaction)
            )
        }
    }

    /// How many came by each channel: public.
    package func counts(
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [ChannelCount] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            ChannelCount.filled(try SuggestionTable.counts(of: jurisdiction, in: transaction))
        }
    }
}

extension ChannelCount: RowDecodable {
    /// Reads channel, total, waiting, samples.
    package init(row: inout Row) throws(DatabaseError) {
        channel = try row.next()
        total = try row.next()
        waiting = try row.next()
        samples = try row.next()
    }

    /// Every channel in its order: the five always, others when there are any.
    static func filled(_ found: [ChannelCount]) -> [ChannelCount] {
        Channel.allCases.compactMap { channel in
            found.first { $0.channel == channel }
                ?? (channel.isOneOfTheFive
                    ? ChannelCount(channel: channel, total: 0, waiting: 0, samples: 0) : nil)
        }
    }

    fileprivate func number(_ standing: SuggestionFilter.Standing) -> Int {
        switch standing {
        case .waiting: waiting
        case .replied: total - waiting
        case .all: total
        }
    }
}
