import Civics
import Database
import Ledger

/// The SQL of how many are to be chosen.
enum SeatsTable {
    static func find<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Int? {
        try transaction.first(
            "SELECT seats FROM candidate_seats WHERE jurisdiction_id = $1 AND year = $2",
            [jurisdiction, year]
        )
    }

    static func save<F: StoreFailure>(
        _ seats: Int,
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO candidate_seats (jurisdiction_id, year, seats)
            VALUES ($1, $2, $3)
            ON CONFLICT (jurisdiction_id, year) DO UPDATE SET seats = $3
            """,
            [jurisdiction, year, seats]
        )
    }
}
