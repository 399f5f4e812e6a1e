import Civics
package import Database
import Ledger

/// The SQL of suggestions.
enum SuggestionTable {
    /// In the order of ``Suggestion``'s row initialiser.
    static let columns = """
        id, jurisdiction_id, reference, channel, via, submitter, phone, field, place_id, title,
        body, beneficiaries, estimated_cost_fen, received_on, postmarked_on, state, version,
        certainty, source, call_id, is_late, party_id, import_id, hold, outcome, reason,
        duplicate_of_id, grounds, due_on, erased_ms
        """

    static func insert<F: StoreFailure>(
        _ suggestion: Suggestion,
        tracking: [UInt8]?,
        received: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(insertion, values(suggestion, tracking, received))
        try SuggestionSearchTable.bringUpToDate(suggestion.id, in: transaction)
    }

    /// Adds a suggestion of another office's numbering; false where its number is in the record.
    ///
    /// It is one of many: whoever adds them brings the search up to date after the last one.
    static func insertIfNew<F: StoreFailure>(
        _ suggestion: Suggestion,
        received: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        // A conflict that the engine reports would end the transaction.
        try transaction.run(
            insertion + " ON CONFLICT (jurisdiction_id, reference) DO NOTHING",
            values(suggestion, nil, received)
        ) == 1
    }

    /// Whether a number is in the record.
    static func holds<F: StoreFailure>(
        reference: String,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        let found: Int? = try transaction.first(
            "SELECT 1 FROM suggestion WHERE jurisdiction_id = $1 AND reference = $2",
            [jurisdiction, reference]
        )
        return found != nil
    }

    /// The suggestion filed under a number.
    static func find<F: StoreFailure>(
        reference: String,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> ID<Suggestion>? {
        try transaction.first(
            "SELECT id FROM suggestion WHERE jurisdiction_id = $1 AND reference = $2",
            [jurisdiction, reference]
        )
    }

    private static let insertion = """
        INSERT INTO suggestion
            (\(columns), tracking_digest, received_ms)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
            $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)
        """

    private static func values(
        _ suggestion: Suggestion,
        _ tracking: [UInt8]?,
        _ received: Instant
    ) -> [any SQLEncodable] {
        [
            suggestion.id, suggestion.jurisdiction, suggestion.reference, suggestion.channel,
            suggestion.via, suggestion.submitter, suggestion.phone, suggestion.field,
            suggestion.place, suggestion.title, suggestion.body, suggestion.beneficiaries,
            suggestion.estimatedCost?.fen, suggestion.receivedOn, suggestion.postmarkedOn,
            suggestion.state, suggestion.version, suggestion.provenance.certainty,
            suggestion.provenance.source, suggestion.call, suggestion.isLate, suggestion.party,
            suggestion.importID, suggestion.hold, suggestion.ruling?.outcome,
            suggestion.ruling?.reason, suggestion.ruling?.duplicateOf,
            suggestion.ruling?.grounds ?? "", suggestion.dueOn, suggestion.erasedAt, tracking,
            received,
        ]
    }

    static func find<F: StoreFailure>(
        _ id: ID<Suggestion>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Suggestion? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM suggestion
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    static func find<F: StoreFailure>(
        tracking: [UInt8],
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Suggestion? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM suggestion
            WHERE tracking_digest = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [tracking]
        )
    }

    /// Whether its author was given a tracking code.
    static func hasCode<F: StoreFailure>(
        _ id: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        let found: Int? = try transaction.first(
            "SELECT 1 FROM suggestion WHERE id = $1 AND tracking_digest IS NOT NULL",
            [id]
        )
        return found != nil
    }

    /// Changes state and title and counts the version up.
    static func update<F: StoreFailure>(
        _ id: ID<Suggestion>,
        state: Suggestion.State,
        title: String,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE suggestion SET state = $1, title = $2, version = version + 1 WHERE id = $3",
            [state, title, id]
        )
        try SuggestionSearchTable.bringUpToDate(id, in: transaction)
    }

    /// Counts the version up where something beside the row changed.
    static func touch<F: StoreFailure>(
        _ id: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("UPDATE suggestion SET version = version + 1 WHERE id = $1", [id])
    }

    /// Changes state and ruling and counts the version up; held back it is no longer.
    static func update<F: StoreFailure>(
        _ id: ID<Suggestion>,
        state: Suggestion.State,
        ruling: Ruling?,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE suggestion
            SET state = $1, hold = NULL, outcome = $2, reason = $3, duplicate_of_id = $4,
                grounds = $5, version = version + 1
            WHERE id = $6
            """,
            [
                state, ruling?.outcome, ruling?.reason, ruling?.duplicateOf,
                ruling?.grounds ?? "", id,
            ]
        )
    }

    /// Every suggestion of a jurisdiction in the order of arrival, one at a time.
    static func each<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>,
        _ body: (Suggestion) throws(F) -> Void
    ) throws(F) {
        try transaction.each(
            """
            SELECT \(columns)
            FROM suggestion
            WHERE jurisdiction_id = $1
            ORDER BY received_ms, reference
            """,
            [jurisdiction],
            as: Suggestion.self,
            body
        )
    }

    static func counts<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ChannelCount] {
        try transaction.all(
            """
            SELECT \(ChannelCount.columns)
            FROM suggestion
            WHERE jurisdiction_id = $1
            GROUP BY channel
            """,
            [jurisdiction]
        )
    }

    /// The next number of a jurisdiction's year; the counter's row is locked until the end.
    static func nextNumber<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Int64 {
        try raiseCounter(of: jurisdiction, year: year, to: 0, by: 1, in: transaction)
    }

    /// Raises a year's counter to a number at least, then by so many, and gives where it stands.
    static func raiseCounter<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        to least: Int64,
        by count: Int64,
        in transaction: Transaction<F>
    ) throws(F) -> Int64 {
        try transaction.one(
            """
            INSERT INTO suggestion_counter (jurisdiction_id, year, last)
            VALUES ($1, $2, CAST($3 AS \(transaction.engine.int64)) + $4)
            ON CONFLICT (jurisdiction_id, year) DO UPDATE
            SET last = $4 + CASE
                WHEN suggestion_counter.last > $3 THEN suggestion_counter.last
                ELSE $3
            END
            RETURNING last
            """,
            [jurisdiction, year, least, count]
        )
    }
}

extension Suggestion: RowDecodable {
    /// Reads a row in the order of the table's columns.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        reference = try row.next()
        channel = try row.next()
        via = try row.next()
        submitter = try row.next()
        phone = try row.next()
        field = try row.next()
        place = try row.next()
        title = try row.next()
        body = try row.next()
        beneficiaries = try row.next()
        let fen: Int64? = try row.next()
        estimatedCost = fen.map(Money.init(fen:))
        receivedOn = try row.next()
        postmarkedOn = try row.next()
        state = try row.next()
        version = try row.next()
        provenance = try Provenance(row: &row)
        call = try row.next()
        isLate = try row.next()
        party = try row.next()
        importID = try row.next()
        hold = try row.next()
        ruling = try Ruling.read(from: &row)
        dueOn = try row.next()
        erasedAt = try row.next()
    }
}

extension Ruling {
    /// Reads outcome, reason, the suggestion that says the same, and the grounds.
    fileprivate static func read(from row: inout Row) throws(DatabaseError) -> Ruling? {
        let outcome: Outcome? = try row.next()
        let reason: RejectionReason? = try row.next()
        let duplicateOf: ID<Suggestion>? = try row.next()
        let grounds: String = try row.next()
        return outcome.map {
            Ruling($0, reason: reason, duplicateOf: duplicateOf, grounds: grounds)
        }
    }
}
