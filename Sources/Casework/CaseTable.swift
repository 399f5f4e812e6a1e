import Civics
import Database
import Ledger

/// The SQL of cases: what was raised.
///
/// Only the version of a row ever changes.
enum CaseTable {
    static let columns = """
        case_file.id, case_file.jurisdiction_id, case_file.kind, case_file.year,
        case_file.number, case_file.category, case_file.severity, case_file.title,
        case_file.body, case_file.enrolment_id, case_file.subject_id, case_file.origin,
        case_file.origin_key, case_file.origin_text, case_file.version, case_file.certainty
        """

    /// The next number of a year, without gaps; the counter's row is locked until the transaction
    /// ends.
    static func nextNumber<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            """
            INSERT INTO case_counter (jurisdiction_id, year, last)
            VALUES ($1, $2, 1)
            ON CONFLICT (jurisdiction_id, year) DO UPDATE
            SET last = case_counter.last + 1
            RETURNING last
            """,
            [jurisdiction, year]
        )
    }

    static func insert<F: StoreFailure>(
        _ file: Case,
        form: [UInt8]?,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO case_file
                (id, jurisdiction_id, kind, year, number, category, severity, title, body,
                enrolment_id, subject_id, origin, origin_key, origin_text, version, certainty,
                form_digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """,
            [
                file.id, file.jurisdiction, file.kind, file.year, file.number, file.category,
                file.severity, file.title, file.body, file.enrolment, file.subject,
                file.origin.kind, file.origin.key, file.origin.text, file.version,
                file.certainty, form,
            ]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Case>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Case? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM case_file
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// The case that a form made; nil where it made none yet.
    static func find<F: StoreFailure>(
        form: [UInt8],
        in transaction: Transaction<F>
    ) throws(F) -> Case? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM case_file
            WHERE form_digest = $1
            """,
            [form]
        )
    }

    static func setVersion<F: StoreFailure>(
        _ version: Int,
        of id: ID<Case>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE case_file SET version = $1 WHERE id = $2",
            [version, id]
        )
    }

    /// The cases that came from something of the record, in the order of their numbers.
    static func all<F: StoreFailure>(
        from origin: Case.Origin.Kind,
        key: Int64,
        in transaction: Transaction<F>
    ) throws(F) -> [Case] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM case_file
            WHERE origin = $1 AND origin_key = $2
            ORDER BY year, number
            """,
            [origin, key]
        )
    }

    /// Every case of a jurisdiction, in the order of their numbers.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Case] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM case_file
            WHERE jurisdiction_id = $1
            ORDER BY year, number
            """,
            [jurisdiction]
        )
    }

    /// The cases about a listed project, in the order of their numbers.
    static func all<F: StoreFailure>(
        about enrolment: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) -> [Case] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM case_file
            WHERE enrolment_id = $1
            ORDER BY year, number
            """,
            [enrolment]
        )
    }
}
