import Civics
import Database
import Ledger

/// The SQL of what is held, and of how often the same text came.
enum HoldTable {
    /// Notes what a suggestion says, so that the same is known again.
    static func note<F: StoreFailure>(
        text: String,
        of suggestion: ID<Suggestion>,
        in jurisdiction: ID<Jurisdiction>,
        at instant: Instant,
        _ transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_text (suggestion_id, jurisdiction_id, digest, at_ms)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (suggestion_id) DO UPDATE SET digest = excluded.digest
            """,
            [suggestion, jurisdiction, ComparableText.digest(text), instant]
        )
    }

    /// How often a text came since an instant.
    static func count<F: StoreFailure>(
        of text: String,
        in jurisdiction: ID<Jurisdiction>,
        since instant: Instant,
        _ transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            """
            SELECT COUNT(*)
            FROM suggestion_text
            WHERE jurisdiction_id = $1 AND digest = $2 AND at_ms > $3
            """,
            [jurisdiction, ComparableText.digest(text), instant]
        )
    }

    /// How many suggestions say what one says, itself included, and from how many telephones.
    static func campaign<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> Campaign {
        try transaction.first(
            """
            SELECT COUNT(*), COUNT(DISTINCT NULLIF(suggestion.phone, '')),
                COUNT(*) FILTER (WHERE suggestion.state = 'held')
            FROM suggestion_text AS own
            JOIN suggestion_text AS same
                ON same.jurisdiction_id = own.jurisdiction_id AND same.digest = own.digest
            JOIN suggestion ON suggestion.id = same.suggestion_id
            WHERE own.suggestion_id = $1
            """,
            [suggestion]
        ) ?? Campaign(total: 1, telephones: 0, held: 0)
    }

    /// The suggestions that are held and say what one says.
    static func heldAlike<F: StoreFailure>(
        _ suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>] {
        try transaction.all(
            """
            SELECT same.suggestion_id
            FROM suggestion_text AS own
            JOIN suggestion_text AS same
                ON same.jurisdiction_id = own.jurisdiction_id AND same.digest = own.digest
            JOIN suggestion ON suggestion.id = same.suggestion_id
            WHERE own.suggestion_id = $1 AND suggestion.state = 'held'
            ORDER BY same.suggestion_id
            """,
            [suggestion]
        )
    }

    /// Writes why a suggestion is held, over an earlier reason.
    static func hold<F: StoreFailure>(
        _ suggestion: ID<Suggestion>,
        _ verdict: HoldVerdict,
        at instant: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_hold (suggestion_id, reason, evidence, at_ms)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (suggestion_id) DO UPDATE
            SET reason = excluded.reason, evidence = excluded.evidence, at_ms = excluded.at_ms
            """,
            [suggestion, verdict.reason, verdict.evidence, instant]
        )
    }

    /// Why a suggestion is held, or was.
    static func find<F: StoreFailure>(
        _ suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> HoldVerdict? {
        try transaction.first(
            "SELECT reason, evidence FROM suggestion_hold WHERE suggestion_id = $1",
            [suggestion]
        )
    }
}
