import Dispatch
import Foundation

/// Turns Ctrl-C and a request to end into the cancellation of the work, so that it can undo
/// what it had begun.
enum Interruption {
    /// Does some work that is cancelled by SIGINT or SIGTERM; a second one ends the process.
    static func cancelling<Value: Sendable>(
        _ work: @escaping @Sendable () async throws(CommandFailure) -> Value
    ) async throws(CommandFailure) -> Value {
        let console = Console.current
        let task = Task {
            await Console.$current.withValue(console) {
                await Result { () async throws(CommandFailure) in try await work() }
            }
        }
        let sources = [SIGINT, SIGTERM].map { watch($0) { task.cancel() } }
        let result = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        for (signal, source) in sources {
            source.cancel()
            Foundation.signal(signal, SIG_DFL)
        }
        return try result.get()
    }

    private static func watch(
        _ signal: Int32,
        _ action: @escaping @Sendable () -> Void
    ) -> (Int32, any DispatchSourceSignal) {
        // The default action would end the process before the source is told.
        Foundation.signal(signal, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
        source.setEventHandler {
            // Whoever insists is obeyed: nothing is committed, so nothing is half-done.
            Foundation.signal(signal, SIG_DFL)
            action()
        }
        source.resume()
        return (signal, source)
    }
}

extension Result where Failure == CommandFailure {
    /// The outcome of some work.
    fileprivate init(
        _ work: () async throws(CommandFailure) -> Success
    ) async {
        do throws(CommandFailure) {
            self = .success(try await work())
        } catch {
            self = .failure(error)
        }
    }
}
