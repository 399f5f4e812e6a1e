/// A moment, as milliseconds since 1970-01-01T00:00:00Z; leap seconds are not counted.
///
/// Stored in UTC, shown in Asia/Shanghai. That zone is a fixed eight hours ahead of UTC for every
/// moment from 1992 on: summer time was last observed in 1991 and ended on 15 September of that
/// year, and nothing this product records is older. So no table of zones is needed, and none is
/// used: an earlier moment is shown at +08:00 all the same.
package struct Instant: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    /// Makes the moment so many milliseconds after 1970-01-01T00:00:00Z.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Makes the moment at which a clock in Asia/Shanghai shows this date and time.
    ///
    /// - Precondition: within 292 million years, the span of 64 bits of milliseconds.
    package init(_ date: CivilDate, _ time: CivilTime = .midnight) {
        milliseconds =
            Int64(date.dayNumber) * Instant.perDay + Int64(time.millisecondOfDay)
            - Instant.offset
    }

    private static let perDay = Int64(CivilTime.millisecondsPerDay)

    /// Asia/Shanghai is ahead of UTC by this many milliseconds.
    private static let offset: Int64 = 8 * 3_600_000
}

// MARK: - Asia/Shanghai

extension Instant {
    /// The date in Asia/Shanghai.
    package var date: CivilDate {
        CivilDate(dayNumber: Int(local.day))
    }

    /// The time of day in Asia/Shanghai.
    package var time: CivilTime {
        CivilTime(validMillisecondOfDay: Int(local.millisecond))
    }

    /// Local days since 1970-01-01 and milliseconds of the day.
    private var local: (day: Int64, millisecond: Int64) {
        // Divided before the offset is added, so that no moment of Int64 overflows.
        var (day, millisecond) = milliseconds.quotientAndRemainder(dividingBy: Instant.perDay)
        millisecond += Instant.offset
        if millisecond < 0 { (day, millisecond) = (day - 1, millisecond + Instant.perDay) }
        if millisecond >= Instant.perDay {
            (day, millisecond) = (day + 1, millisecond - Instant.perDay)
        }
        return (day, millisecond)
    }
}

// MARK: - Order and arithmetic

extension Instant: InstantProtocol {
    /// Orders by time.
    package static func < (one: Instant, other: Instant) -> Bool {
        one.milliseconds < other.milliseconds
    }

    /// The moment so much later; a part of a millisecond is dropped towards the past.
    ///
    /// - Precondition: the moment fits 64 bits of milliseconds.
    package func advanced(by duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        let perMillisecond: Int64 = 1_000_000_000_000_000
        var part = attoseconds / perMillisecond
        if attoseconds % perMillisecond < 0 { part -= 1 }
        return Instant(milliseconds: milliseconds + seconds * 1000 + part)
    }

    /// The time from this moment to another; negative where it lies before.
    package func duration(to other: Instant) -> Duration {
        .milliseconds(other.milliseconds) - .milliseconds(milliseconds)
    }
}
