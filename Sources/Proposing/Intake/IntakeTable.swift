import Civics
import Database
import Ledger

/// The SQL with which intake holds, releases, withdraws and erases suggestions.
enum IntakeTable {
    /// Moves the state, with the reason for holding where it is held, and counts the version up.
    static func move<F: StoreFailure>(
        _ id: ID<Suggestion>,
        to state: Suggestion.State,
        hold: HoldReason? = nil,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE suggestion SET state = $1, hold = $2, version = version + 1 WHERE id = $3",
            [state, hold, id]
        )
    }

    /// Lets a suggestion go to where it would be, had it not been held.
    static func release<F: StoreFailure>(
        _ id: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE suggestion
            SET state = CASE WHEN outcome IS NULL THEN 'submitted' ELSE 'decided' END,
                hold = NULL, version = version + 1
            WHERE id = $1
            """,
            [id]
        )
    }

    /// Writes what is left after an erasure, and has the search forget what is not.
    static func erase<F: StoreFailure>(
        _ id: ID<Suggestion>,
        _ left: ErasedTexts,
        at instant: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE suggestion
            SET submitter = '', phone = '', title = $1, body = $2, beneficiaries = $3,
                erased_ms = $4, version = version + 1
            WHERE id = $5
            """,
            [left.title, left.body, left.beneficiaries, instant, id]
        )
        try SuggestionSearchTable.bringUpToDate(id, in: transaction)
    }

    /// The suggestions that are held, the oldest first, with why.
    static func held<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        offset: Int,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [Suggestion] {
        try transaction.all(
            """
            SELECT \(SuggestionTable.columns)
            FROM suggestion
            WHERE jurisdiction_id = $1 AND state = 'held'
            ORDER BY received_ms, reference
            LIMIT $2 OFFSET $3
            """,
            [jurisdiction, limit, offset]
        )
    }

    /// How many are held.
    static func heldCount<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            "SELECT COUNT(*) FROM suggestion WHERE jurisdiction_id = $1 AND state = 'held'",
            [jurisdiction]
        )
    }

    /// The suggestions of a unit, the newest first.
    static func ofUnit<F: StoreFailure>(
        _ party: ID<Party>,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [Suggestion] {
        try transaction.all(
            """
            SELECT \(SuggestionTable.columns)
            FROM suggestion
            WHERE party_id = $1
            ORDER BY received_ms DESC, reference DESC
            LIMIT $2
            """,
            [party, limit]
        )
    }
}
