import Civics
import Database
import Ledger

/// The SQL of which unit is usually asked about a field.
enum UsualPartyTable {
    static func remember<F: StoreFailure>(
        _ party: ID<Party>,
        for field: String,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO screening_usual_party (jurisdiction_id, field, party_id)
            VALUES ($1, $2, $3)
            ON CONFLICT (jurisdiction_id, field) DO UPDATE
            SET party_id = excluded.party_id
            """,
            [jurisdiction, field, party]
        )
    }

    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [UsualParty] {
        try transaction.all(
            """
            SELECT field, party_id
            FROM screening_usual_party
            WHERE jurisdiction_id = $1
            ORDER BY field
            """,
            [jurisdiction]
        )
    }
}
