import Synchronization
import Wording

/// How far something has come, on one line of a terminal that is written over; in a pipe, nothing.
final class ProgressBar: Sendable {
    private static let cells = 24

    private let label: String
    private let sink: (any ByteSink)?
    private let shown = Mutex<Int64>(-1)

    /// Creates a bar that shows nothing yet.
    init(_ label: Message, on console: Console) {
        self.label = console.book.say(label)
        sink = console.errors.isTerminal ? console.errors : nil
    }

    /// Shows how much is done, if it looks different from what stands there.
    func show(_ done: Int64, of total: Int64) {
        guard let sink, total > 0 else { return }
        let percent = min(100, max(0, done) * 100 / total)
        let isNew = shown.withLock { shown in
            defer { shown = percent }
            return shown != percent
        }
        guard isNew else { return }
        let full = Int(percent) * Self.cells / 100
        let bar =
            String(repeating: "█", count: full)
            + String(repeating: "░", count: Self.cells - full)
        let numbers = "\(grouped(String(done)))/\(grouped(String(total)))"
        try? sink.write(Array("\r\(label) \(bar) \(percent)% \(numbers)\u{1B}[K".utf8))
    }

    /// Takes the line away, so that what is said next stands in its place.
    func clear() {
        guard let sink, shown.withLock({ $0 }) >= 0 else { return }
        try? sink.write(Array("\r\u{1B}[K".utf8))
    }
}
