import Civics
import Database
import Ledger

/// The SQL of deputies and what changed; nothing here alters or deletes a row.
enum DeputyTable {
    static func insert<F: StoreFailure>(
        _ deputy: ID<Deputy>,
        number: Int,
        of term: ID<CongressTerm>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO deputy (id, term_id, number) VALUES ($1, $2, $3)",
            [deputy, term, number]
        )
    }

    static func append<F: StoreFailure>(
        _ change: DeputyChange,
        to deputy: ID<Deputy>,
        of term: ID<CongressTerm>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO deputy_change
                (deputy_id, ordinal, term_id, kind, name, delegation_id, seat, departure, since,
                document, reason, certainty, at_ms, post, post_en)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            [
                deputy, change.ordinal, term, change.kind, change.name, change.delegation,
                change.seat, change.departure, change.since, change.document, change.reason,
                change.certainty, change.at, change.post, change.postEnglish,
            ]
        )
    }

    /// Everybody who ever was on the roll of a term, by number.
    static func all<F: StoreFailure>(
        of term: ID<CongressTerm>,
        in transaction: Transaction<F>
    ) throws(F) -> [Deputy] {
        var deputies: [Deputy] = []
        var open: (id: ID<Deputy>, number: Int, changes: [DeputyChange])?
        try transaction.each(
            """
            SELECT deputy.id, deputy.number, change.ordinal, change.kind, change.name,
                change.delegation_id, change.seat, change.departure, change.since,
                change.document, change.reason, change.certainty, change.at_ms, change.post,
                change.post_en
            FROM deputy
            JOIN deputy_change AS change ON change.deputy_id = deputy.id
            WHERE deputy.term_id = $1
            ORDER BY deputy.number, change.ordinal
            """,
            [term]
        ) { (row: ChangeRow) in
            if let done = open, done.id != row.deputy {
                deputies.append(
                    Deputy(id: done.id, number: done.number, changes: done.changes)
                )
                open = nil
            }
            open = (row.deputy, row.number, (open?.changes ?? []) + [row.change])
        }
        if let done = open {
            deputies.append(Deputy(id: done.id, number: done.number, changes: done.changes))
        }
        return deputies
    }

    /// The term that a deputy is of.
    static func term<F: StoreFailure>(
        of deputy: ID<Deputy>,
        in transaction: Transaction<F>
    ) throws(F) -> ID<CongressTerm>? {
        try transaction.first("SELECT term_id FROM deputy WHERE id = $1", [deputy])
    }
}

private struct ChangeRow: RowDecodable {
    let deputy: ID<Deputy>
    let number: Int
    let change: DeputyChange

    init(row: inout Row) throws(DatabaseError) {
        deputy = try row.next()
        number = try row.next()
        change = try DeputyChange(row: &row)
    }
}
