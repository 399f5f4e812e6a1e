/// A time of the day, to the millisecond, without a date and without a zone.
package struct CivilTime: Hashable, Sendable {
    /// Milliseconds since midnight, 0 to 86,399,999.
    package let millisecondOfDay: Int

    /// Midnight at the day's beginning.
    package static let midnight = CivilTime(validMillisecondOfDay: 0)

    /// Milliseconds of a day.
    static let millisecondsPerDay = 86_400_000

    /// Makes a time; nil where an hour is over 23, a minute or second over 59 (no leap seconds:
    /// UTC milliseconds do not count them) or a part is negative.
    package init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0...999).contains(millisecond)
        else { return nil }
        millisecondOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
    }

    init(validMillisecondOfDay: Int) {
        precondition((0..<CivilTime.millisecondsPerDay).contains(validMillisecondOfDay))
        millisecondOfDay = validMillisecondOfDay
    }
}

extension CivilTime {
    /// The hour, 0 to 23.
    package var hour: Int { millisecondOfDay / 3_600_000 }

    /// The minute, 0 to 59.
    package var minute: Int { millisecondOfDay / 60_000 % 60 }

    /// The second, 0 to 59.
    package var second: Int { millisecondOfDay / 1000 % 60 }

    /// The millisecond, 0 to 999.
    package var millisecond: Int { millisecondOfDay % 1000 }
}

extension CivilTime: Comparable {
    /// Orders by time of day.
    package static func < (one: CivilTime, other: CivilTime) -> Bool {
        one.millisecondOfDay < other.millisecondOfDay
    }
}

extension CivilTime: CustomStringConvertible {
    /// The ISO 8601 text: `08:00:00`, and `08:00:00.250` where there are milliseconds.
    package var description: String {
        let whole = "\(Padded.text(hour)):\(Padded.text(minute)):\(Padded.text(second))"
        return millisecond == 0 ? whole : "\(whole).\(Padded.text(millisecond, width: 3))"
    }
}
