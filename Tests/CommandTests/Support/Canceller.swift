import Synchronization

/// Cancels a task as soon as both are there: the task, and the wish.
final class Canceller: Sendable {
    private struct State {
        var task: Task<CommandRun, Never>?
        var isWished = false
    }

    private let state = Mutex(State())

    /// Names the task.
    func watch(_ task: Task<CommandRun, Never>) {
        let isWished = state.withLock { state in
            state.task = task
            return state.isWished
        }
        if isWished { task.cancel() }
    }

    /// Wishes it to end.
    func cancel() {
        let task = state.withLock { state in
            state.isWished = true
            return state.task
        }
        task?.cancel()
    }
}
