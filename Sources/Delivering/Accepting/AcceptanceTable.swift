import Civics
package import Database
import Ledger

/// The SQL of acceptances; rows are only ever added.
enum AcceptanceTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE acceptance (
                id \(engine.int64) NOT NULL CONSTRAINT acceptance_id PRIMARY KEY,
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT acceptance_enrolment REFERENCES enrolment (id),
                ordinal INTEGER NOT NULL,
                result TEXT NOT NULL,
                checked_on TEXT NOT NULL,
                document TEXT NOT NULL,
                checkers TEXT NOT NULL,
                findings TEXT NOT NULL,
                defects TEXT NOT NULL,
                mend_by TEXT,
                keeper TEXT NOT NULL,
                post TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT acceptance_once UNIQUE (enrolment_id, ordinal),
                CONSTRAINT acceptance_defects
                    CHECK ((result = 'with-defects') = (mend_by IS NOT NULL))
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ acceptance: Acceptance,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO acceptance
                (id, enrolment_id, ordinal, result, checked_on, document, checkers, findings,
                defects, mend_by, keeper, post, at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            [
                acceptance.id, acceptance.enrolment, acceptance.ordinal, acceptance.result,
                acceptance.date, acceptance.document, acceptance.checkers,
                acceptance.findings, acceptance.defects, acceptance.mendBy,
                acceptance.keeper, acceptance.post, acceptance.at,
            ]
        )
    }

    /// The acceptances of entries, by entry, in their order.
    static func all<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: [Acceptance]] {
        let all: [Acceptance] = try transaction.all(
            """
            SELECT acceptance.id, acceptance.enrolment_id, acceptance.ordinal, acceptance.result,
                acceptance.checked_on, acceptance.document, acceptance.checkers,
                acceptance.findings, acceptance.defects, acceptance.mend_by, acceptance.keeper,
                acceptance.post, acceptance.at_ms
            FROM acceptance
            JOIN enrolment ON enrolment.id = acceptance.enrolment_id
            WHERE \(scope.condition())
            ORDER BY acceptance.enrolment_id, acceptance.ordinal
            """,
            [scope.key]
        )
        return Dictionary(grouping: all, by: \.enrolment)
    }
}

extension Acceptance: RowDecodable {
    /// Reads a row in the order of ``AcceptanceTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        enrolment = try row.next()
        ordinal = try row.next()
        result = try row.next()
        date = try row.next()
        document = try row.next()
        checkers = try row.next()
        findings = try row.next()
        defects = try row.next()
        mendBy = try row.next()
        keeper = try row.next()
        post = try row.next()
        at = try row.next()
    }
}
