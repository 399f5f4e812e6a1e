import Civics
import Database

/// The SQL of subjects and of the lists they stand on.
enum EnrolmentTable {
    static func insert<F: StoreFailure>(
        _ subject: Subject,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO subject
                (id, jurisdiction_id, kind, name, name_en, field, certainty, source)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                subject.id, subject.jurisdiction, subject.kind, subject.name,
                subject.nameEnglish, subject.field, subject.provenance.certainty,
                subject.provenance.source,
            ]
        )
    }

    static func insert<F: StoreFailure>(
        _ enrolment: Enrolment,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                enrolment.id, enrolment.programme, enrolment.subject.id, enrolment.number,
                enrolment.code, enrolment.state,
            ]
        )
    }

    static func setState<F: StoreFailure>(
        _ state: String,
        of id: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE enrolment SET state = $1 WHERE id = $2",
            [state, id]
        )
    }

    /// The programme and state of an entry, locked until the transaction ends.
    static func lock<F: StoreFailure>(
        _ id: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) -> EnrolmentState? {
        try transaction.first(
            """
            SELECT programme_id, state
            FROM enrolment
            WHERE id = $1\(transaction.engine.lockRow)
            """,
            [id]
        )
    }

    /// Entries in the order of their numbers, each measure with the newest of the given facts.
    static func all<F: StoreFailure>(
        of scope: EntryScope,
        with facts: [Fact],
        in transaction: Transaction<F>
    ) throws(F) -> [Enrolment] {
        let rows: [EnrolmentRow] = try transaction.all(
            """
            SELECT enrolment.id, enrolment.programme_id, enrolment.number, enrolment.code,
                enrolment.state, subject.id, subject.jurisdiction_id, subject.kind, subject.name,
                subject.name_en, subject.field, subject.certainty, subject.source
            FROM enrolment
            JOIN subject ON subject.id = enrolment.subject_id
            WHERE \(scope.condition())
            ORDER BY enrolment.number
            """,
            [scope.key]
        )
        let measures = try FactTable.measures(of: scope, in: transaction)
        let newest = Dictionary(facts.map { ($0.measure, $0) }, uniquingKeysWith: { $1 })
        let bySubject = Dictionary(grouping: measures, by: \.subject)
        return rows.map { row in
            row.enrolment(
                measures: (bySubject[row.subject.id] ?? []).map {
                    MeasuredFact(measure: $0, fact: newest[$0.id])
                }
            )
        }
    }

    /// The entry of a kind that has a code, on the newest list that has one.
    static func find<F: StoreFailure>(
        _ code: String,
        of jurisdiction: ID<Jurisdiction>,
        kind: String,
        in transaction: Transaction<F>
    ) throws(F) -> EnrolmentPlace? {
        try transaction.first(
            """
            SELECT enrolment.id, enrolment.programme_id
            FROM enrolment
            JOIN programme ON programme.id = enrolment.programme_id
            WHERE enrolment.code = $1 AND programme.jurisdiction_id = $2 AND programme.kind = $3
            ORDER BY programme.year DESC, enrolment.number DESC
            LIMIT 1
            """,
            [code, jurisdiction, kind]
        )
    }

    /// The keys of a programme's entries and their numbers.
    static func numbers<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: Int] {
        let rows: [EnrolmentNumber] = try transaction.all(
            "SELECT id, number FROM enrolment WHERE programme_id = $1",
            [programme]
        )
        return Dictionary(rows.map { ($0.id, $0.number) }, uniquingKeysWith: { one, _ in one })
    }
}

/// On which list an entry stands.
struct EnrolmentPlace: RowDecodable {
    let enrolment: ID<Enrolment>
    let programme: ID<Programme>

    init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        programme = try row.next()
    }
}

private struct EnrolmentNumber: RowDecodable {
    let id: ID<Enrolment>
    let number: Int

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        number = try row.next()
    }
}

/// Where an entry stands.
struct EnrolmentState: RowDecodable {
    let programme: ID<Programme>
    let state: String

    init(row: inout Row) throws(DatabaseError) {
        programme = try row.next()
        state = try row.next()
    }
}

private struct EnrolmentRow: RowDecodable {
    let id: ID<Enrolment>
    let programme: ID<Programme>
    let number: Int
    let code: String
    let state: String
    let subject: Subject

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        programme = try row.next()
        number = try row.next()
        code = try row.next()
        state = try row.next()
        subject = Subject(
            id: try row.next(),
            jurisdiction: try row.next(),
            kind: try row.next(),
            name: try row.next(),
            nameEnglish: try row.next(),
            field: try row.next(),
            provenance: try Provenance(row: &row)
        )
    }

    func enrolment(measures: [MeasuredFact]) -> Enrolment {
        Enrolment(
            id: id,
            programme: programme,
            subject: subject,
            number: number,
            code: code,
            state: state,
            measures: measures
        )
    }
}
