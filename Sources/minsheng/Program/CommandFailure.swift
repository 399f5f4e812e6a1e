import Wording

/// Why a command ended early: its exit status, and the sentences for standard error.
struct CommandFailure: Error, Hashable, Sendable {
    /// The exit status.
    let status: ExitStatus
    /// What is said, a line each.
    let lines: [Message]

    /// Ends a command with a status and some sentences.
    init(_ status: ExitStatus, _ lines: Message...) {
        self.init(status, lines)
    }

    /// Ends a command with a status and sentences.
    init(_ status: ExitStatus, _ lines: [Message]) {
        self.status = status
        self.lines = lines
    }
}
