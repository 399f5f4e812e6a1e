import Foundation

/// Times of one thing done many times.
struct Stopwatch {
    private var times: [Duration] = []
    private let clock = ContinuousClock()

    /// Does it so many times, each with its number.
    init(
        times count: Int,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Int) async throws -> Void
    ) async rethrows {
        for number in 0..<count {
            let start = clock.now
            try await body(number)
            times.append(clock.now - start)
        }
        times.sort()
    }

    /// The median, and the time that 99 of 100 do not exceed.
    var description: String {
        let last = times[min(times.count - 1, times.count * 99 / 100)]
        return "\(Self.text(times[times.count / 2])), \(Self.text(last))"
    }

    private static func text(_ duration: Duration) -> String {
        String(format: "%.2f ms", duration / .milliseconds(1))
    }
}

/// Resident memory of this program in mebibytes.
func residentMebibytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4_096 / 1_048_576
}
