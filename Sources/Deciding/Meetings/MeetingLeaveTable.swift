import Civics
import Database
import Ledger

/// The SQL of leave from meetings; nothing here deletes a row.
enum MeetingLeaveTable {
    static func insert<F: StoreFailure>(
        _ leave: MeetingLeave,
        from meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO meeting_leave
                (id, meeting_id, deputy_id, kind, from_on, to_on, note, withdrawn)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                leave.id, meeting, leave.deputy, leave.kind, leave.from, leave.to, leave.note,
                leave.withdrawn,
            ]
        )
    }

    static func withdraw<F: StoreFailure>(
        _ leave: ID<MeetingLeave>,
        reason: String,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE meeting_leave SET withdrawn = $1 WHERE id = $2",
            [reason, leave]
        )
    }

    /// Every leave from a meeting, withdrawn ones too, by first day.
    static func all<F: StoreFailure>(
        from meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [MeetingLeave] {
        try transaction.all(
            """
            SELECT id, deputy_id, kind, from_on, to_on, note, withdrawn
            FROM meeting_leave
            WHERE meeting_id = $1
            ORDER BY from_on, to_on, id
            """,
            [meeting]
        )
    }

    /// Who is on leave from a meeting on a day, for the desks.
    static func deputies<F: StoreFailure>(
        onLeaveFrom meeting: ID<Meeting>,
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> Set<ID<Deputy>> {
        Set(try all(from: meeting, in: transaction).filter { $0.covers(day) }.map(\.deputy))
    }
}
