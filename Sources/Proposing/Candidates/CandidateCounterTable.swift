import Civics
import Database
import Ledger

/// The SQL of the numbers candidates are filed under.
enum CandidateCounterTable {
    /// The next number of a year; the counter's row is locked until the transaction ends.
    static func next<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.one(
            """
            INSERT INTO candidate_counter (jurisdiction_id, year, last)
            VALUES ($1, $2, 1)
            ON CONFLICT (jurisdiction_id, year) DO UPDATE
            SET last = candidate_counter.last + 1
            RETURNING last
            """,
            [jurisdiction, year]
        )
    }

    /// Locks a year: nobody else begins or names a candidate of it until the transaction ends.
    static func lock<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE candidate_counter SET last = last WHERE jurisdiction_id = $1 AND year = $2",
            [jurisdiction, year]
        )
    }
}
