#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where the time comes from: a value that is passed along, so that a test decides what time it is.
package struct Clock: Sendable {
    /// Tells the time.
    package let now: @Sendable () -> Instant

    /// Makes a clock of a function.
    package init(now: @escaping @Sendable () -> Instant) {
        self.now = now
    }

    /// The machine's clock, to the millisecond.
    package static let system = Clock {
        var time = timespec()
        // CLOCK_REALTIME always exists (POSIX), so there is no failure to report.
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(
            milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
        )
    }

    /// A clock that stands still.
    package static func fixed(_ instant: Instant) -> Clock {
        Clock { instant }
    }
}
