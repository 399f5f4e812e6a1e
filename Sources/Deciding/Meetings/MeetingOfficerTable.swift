import Civics
import Database
import Ledger

/// The SQL of those with a part in a meeting's votes.
enum MeetingOfficerTable {
    static func insert<F: StoreFailure>(
        _ officer: MeetingOfficer,
        at meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO meeting_officer
                (id, meeting_id, role, name, unit, deputy_id, account_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                officer.id, meeting, officer.role, officer.name, officer.unit, officer.deputy,
                officer.account,
            ]
        )
    }

    static func delete<F: StoreFailure>(
        _ officer: ID<MeetingOfficer>,
        at meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM meeting_officer WHERE id = $1 AND meeting_id = $2",
            [officer, meeting]
        )
    }

    /// Those of a meeting who have not left, by role and name.
    static func all<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [MeetingOfficer] {
        let officers: [MeetingOfficer] = try transaction.all(
            """
            SELECT id, role, name, unit, deputy_id, account_id
            FROM meeting_officer
            WHERE meeting_id = $1
                AND NOT EXISTS (
                    SELECT 1
                    FROM officer_succession
                    WHERE officer_succession.officer_id = meeting_officer.id
                )
            ORDER BY name, id
            """,
            [meeting]
        )
        return MeetingRole.allCases.flatMap { role in officers.filter { $0.role == role } }
    }
}
