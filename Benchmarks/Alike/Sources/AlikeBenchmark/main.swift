// Builds an index of so many texts (the arguments; 12,000 and 1,000,000 without any), asks it for
// the nearest five of a thousand texts that are not in, takes a hundred out, and prints the times
// and the memory. Run from the folder of this package: swift run -c release AlikeBenchmark.

import Civics
import Foundation
import Proposing

enum Report {}

/// Resident memory of this program in mebibytes.
func residentMebibytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4_096 / 1_048_576
}

/// Processor time of this program so far: what others do on the machine hardly changes it.
func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

func milliseconds(_ duration: Duration) -> String {
    String(format: "%.2f ms", duration / .milliseconds(1))
}

func measure(_ count: Int, sample: URL) throws {
    let clock = ContinuousClock()
    var texts = try Texts(sample: sample)
    var index = AlikeIndex<Report>()
    let before = residentMebibytes()
    var building = Duration.zero
    // Made in batches, so that making texts is neither timed nor held in memory.
    for start in stride(from: 0, to: count, by: 10_000) {
        let batch = (start..<min(count, start + 10_000)).map { ($0, texts.next()) }
        building += clock.measure {
            for (number, text) in batch {
                index.insert(
                    text,
                    of: ID(rawValue: Int64(number + 1)),
                    receivedOn: CivilDate(dayNumber: 19_000 + number % 365)
                )
            }
        }
    }
    let memory = residentMebibytes() - before
    var times: [Duration] = []
    var processorTimes: [Duration] = []
    var found = 0
    for _ in 0..<1_000 {
        let text = texts.next()
        let start = processorTime()
        times.append(clock.measure { found += index.nearest(to: text).count })
        processorTimes.append(processorTime() - start)
    }
    times.sort()
    processorTimes.sort()
    let removal = clock.measure {
        for number in 0..<100 { index.remove(ID(rawValue: Int64(number * (count / 100) + 1))) }
    }
    print(
        """
        \(count) texts: built in \(building) (\(Int(Double(count) / (building / .seconds(1)))) \
        a second), \(memory) MiB
          nearest five: median \(milliseconds(times[500])), \
        99th percentile \(milliseconds(times[990])), most \(milliseconds(times[999])), \
        found \(found)
          of the processor: median \(milliseconds(processorTimes[500])), \
        99th percentile \(milliseconds(processorTimes[990]))
          taking one out: \(milliseconds(removal / 100))
        """
    )
}

let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let sample = URL(fileURLWithPath: "../../Sources/minsheng/Demo/beibei-2023-suggestions.csv")
for count in counts.isEmpty ? [12_000, 1_000_000] : counts {
    try measure(count, sample: sample)
}
