import Civics
import Database
import Ledger

/// The SQL of recounts; rows are only ever added.
enum RecountTable {
    private static let columns = """
        poll_id, previous_id, session, document, reason, opening, at_ms
        """

    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE poll_recount (
                poll_id \(engine.int64) NOT NULL CONSTRAINT poll_recount_once PRIMARY KEY
                    CONSTRAINT poll_recount_poll REFERENCES poll (id),
                previous_id \(engine.int64) NOT NULL
                    CONSTRAINT poll_recount_previous REFERENCES poll (id),
                session INTEGER NOT NULL CONSTRAINT poll_recount_session CHECK (session > 0),
                document TEXT NOT NULL CONSTRAINT poll_recount_document CHECK (document <> ''),
                reason TEXT NOT NULL CONSTRAINT poll_recount_reason CHECK (reason <> ''),
                opening TEXT CONSTRAINT poll_recount_opening CHECK (opening <> ''),
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT poll_recount_previous_once UNIQUE (previous_id),
                CONSTRAINT poll_recount_other CHECK (previous_id <> poll_id)
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ recount: Recount,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO poll_recount (\(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            [
                recount.poll, recount.previous, recount.session, recount.decision.document,
                recount.decision.reason, recount.opening, recount.at,
            ]
        )
    }

    /// The recount that a poll is; nil of a poll that was voted on.
    static func find<F: StoreFailure>(
        _ poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> Recount? {
        try transaction.first(
            "SELECT \(columns) FROM poll_recount WHERE poll_id = $1",
            [poll]
        )
    }

    /// The recount that supersedes a poll; nil where none was ordered.
    static func after<F: StoreFailure>(
        _ poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> Recount? {
        try transaction.first(
            "SELECT \(columns) FROM poll_recount WHERE previous_id = $1",
            [poll]
        )
    }

    /// The recounts of which everybody may know, in the order they were decided.
    static func published<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [PublishedRecount] {
        try transaction.all(
            """
            SELECT poll.jurisdiction_id, older.ballot_key, newer.ballot_key,
                poll_recount.document, poll_recount.reason
            FROM poll_recount
            JOIN poll ON poll.id = poll_recount.poll_id
            LEFT JOIN poll_announcement AS older ON older.poll_id = poll_recount.previous_id
            LEFT JOIN poll_announcement AS newer ON newer.poll_id = poll_recount.poll_id
            WHERE older.ballot_key IS NOT NULL OR newer.ballot_key IS NOT NULL
            ORDER BY poll_recount.at_ms, poll_recount.poll_id
            """
        )
    }
}
