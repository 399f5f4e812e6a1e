import Civics
import Database
import Ledger

/// The SQL of duties.
enum DutyTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE duty (
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT duty_enrolment REFERENCES enrolment (id),
                ordinal INTEGER NOT NULL,
                role TEXT NOT NULL,
                party_id \(engine.int64) CONSTRAINT duty_party REFERENCES party (id),
                post TEXT NOT NULL,
                CONSTRAINT duty_ordinal_once PRIMARY KEY (enrolment_id, ordinal),
                CONSTRAINT duty_holder CHECK ((party_id IS NULL) <> (post = ''))
            ) \(engine.table)
            """,
            "CREATE INDEX duty_of_party ON duty (party_id, role)",
        ]
    }

    /// Replaces all duties of an entry.
    static func set<F: StoreFailure>(
        _ duties: [Duty],
        of enrolment: ID<Enrolment>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM duty WHERE enrolment_id = $1", [enrolment])
        for (index, duty) in duties.enumerated() {
            let party: ID<Party>?
            let post: String
            switch duty.holder {
            case .unit(let id): (party, post) = (id, "")
            case .post(let name): (party, post) = (nil, name)
            }
            try transaction.run(
                """
                INSERT INTO duty (enrolment_id, ordinal, role, party_id, post)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [enrolment, index + 1, duty.role, party, post]
            )
        }
    }

    /// The duties of entries, by entry.
    static func all<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: [Duty]] {
        let rows: [DutyRow] = try transaction.all(
            """
            SELECT duty.enrolment_id, duty.role, duty.party_id, duty.post
            FROM duty
            JOIN enrolment ON enrolment.id = duty.enrolment_id
            WHERE \(scope.condition())
            ORDER BY duty.enrolment_id, duty.ordinal
            """,
            [scope.key]
        )
        return Dictionary(grouping: rows, by: \.enrolment).mapValues { $0.map(\.duty) }
    }
}

private struct DutyRow: RowDecodable {
    let enrolment: ID<Enrolment>
    let duty: Duty

    init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        let role: Duty.Role = try row.next()
        let party: ID<Party>? = try row.next()
        let post: String = try row.next()
        duty = Duty(role, party.map { .unit($0) } ?? .post(post))
    }
}
