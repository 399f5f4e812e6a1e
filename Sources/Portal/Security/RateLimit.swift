import Civics
import Ledger
import Synchronization

/// Limits how often one address may do something that writes: a bucket that refills steadily.
///
/// Kept in memory, for this process alone; it is a brake on floods, not an account of anybody.
final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Int64
        var filledAt: Int64
    }

    private struct State {
        var buckets: [String: Bucket] = [:]
    }

    private let burst: Int64
    private let millisecondsEach: Int64
    private let clock: Clock
    private let state = Mutex(State())

    /// How many addresses are remembered before the oldest are forgotten.
    private static let mostBuckets = 20_000

    /// Allows `burst` at once and one more every `secondsEach` seconds.
    init(burst: Int, secondsEach: Int, clock: Clock) {
        self.burst = Int64(burst)
        millisecondsEach = Int64(secondsEach) * 1000
        self.clock = clock
    }

    /// Takes one for an address.
    func take(_ key: String) throws(PageError) {
        let now = clock.now().milliseconds
        let wait: Int64 = state.withLock { state in
            if state.buckets.count >= Self.mostBuckets {
                state.buckets = state.buckets.filter {
                    now - $0.value.filledAt < burst * millisecondsEach
                }
            }
            var bucket = state.buckets[key] ?? Bucket(tokens: burst, filledAt: now)
            let gained = max(0, (now - bucket.filledAt) / millisecondsEach)
            bucket.tokens = min(burst, bucket.tokens + gained)
            bucket.filledAt += gained * millisecondsEach
            defer { state.buckets[key] = bucket }
            guard bucket.tokens > 0 else {
                return bucket.filledAt + millisecondsEach - now
            }
            if bucket.tokens == burst { bucket.filledAt = now }
            bucket.tokens -= 1
            return 0
        }
        guard wait == 0 else { throw .tooOften(seconds: Int((wait + 999) / 1000)) }
    }
}
