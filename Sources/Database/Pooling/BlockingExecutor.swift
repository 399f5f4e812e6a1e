import Dispatch

/// Runs an actor's work on a thread outside of Swift's pool, so that it may block.
///
/// A call of libpq or SQLite waits for disk, network or a lock; on the shared pool, which has a
/// thread a core, a few of them would stop the whole program.
final class BlockingExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }
}
