import Civics
import Database
import Ledger

/// The SQL of changes of a term's seats; rows are only ever added.
enum SeatChangeTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE seat_change (
                term_id \(engine.int64) NOT NULL
                    CONSTRAINT seat_change_term REFERENCES congress_term (id),
                ordinal INTEGER NOT NULL CONSTRAINT seat_change_ordinal CHECK (ordinal > 0),
                before INTEGER NOT NULL,
                after INTEGER NOT NULL
                    CONSTRAINT seat_change_seats CHECK (after BETWEEN 1 AND 5000),
                since TEXT NOT NULL,
                document TEXT NOT NULL CONSTRAINT seat_change_document CHECK (document <> ''),
                reason TEXT NOT NULL CONSTRAINT seat_change_reason CHECK (reason <> ''),
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT seat_change_once PRIMARY KEY (term_id, ordinal),
                CONSTRAINT seat_change_other CHECK (before <> after)
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ change: SeatChange,
        of term: ID<CongressTerm>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO seat_change
                (term_id, ordinal, before, after, since, document, reason, at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                term, change.ordinal, change.before, change.after, change.since,
                change.document, change.reason, change.at,
            ]
        )
        try transaction.run(
            "UPDATE congress_term SET seats = $1 WHERE id = $2",
            [change.after, term]
        )
    }

    /// Those of a term, the earliest first.
    static func all<F: StoreFailure>(
        of term: ID<CongressTerm>,
        in transaction: Transaction<F>
    ) throws(F) -> [SeatChange] {
        try transaction.all(
            """
            SELECT ordinal, before, after, since, document, reason, at_ms
            FROM seat_change
            WHERE term_id = $1
            ORDER BY ordinal
            """,
            [term]
        )
    }
}
