import Civics
import Database
import Ledger

/// The SQL of those who listen in.
enum MeetingObserverTable {
    static func insert<F: StoreFailure>(
        _ observer: MeetingObserver,
        at meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO meeting_observer (id, meeting_id, ordinal, name, unit)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [observer.id, meeting, observer.ordinal, observer.name, observer.unit]
        )
    }

    static func move<F: StoreFailure>(
        _ observer: ID<MeetingObserver>,
        to ordinal: Int,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "UPDATE meeting_observer SET ordinal = $1 WHERE id = $2",
            [ordinal, observer]
        )
    }

    static func delete<F: StoreFailure>(
        _ observer: ID<MeetingObserver>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM meeting_observer WHERE id = $1", [observer])
    }

    /// Those of a meeting, in the order of the list.
    static func all<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [MeetingObserver] {
        try transaction.all(
            """
            SELECT id, ordinal, name, unit
            FROM meeting_observer
            WHERE meeting_id = $1
            ORDER BY ordinal, id
            """,
            [meeting]
        )
    }
}
