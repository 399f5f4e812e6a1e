import Synchronization
import VerifiableVoting
import Wording

/// How far verifying has come, on one line of a terminal that is written over; in a pipe, nothing.
final class ProgressBar: Sendable {
    private static let cells = 24

    private let console: Console
    private let shown = Mutex<String?>(nil)

    /// Creates a bar that shows nothing yet.
    init(on console: Console) {
        self.console = console
    }

    /// Shows how much is done, if it looks different from what stands there.
    func show(_ progress: VerificationProgress) {
        guard console.isWatched else { return }
        let (label, done, total): (Message, Int, Int) =
            switch progress {
            case .reading(let done, let total): (.verifierProgressReading, done, total)
            case .ballots(let done, let total): (.verifierProgressBallots, done, total)
            }
        let percent = min(100, done * 100 / max(1, total))
        let full = percent * Self.cells / 100
        let bar =
            String(repeating: "█", count: full)
            + String(repeating: "░", count: Self.cells - full)
        let line = "\(console.book.say(label)) \(bar) \(percent)%"
        shown.withLock { shown in
            guard shown != line else { return }
            shown = line
            console.showProgress(line)
        }
    }

    /// Takes the line away, so that what is said next stands in its place.
    func clear() {
        guard shown.withLock({ $0 }) != nil else { return }
        console.showProgress("")
    }
}
