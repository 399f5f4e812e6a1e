import Civics
import Database
import Ledger

/// The SQL of the agenda.
enum AgendaTable {
    /// Writes the whole agenda of a meeting in place of what it was.
    static func replace<F: StoreFailure>(
        _ items: [AgendaItem],
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM agenda_item WHERE meeting_id = $1", [meeting])
        for (index, item) in items.enumerated() {
            try transaction.run(
                """
                INSERT INTO agenda_item (meeting_id, ordinal, held_on, hour, matter)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [meeting, index + 1, item.day, item.hour, item.matter]
            )
        }
    }

    /// The lines of a meeting, in their order.
    static func all<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [AgendaItem] {
        try transaction.all(
            """
            SELECT held_on, hour, matter
            FROM agenda_item
            WHERE meeting_id = $1
            ORDER BY ordinal
            """,
            [meeting]
        )
    }
}
