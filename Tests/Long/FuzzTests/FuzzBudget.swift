import Foundation

/// How long the fuzzers run, and from which seed.
///
/// `MINSHENG_LONG=1` gives them an hour together, `MINSHENG_FUZZ_SECONDS` any other time; without
/// either they replay the corpus and go on for a moment. `MINSHENG_FUZZ_SEED` repeats a run.
struct FuzzBudget {
    /// How many fuzzers share the time.
    private static let fuzzers = 10
    /// What a fuzzer tries when it has no time of its own.
    private static let fewest = 3_000

    /// How long each fuzzer runs.
    let duration: Duration
    /// How many inputs each tries at least.
    let fewest = Self.fewest
    /// Where the random numbers begin.
    let seed: UInt64

    /// Reads the environment.
    init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        let hour = environment["MINSHENG_LONG"] == "1" ? 3_600 : 0
        let seconds = environment["MINSHENG_FUZZ_SECONDS"].flatMap { Int($0) } ?? hour
        duration = .seconds(seconds) / Self.fuzzers
        // A short run is the same every time, a long one never.
        seed =
            environment["MINSHENG_FUZZ_SEED"].flatMap { UInt64($0) }
            ?? (seconds > 0 ? UInt64.random(in: 1...999_999_999) : 1)
    }
}
