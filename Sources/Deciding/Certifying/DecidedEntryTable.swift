import Civics
package import Database
import Ledger

/// The SQL of where voted projects come from; rows are only ever added.
enum DecidedEntryTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE decided_entry (
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT decided_entry_enrolment REFERENCES enrolment (id),
                poll_id \(engine.int64) NOT NULL
                    CONSTRAINT decided_entry_poll REFERENCES poll (id),
                list_fingerprint \(engine.bytes) NOT NULL,
                number INTEGER NOT NULL CONSTRAINT decided_entry_number CHECK (number > 0),
                CONSTRAINT decided_entry_once PRIMARY KEY (enrolment_id, poll_id),
                CONSTRAINT decided_entry_number_once UNIQUE (poll_id, number)
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ entry: DecidedEntry,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO decided_entry (enrolment_id, poll_id, list_fingerprint, number)
            VALUES ($1, $2, $3, $4)
            """,
            [entry.enrolment, entry.poll, entry.list, entry.number]
        )
    }

    /// What a poll chose.
    static func all<F: StoreFailure>(
        by poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> [DecidedEntry] {
        try transaction.all(
            """
            SELECT enrolment_id, poll_id, list_fingerprint, number
            FROM decided_entry
            WHERE poll_id = $1
            ORDER BY number
            """,
            [poll]
        )
    }

    /// What chose an entry, by every poll that did.
    static func all<F: StoreFailure>(
        of enrolment: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) -> [DecidedEntry] {
        try transaction.all(
            """
            SELECT enrolment_id, poll_id, list_fingerprint, number
            FROM decided_entry
            WHERE enrolment_id = $1
            ORDER BY poll_id
            """,
            [enrolment]
        )
    }

    /// What chose the entries of a programme, by the moment of the announcement.
    static func all<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [DecidedEntry] {
        try transaction.all(
            """
            SELECT decided_entry.enrolment_id, decided_entry.poll_id,
                decided_entry.list_fingerprint, decided_entry.number
            FROM decided_entry
            JOIN enrolment ON enrolment.id = decided_entry.enrolment_id
            JOIN poll ON poll.id = decided_entry.poll_id
            JOIN poll_announcement ON poll_announcement.poll_id = decided_entry.poll_id
            WHERE enrolment.programme_id = $1
            ORDER BY poll_announcement.at_ms, poll.ordinal, enrolment.number
            """,
            [programme]
        )
    }
}

extension DecidedEntry: RowDecodable {
    /// Reads a row in the order of ``DecidedEntryTable``.
    package init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        poll = try row.next()
        list = try row.next()
        number = try row.next()
    }
}
