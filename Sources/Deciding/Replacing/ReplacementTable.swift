import Civics
package import Database
import Ledger

/// The SQL of replacements; rows are only ever added.
enum ReplacementTable {
    private static let columns = """
        replacement.enrolment_id, replacement.replaced_id, replacement.poll_id,
        replacement.list_fingerprint, replacement.number, replacement.place,
        replacement.decision, replacement.decided_on, replacement.body, replacement.reason,
        replacement.at_ms
        """

    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE replacement (
                enrolment_id \(engine.int64) NOT NULL CONSTRAINT replacement_once PRIMARY KEY
                    CONSTRAINT replacement_enrolment REFERENCES enrolment (id),
                replaced_id \(engine.int64) NOT NULL
                    CONSTRAINT replacement_replaced REFERENCES enrolment (id),
                poll_id \(engine.int64) NOT NULL
                    CONSTRAINT replacement_poll REFERENCES poll (id),
                list_fingerprint \(engine.bytes) NOT NULL,
                number INTEGER NOT NULL CONSTRAINT replacement_number CHECK (number > 0),
                place INTEGER NOT NULL CONSTRAINT replacement_place CHECK (place > 0),
                decision TEXT NOT NULL CONSTRAINT replacement_decision CHECK (decision <> ''),
                decided_on TEXT NOT NULL,
                body TEXT NOT NULL,
                reason TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT replacement_other CHECK (replaced_id <> enrolment_id)
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ replacement: Replacement,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO replacement
                (enrolment_id, replaced_id, poll_id, list_fingerprint, number, place, decision,
                decided_on, body, reason, at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                replacement.enrolment, replacement.replaced, replacement.poll, replacement.list,
                replacement.number, replacement.place, replacement.decision.number,
                replacement.decision.date, replacement.decision.authority,
                replacement.decision.reason, replacement.at,
            ]
        )
    }

    static func all<F: StoreFailure>(
        on programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [Replacement] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM replacement
            JOIN enrolment ON enrolment.id = replacement.enrolment_id
            WHERE enrolment.programme_id = $1
            ORDER BY replacement.at_ms, enrolment.number
            """,
            [programme]
        )
    }
}

extension Replacement: RowDecodable {
    /// Reads a row in the order of ``ReplacementTable``.
    package init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        replaced = try row.next()
        poll = try row.next()
        list = try row.next()
        number = try row.next()
        place = try row.next()
        decision = NumberedDecision(
            number: try row.next(),
            date: try row.next(),
            authority: try row.next(),
            reason: try row.next()
        )
        at = try row.next()
    }
}
