import Dispatch
import Synchronization

/// The thread on which things are sent, one after the other: libcurl waits where it is called.
final class SendingQueue: Sendable {
    /// Set when somebody does not wait any longer; libcurl asks about once a second.
    final class Ending: Sendable {
        private let isSet = Atomic<Bool>(false)

        var isAsked: Bool { isSet.load(ordering: .relaxed) }

        func ask() { isSet.store(true, ordering: .relaxed) }
    }

    private let queue = DispatchQueue(label: "minsheng.sending")

    /// Runs a transfer on the thread; a task that is cancelled ends it.
    func run(
        _ transfer: @escaping @Sendable (Ending) throws(SendingFault) -> Void
    ) async throws(SendingFault) {
        let ending = Ending()
        let result: Result<Void, SendingFault> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                queue.async {
                    do throws(SendingFault) {
                        if ending.isAsked { throw .ended }
                        try transfer(ending)
                        continuation.resume(returning: .success(()))
                    } catch {
                        continuation.resume(returning: .failure(error))
                    }
                }
            }
        } onCancel: {
            ending.ask()
        }
        try result.get()
    }
}
