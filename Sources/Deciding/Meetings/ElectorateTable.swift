import Civics
import Database
import Ledger

/// The SQL of the deputies of a meeting; nothing here deletes a row.
enum ElectorateTable {
    static func insert<F: StoreFailure>(
        _ deputy: MeetingDeputy,
        at meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO meeting_deputy
                (meeting_id, deputy_id, number, name, delegation_id, seat, joined_document,
                joined_reason)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                meeting, deputy.deputy, deputy.number, deputy.name, deputy.delegation,
                deputy.seat, deputy.joined?.document, deputy.joined?.reason,
            ]
        )
    }

    /// Records that somebody is no deputy any longer.
    static func leave<F: StoreFailure>(
        _ deputy: ID<Deputy>,
        _ decision: MeetingDeputy.Decision,
        at meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE meeting_deputy
            SET left_document = $1, left_reason = $2
            WHERE meeting_id = $3 AND deputy_id = $4 AND left_document IS NULL
            """,
            [decision.document, decision.reason, meeting, deputy]
        )
    }

    /// Everybody who is or was a deputy at a meeting, by number; nobody before it opened.
    static func electorate<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> Electorate {
        Electorate(
            try transaction.all(
                """
                SELECT deputy_id, number, name, delegation_id, seat, joined_document,
                    joined_reason, left_document, left_reason
                FROM meeting_deputy
                WHERE meeting_id = $1
                ORDER BY number
                """,
                [meeting]
            )
        )
    }
}
