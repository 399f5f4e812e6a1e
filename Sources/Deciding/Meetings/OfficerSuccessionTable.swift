import Civics
import Database
import Ledger

/// The SQL of successions of officers; rows are only ever added.
enum OfficerSuccessionTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE officer_succession (
                officer_id \(engine.int64) NOT NULL
                    CONSTRAINT officer_succession_once PRIMARY KEY
                    CONSTRAINT officer_succession_officer REFERENCES meeting_officer (id),
                successor_id \(engine.int64) NOT NULL
                    CONSTRAINT officer_succession_successor REFERENCES meeting_officer (id),
                document TEXT NOT NULL
                    CONSTRAINT officer_succession_document CHECK (document <> ''),
                reason TEXT NOT NULL
                    CONSTRAINT officer_succession_reason CHECK (reason <> ''),
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT officer_succession_successor_once UNIQUE (successor_id),
                CONSTRAINT officer_succession_other CHECK (successor_id <> officer_id)
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ succession: OfficerSuccession,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO officer_succession (officer_id, successor_id, document, reason, at_ms)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [
                succession.left.id, succession.successor, succession.decision.document,
                succession.decision.reason, succession.at,
            ]
        )
    }

    /// Those of a meeting, the earliest first.
    static func all<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [OfficerSuccession] {
        try transaction.all(
            """
            SELECT meeting_officer.id, meeting_officer.role, meeting_officer.name,
                meeting_officer.unit, meeting_officer.deputy_id, meeting_officer.account_id,
                officer_succession.successor_id, officer_succession.document,
                officer_succession.reason, officer_succession.at_ms
            FROM officer_succession
            JOIN meeting_officer ON meeting_officer.id = officer_succession.officer_id
            WHERE meeting_officer.meeting_id = $1
            ORDER BY officer_succession.at_ms, meeting_officer.id
            """,
            [meeting]
        )
    }
}
