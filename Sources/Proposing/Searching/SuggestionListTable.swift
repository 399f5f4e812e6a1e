import Civics
import Database
import Ledger

/// The SQL of the clerk's list.
enum SuggestionListTable {
    /// How many suggestions with a word are looked through: what comes behind needs another word.
    static let mostHits = 2_000

    /// The sort keys of both orders; a row's number makes them unique in its jurisdiction.
    static let keyColumns = """
        suggestion.received_ms, COALESCE(suggestion.due_on, '\(SuggestionKey.noDay)') AS due,
        suggestion.reference
        """

    /// Indexes for one state in each order, and one that all counts are read from.
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE INDEX suggestion_by_arrival
            ON suggestion (jurisdiction_id, state, received_ms, reference)
            """,
            """
            CREATE INDEX suggestion_by_due
            ON suggestion (jurisdiction_id, state,
                COALESCE(due_on, '\(SuggestionKey.noDay)'), received_ms, reference)
            """,
            """
            CREATE INDEX suggestion_counted
            ON suggestion (jurisdiction_id, channel, state, certainty, field, place_id, call_id,
                is_late, outcome)
            """,
        ]
    }

    /// How many there are by channel and state, whatever channel and standing the filter has.
    static func counts<F: StoreFailure>(
        _ filter: SuggestionFilter,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [SuggestionCount] {
        var clause = SuggestionClause(jurisdiction)
        clause.addFacets(of: filter)
        return try transaction.all(
            """
            SELECT channel, state, COUNT(*), COUNT(*) FILTER (WHERE certainty = 'invented-sample')
            FROM suggestion
            WHERE \(clause.sql)
            GROUP BY channel, state
            """,
            clause.arguments
        )
    }

    /// The sort keys of a suggestion by its number.
    static func key<F: StoreFailure>(
        of reference: String,
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> SuggestionKey? {
        try transaction.first(
            """
            SELECT id, \(keyColumns)
            FROM suggestion
            WHERE jurisdiction_id = $1 AND reference = $2
            """,
            [jurisdiction, reference]
        )
    }

    /// The first ones behind a key, or those before it with the nearest first.
    ///
    /// Each state is read by itself in the order of its index, so that page 20,000 costs what the
    /// first does.
    static func keys<F: StoreFailure>(
        _ filter: SuggestionFilter,
        of jurisdiction: ID<Jurisdiction>,
        in order: SuggestionOrder,
        from key: SuggestionKey?,
        isBackward: Bool,
        limit: Int,
        _ transaction: Transaction<F>
    ) throws(F) -> [SuggestionKey] {
        var clause = SuggestionClause(jurisdiction)
        clause.addFacets(of: filter)
        if let channel = filter.channel { clause.add("channel = ", channel) }
        if let key { clause.add(key, in: order, isBackward: isBackward) }
        let sorted = Self.sorting(order, isBackward: isBackward)
        let parts = filter.standing.states.map { state in
            """
            SELECT id, received_ms, due, reference
            FROM (
                SELECT id, \(keyColumns)
                FROM suggestion
                WHERE \(clause.sql) AND state = '\(state.rawValue)'
                ORDER BY \(sorted.inner)
                LIMIT \(limit)
            ) AS part_\(state.rawValue)
            """
        }
        return try transaction.all(
            """
            SELECT id, received_ms, due, reference
            FROM (
                \(parts.joined(separator: "\nUNION ALL\n"))
            ) AS parts
            ORDER BY \(sorted.outer)
            LIMIT \(limit)
            """,
            clause.arguments
        )
    }

    /// What has the words of a filter, whatever its channel and standing are: the latest
    /// ``mostHits``, and one more where there are more.
    static func hits<F: StoreFailure>(
        _ filter: SuggestionFilter,
        _ words: SearchWords,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [SuggestionHit] {
        let index = SuggestionSearchTable.index
        let owner = SuggestionSearchTable.ownerWord(jurisdiction.rawValue)
        let query = WordIndex.query([owner] + words.grams, transaction.engine)
        var clause = SuggestionClause(jurisdiction, behind: query)
        clause.addFacets(of: filter)
        let places = index.places(having: "$1", limit: mostHits + 1, transaction.engine)
        let text = needsLook(words, transaction.engine) ? "title, body" : "'', ''"
        try WordIndex.planForEachQuery(in: transaction)
        return try transaction.all(
            """
            WITH hit AS (
                \(places)
            )
            SELECT suggestion.id, \(keyColumns), hit.place, channel, state,
                CASE certainty WHEN 'invented-sample' THEN 1 ELSE 0 END,
                CASE WHEN \(clause.sql) THEN 1 ELSE 0 END, \(text)
            FROM hit
            CROSS JOIN suggestion_search
            CROSS JOIN suggestion
            WHERE suggestion_search.place = hit.place
                AND suggestion.id = suggestion_search.suggestion_id
            """,
            clause.arguments
        )
    }

    /// Whether the texts must be looked into: the index alone cannot tell.
    static func needsLook(_ words: SearchWords, _ engine: Engine) -> Bool {
        words.needsLook || !WordIndex.isExact(engine)
    }

    private static func sorting(
        _ order: SuggestionOrder,
        isBackward: Bool
    ) -> (inner: String, outer: String) {
        let due = "COALESCE(due_on, '\(SuggestionKey.noDay)')"
        let direction = (order == .arrival) != isBackward ? " DESC" : ""
        let columns = { (due: String) in
            (order == .arrival ? ["received_ms", "reference"] : [due, "received_ms", "reference"])
                .map { $0 + direction }
                .joined(separator: ", ")
        }
        return (columns(due), columns("due"))
    }
}
