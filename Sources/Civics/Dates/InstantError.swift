/// What is wrong with the text of a moment.
package enum InstantError: Error, Hashable, Sendable {
    /// Not `2022-11-30T08:00:00+08:00` or a shorter form of it.
    case notAnInstant
    /// The date before the `T` is wrong.
    case date(CivilDateError)
    /// No clock shows this time.
    case noSuchTime(hour: Int, minute: Int, second: Int)
    /// A time without an offset from UTC says nothing certain.
    case noOffset
    /// No zone is so far from UTC.
    case noSuchOffset(hours: Int, minutes: Int)

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .notAnInstant: "instant.not-an-instant"
        case .date(let error): error.code
        case .noSuchTime: "instant.no-such-time"
        case .noOffset: "instant.no-offset"
        case .noSuchOffset: "instant.no-such-offset"
        }
    }
}
