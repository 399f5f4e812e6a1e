package import Civics
import Database
package import Ledger

extension ReadingSuggestions {
    /// A page of a clerk's list.
    ///
    /// Without words it is read in the order of an index from where the page before ended. With
    /// words, all that have them are looked through, at most
    /// ``SuggestionListTable/mostHits`` of them and the latest ones first; what is longer than the
    /// pairs of characters the index knows is looked for in the texts, so that what is found is
    /// exact.
    package func page(
        _ filter: SuggestionFilter,
        order: SuggestionOrder = .arrival,
        from cursor: SuggestionCursor = .start,
        limit: Int = 50,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> SuggestionPage {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let list =
                if let words = filter.words {
                    try SuggestionList(
                        searching: filter,
                        words,
                        of: jurisdiction,
                        in: transaction
                    )
                } else {
                    try SuggestionList(filter, of: jurisdiction, in: transaction)
                }
            return try list.page(order, from: cursor, limit: limit, in: transaction)
        }
    }
}

/// What a filter finds: counted, and ready to be cut into pages.
private struct SuggestionList {
    private let filter: SuggestionFilter
    private let jurisdiction: ID<Jurisdiction>
    private let counts: [SuggestionCount]
    /// What has the words, of the filter's channel and standing; nil where no words are asked for.
    private let found: [SuggestionKey]?
    private let isCut: Bool
    private let notIndexed: Int

    /// Counts what a filter without words finds.
    init<F: StoreFailure>(
        _ filter: SuggestionFilter,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        self.filter = filter
        self.jurisdiction = jurisdiction
        counts = try SuggestionListTable.counts(filter, of: jurisdiction, in: transaction)
        found = nil
        isCut = false
        notIndexed = 0
    }

    /// Looks through what has the words.
    init<F: StoreFailure>(
        searching filter: SuggestionFilter,
        _ words: SearchWords,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        var counts: [SuggestionCount] = []
        var found: [SuggestionKey] = []
        let states = filter.standing.states
        let needsLook = SuggestionListTable.needsLook(words, transaction.engine)
        var hits = try SuggestionListTable.hits(filter, words, of: jurisdiction, in: transaction)
        isCut = hits.count > SuggestionListTable.mostHits
        if isCut, let oldest = hits.indices.min(by: { hits[$0].place < hits[$1].place }) {
            hits.remove(at: oldest)
        }
        for hit in hits where hit.fits && (!needsLook || words.isFound(in: hit)) {
            let isCounted = counts.firstIndex {
                $0.channel == hit.channel && $0.state == hit.state
            }
            if let isCounted {
                counts[isCounted].total += 1
                counts[isCounted].samples += hit.isSample ? 1 : 0
            } else {
                counts.append(SuggestionCount(hit))
            }
            if filter.channel == nil || filter.channel == hit.channel, states.contains(hit.state) {
                found.append(hit.key)
            }
        }
        self.filter = filter
        self.jurisdiction = jurisdiction
        self.counts = counts
        self.found = found
        notIndexed = try SuggestionSearchTable.index.staleCount(in: transaction)
    }

    /// Cuts a page, and reads what stands on it.
    func page<F: StoreFailure>(
        _ order: SuggestionOrder,
        from cursor: SuggestionCursor,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> SuggestionPage {
        let (reference, isBackward): (String?, Bool) =
            switch cursor {
            case .start: (nil, false)
            case .after(let reference): (reference, false)
            case .before(let reference): (reference, true)
            }
        var key: SuggestionKey?
        if let reference {
            key = try SuggestionListTable.key(of: reference, in: jurisdiction, transaction)
        }
        let keys = try keys(order, from: key, isBackward: isBackward, limit + 1, transaction)
        let hasMore = keys.count > limit
        let shown = isBackward ? keys.prefix(limit).reversed() : Array(keys.prefix(limit))
        var suggestions: [Suggestion] = []
        for key in shown {
            if let found = try SuggestionTable.find(key.id, in: transaction) {
                suggestions.append(found)
            }
        }
        return SuggestionPage(
            suggestions: suggestions,
            counts: counts,
            filter: filter,
            hasPrevious: isBackward ? hasMore : key != nil,
            hasNext: isBackward ? key != nil : hasMore,
            isCut: isCut,
            notIndexed: notIndexed
        )
    }

    /// The keys behind one, or before it with the nearest first.
    private func keys<F: StoreFailure>(
        _ order: SuggestionOrder,
        from key: SuggestionKey?,
        isBackward: Bool,
        _ limit: Int,
        _ transaction: Transaction<F>
    ) throws(F) -> [SuggestionKey] {
        guard let found else {
            return try SuggestionListTable.keys(
                filter,
                of: jurisdiction,
                in: order,
                from: key,
                isBackward: isBackward,
                limit: limit,
                transaction
            )
        }
        let sorted = found.sorted { one, other in
            isBackward
                ? SuggestionKey.isBefore(other, one, order)
                : SuggestionKey.isBefore(one, other, order)
        }
        guard let key else { return Array(sorted.prefix(limit)) }
        let behind = sorted.filter {
            isBackward
                ? SuggestionKey.isBefore($0, key, order) : SuggestionKey.isBefore(key, $0, order)
        }
        return Array(behind.prefix(limit))
    }
}

extension SearchWords {
    /// Whether a suggestion has the words in number, title or text.
    fileprivate func isFound(in hit: SuggestionHit) -> Bool {
        isFound(in: hit.key.reference + "\n" + hit.title + "\n" + hit.body)
    }
}

extension SuggestionCount {
    /// Begins to count.
    fileprivate init(_ hit: SuggestionHit) {
        channel = hit.channel
        state = hit.state
        total = 1
        samples = hit.isSample ? 1 : 0
    }
}
