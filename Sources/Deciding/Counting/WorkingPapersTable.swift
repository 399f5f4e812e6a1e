import Civics
import Database
import Ledger

/// The SQL of what stays of the working papers of a poll.
enum WorkingPapersTable {
    static func insert<F: StoreFailure>(
        _ digest: Digest,
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO working_papers (poll_id, digest) VALUES ($1, $2)",
            [poll, digest]
        )
    }

    static func find<F: StoreFailure>(
        of poll: ID<Poll>,
        in transaction: Transaction<F>
    ) throws(F) -> Digest? {
        let rows: [DigestRow] = try transaction.all(
            "SELECT digest FROM working_papers WHERE poll_id = $1",
            [poll]
        )
        return rows.first?.digest
    }
}

private struct DigestRow: RowDecodable {
    let digest: Digest

    init(row: inout Row) throws(DatabaseError) { digest = try row.next() }
}
