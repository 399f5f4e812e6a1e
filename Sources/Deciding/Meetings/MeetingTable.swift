import Civics
import Database
import Ledger

/// The SQL of meetings.
enum MeetingTable {
    private static let columns = """
        id, jurisdiction_id, term_id, number, starts_on, ends_on, place, state, opened_on,
        scrutineers_on, scrutineers_decision, version, certainty, source
        """

    static func insert<F: StoreFailure>(
        _ meeting: Meeting,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO meeting (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            [
                meeting.id, meeting.jurisdiction, meeting.term, meeting.number,
                meeting.startsOn, meeting.endsOn, meeting.place, meeting.state,
                meeting.openedOn, meeting.scrutineers?.date, meeting.scrutineers?.decision,
                meeting.version, meeting.provenance.certainty, meeting.provenance.source,
            ]
        )
    }

    /// Writes everything but the key and whose it is, and counts the version up.
    static func update<F: StoreFailure>(
        _ meeting: Meeting,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE meeting
            SET term_id = $1, number = $2, starts_on = $3, ends_on = $4, place = $5, state = $6,
                opened_on = $7, scrutineers_on = $8, scrutineers_decision = $9, certainty = $10,
                source = $11, version = version + 1
            WHERE id = $12
            """,
            [
                meeting.term, meeting.number, meeting.startsOn, meeting.endsOn, meeting.place,
                meeting.state, meeting.openedOn, meeting.scrutineers?.date,
                meeting.scrutineers?.decision, meeting.provenance.certainty,
                meeting.provenance.source, meeting.id,
            ]
        )
    }

    /// A meeting; locked, nobody else changes it or its deputies until the transaction ends.
    static func find<F: StoreFailure>(
        _ id: ID<Meeting>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Meeting? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM meeting
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    /// Every meeting of a jurisdiction, the latest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Meeting] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM meeting
            WHERE jurisdiction_id = $1
            ORDER BY starts_on DESC, number DESC
            """,
            [jurisdiction]
        )
    }
}
