package import Civics
import Synchronization

/// A clock that stands still until a test moves it.
package final class MovableClock: Sendable {
    /// Thursday 1 December 2022, 09:00 in Beibei.
    package static let start = Instant(milliseconds: 1_669_856_400_000)

    private let instant = Mutex(MovableClock.start)

    /// Makes a clock that stands at ``start``.
    package init() {}

    /// What is passed to whoever needs the time.
    package var clock: Clock { Clock { self.now } }

    /// The time.
    package var now: Instant { instant.withLock { $0 } }

    /// Moves it forward.
    package func move(by duration: Duration) {
        instant.withLock { $0 = $0.advanced(by: duration) }
    }

    /// Puts it to the morning of a day.
    package func move(to date: CivilDate) {
        instant.withLock { $0 = Instant(date).advanced(by: .seconds(9 * 3600)) }
    }
}
