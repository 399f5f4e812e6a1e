import Civics
import Database
import Ledger

/// The SQL of which observers are in the hall: a row for each who is.
enum ObserverPresenceTable {
    static func insert<F: StoreFailure>(
        _ observer: ID<MeetingObserver>,
        at sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO observer_presence (sitting_id, observer_id) VALUES ($1, $2)",
            [sitting, observer]
        )
    }

    static func delete<F: StoreFailure>(
        _ observer: ID<MeetingObserver>,
        at sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM observer_presence WHERE sitting_id = $1 AND observer_id = $2",
            [sitting, observer]
        )
    }

    /// Whether an observer is in the hall, in any sitting.
    static func isPresent<F: StoreFailure>(
        _ observer: ID<MeetingObserver>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        let count: Int64 = try transaction.one(
            "SELECT COUNT(*) FROM observer_presence WHERE observer_id = $1",
            [observer]
        )
        return count > 0
    }

    static func all<F: StoreFailure>(
        of sitting: ID<Sitting>,
        in transaction: Transaction<F>
    ) throws(F) -> Set<ID<MeetingObserver>> {
        let observers: [ID<MeetingObserver>] = try transaction.all(
            "SELECT observer_id FROM observer_presence WHERE sitting_id = $1 ORDER BY observer_id",
            [sitting]
        )
        return Set(observers)
    }
}
