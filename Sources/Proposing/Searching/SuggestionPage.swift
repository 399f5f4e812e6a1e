package import Database

/// How many suggestions of a channel are in a state.
package struct SuggestionCount: Hashable, Sendable {
    /// Which channel.
    package let channel: Channel
    /// Which state.
    package let state: Suggestion.State
    /// How many.
    package internal(set) var total: Int
    /// How many of them are invented samples.
    package internal(set) var samples: Int
}

/// A page of the clerk's list.
package struct SuggestionPage: Sendable {
    /// How many suggestions with a word are looked through, the latest first.
    package static let mostSearched = SuggestionListTable.mostHits

    /// The suggestions, in the list's order.
    package let suggestions: [Suggestion]
    /// How many the filter finds, with any channel and any standing.
    package let counts: [SuggestionCount]
    /// Which the page shows.
    package let filter: SuggestionFilter
    /// Whether there are some before it.
    package let hasPrevious: Bool
    /// Whether there are some behind it.
    package let hasNext: Bool
    /// Whether more have the words than are looked through; then the latest ones were.
    package let isCut: Bool
    /// How many suggestions no word finds yet; usually none.
    package let notIndexed: Int

    /// How many the page's filter finds in all.
    package var total: Int { total(filter.standing, filter.channel) }

    /// How many are found with another standing and channel.
    package func total(_ standing: SuggestionFilter.Standing, _ channel: Channel?) -> Int {
        counts.reduce(0) { sum, count in
            let isMeant =
                (channel == nil || channel == count.channel)
                && standing.states.contains(count.state)
            return isMeant ? sum + count.total : sum
        }
    }

    /// Whether a channel that is not always shown has any.
    package func has(_ channel: Channel) -> Bool {
        counts.contains { $0.channel == channel }
    }

    /// Whether an invented sample is among what the filter finds.
    package var hasSamples: Bool { counts.contains { $0.samples > 0 } }
}

extension SuggestionCount: RowDecodable {
    /// Reads channel, state, total and samples.
    package init(row: inout Row) throws(DatabaseError) {
        channel = try row.next()
        state = try row.next()
        total = try row.next()
        samples = try row.next()
    }
}
