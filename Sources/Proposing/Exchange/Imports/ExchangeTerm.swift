import Civics
import Database
import Ledger

/// How long files lie in the record that are no part of it: they hold what people wrote and who
/// they are, so no longer than somebody may come back for them.
package enum ExchangeTerm {
    /// A file that was sent waits a day to be brought in.
    package static let uploadDays = 1
    /// Rows that were left out wait a week to be fetched.
    package static let restDays = 7

    /// The moment after which a file must have been sent to be there still.
    static func uploads(at now: Instant) -> Instant { back(uploadDays, from: now) }

    /// The moment after which rows must have been left out to be there still.
    static func rests(at now: Instant) -> Instant { back(restDays, from: now) }

    /// Takes away what has lain for its time; whatever writes here begins with it.
    static func sweep<F: StoreFailure>(
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try UploadTable.deleteOld(until: uploads(at: now), in: transaction)
        try RestTable.deleteOld(until: rests(at: now), in: transaction)
    }

    /// When rows go that were left out at a moment.
    static func end(ofRest time: Instant) -> Instant { back(-restDays, from: time) }

    private static func back(_ days: Int, from now: Instant) -> Instant {
        Instant(milliseconds: now.milliseconds - Int64(days) * 86_400_000)
    }
}
