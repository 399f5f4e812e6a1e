package import Civics
package import Database
package import Ledger

/// How many suggestions came by a channel.
package struct ChannelCount: Hashable, Sendable {
    /// Which channel.
    package let channel: Channel
    /// How many in all.
    package let total: Int
    /// How many of them have an answer.
    package let answered: Int
    /// How many of them were taken back by whoever made them; they get no answer.
    package let withdrawn: Int
    /// How many of them are invented samples.
    package let samples: Int

    /// How many of them wait for an answer.
    package var waiting: Int { total - answered - withdrawn }
}

/// A suggestion with all its answers.
package struct SuggestionThread: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: Suggestion
    /// Its answers, first to last; the last one holds.
    package let replies: [Reply]
    /// What else became of it.
    package let story: SuggestionStory
}

/// Looking suggestions up.
package struct ReadingSuggestions: Sendable {
    let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
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
                replies: try ReplyTable.all(of: id, in: transaction),
                story: try SuggestionStory(of: suggestion, in: transaction)
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
                suggestion: suggestion.forItsAuthor,
                replies: try ReplyTable.all(of: suggestion.id, in: transaction),
                story: try SuggestionStory(of: suggestion, in: transaction)
            )
        }
    }

    /// How many came by each channel: public.
    package func counts(
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [ChannelCount] {
        try await ledger.remembering(CountsKey(jurisdiction: jurisdiction)) {
            () throws(StoreError) in
            try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
                ChannelCount.filled(try SuggestionTable.counts(of: jurisdiction, in: transaction))
            }
        }
    }
}

/// Asks how many came by each channel.
private struct CountsKey: RememberedKey {
    typealias Value = [ChannelCount]

    let jurisdiction: ID<Jurisdiction>
}

extension ChannelCount: RowDecodable {
    /// What is selected from suggestions grouped by their channel, in the order it is read.
    static let columns = """
        channel, COUNT(*), COUNT(*) FILTER (WHERE state = 'replied'),
            COUNT(*) FILTER (WHERE state = 'withdrawn'),
            COUNT(*) FILTER (WHERE certainty = 'invented-sample')
        """

    /// Reads channel, total, answered, withdrawn, samples.
    package init(row: inout Row) throws(DatabaseError) {
        channel = try row.next()
        total = try row.next()
        answered = try row.next()
        withdrawn = try row.next()
        samples = try row.next()
    }

    /// Every channel in its order: the five always, others when there are any.
    static func filled(_ found: [ChannelCount]) -> [ChannelCount] {
        Channel.allCases.compactMap { channel in
            found.first { $0.channel == channel }
                ?? (channel.isOneOfTheFive
                    ? ChannelCount(
                        channel: channel,
                        total: 0,
                        answered: 0,
                        withdrawn: 0,
                        samples: 0
                    ) : nil)
        }
    }
}
