import Civics
import Database
import Ledger
import Tallying

/// The SQL of what machines counted.
enum MachineCountTable {
    private static let columns =
        "device, papers, totals, print_id, entered_by, confirmed_by, fault, version"

    /// Enters what a machine counted, or what it counted instead.
    static func set<F: StoreFailure>(
        _ count: MachineCount,
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO machine_count (session_id, \(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (session_id) DO UPDATE
            SET device = excluded.device, papers = excluded.papers, totals = excluded.totals,
                print_id = excluded.print_id, entered_by = excluded.entered_by,
                confirmed_by = excluded.confirmed_by, fault = excluded.fault,
                version = excluded.version
            """,
            [
                session, count.device, count.papers, count.totals.text, count.print,
                count.enteredBy, count.confirmedBy, count.fault, count.version,
            ]
        )
    }

    static func find<F: StoreFailure>(
        of session: ID<BallotSession>,
        in transaction: Transaction<F>
    ) throws(F) -> MachineCount? {
        try transaction.first(
            "SELECT \(columns) FROM machine_count WHERE session_id = $1",
            [session]
        )
    }
}
