package import Civics
package import Database

/// The SQL of measures and facts; facts are only ever added.
enum FactTable {
    static func insert<F: StoreFailure>(
        _ measure: Measure,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO measure (id, subject_id, ordinal, role, name, name_en, unit, place)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                measure.id, measure.subject, measure.ordinal, measure.role, measure.name,
                measure.nameEnglish, measure.unit, measure.place,
            ]
        )
    }

    static func insert<F: StoreFailure>(
        _ fact: Fact,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO fact
                (id, measure_id, supersedes_id, period, value, source_class, certainty, source,
                recorded_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                fact.id, fact.measure, fact.supersedes, fact.period, fact.value.printed,
                fact.sourceClass, fact.provenance.certainty, fact.provenance.source,
                fact.recorded,
            ]
        )
    }

    /// The measures of a subject, in their order.
    static func measures<F: StoreFailure>(
        of subject: ID<Subject>,
        in transaction: Transaction<F>
    ) throws(F) -> [Measure] {
        try transaction.all(
            """
            SELECT id, subject_id, ordinal, role, name, name_en, unit, place
            FROM measure
            WHERE subject_id = $1
            ORDER BY ordinal
            """,
            [subject]
        )
    }

    /// Every measure of the entries' subjects.
    static func measures<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [Measure] {
        try transaction.all(
            """
            SELECT measure.id, measure.subject_id, measure.ordinal, measure.role, measure.name,
                measure.name_en, measure.unit, measure.place
            FROM measure
            JOIN enrolment ON enrolment.subject_id = measure.subject_id
            WHERE \(scope.condition())
            ORDER BY measure.subject_id, measure.ordinal
            """,
            [scope.key]
        )
    }

    /// Every fact of the entries' measures that nothing replaced, in the order of the periods.
    static func standing<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [Fact] {
        try transaction.all(
            """
            SELECT fact.id, fact.measure_id, fact.supersedes_id, fact.period, fact.value,
                fact.source_class, fact.certainty, fact.source, fact.recorded_ms
            FROM fact
            JOIN measure ON measure.id = fact.measure_id
            JOIN enrolment ON enrolment.subject_id = measure.subject_id
            WHERE \(scope.condition())
                AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.supersedes_id = fact.id)
            ORDER BY fact.period, fact.recorded_ms, fact.id
            """,
            [scope.key]
        )
    }

    /// The fact of a measure and a period that nothing replaced.
    static func standing<F: StoreFailure>(
        of measure: ID<Measure>,
        _ period: String,
        from source: Fact.SourceClass,
        in transaction: Transaction<F>
    ) throws(F) -> Fact? {
        try transaction.first(
            """
            SELECT id, measure_id, supersedes_id, period, value, source_class, certainty, source,
                recorded_ms
            FROM fact
            WHERE measure_id = $1 AND period = $2 AND source_class = $3
                AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.supersedes_id = fact.id)
            """,
            [measure, period, source]
        )
    }
}

extension Measure: RowDecodable {
    /// Reads a row in the order of ``FactTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        subject = try row.next()
        ordinal = try row.next()
        role = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
        unit = try row.next()
        place = try row.next()
    }
}

extension Fact: RowDecodable {
    /// Reads a row in the order of ``FactTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        measure = try row.next()
        supersedes = try row.next()
        period = try row.next()
        value = try row.next()
        sourceClass = try row.next()
        provenance = try Provenance(row: &row)
        recorded = try row.next()
    }
}

extension Quantity: SQLDecodable {
    /// Reads a quantity as it was printed.
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue, let quantity = try? Quantity(written: text) else {
            return nil
        }
        self = quantity
    }
}
