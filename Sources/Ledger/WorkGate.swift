import Dispatch

/// Lets at most so many pieces of heavy work be done at once.
///
/// Hashing a password takes 32 MiB and a core, reading a picture more; without a gate a flood of
/// either would take the machine. The work runs on a dispatch queue of its own, so that it never
/// blocks a request's thread.
package actor WorkGate {
    /// How many may wait; the next one is told that the server is busy.
    private static let mostWaiting = 64

    private let queue = DispatchQueue(label: "minsheng.work", attributes: .concurrent)
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Opens a gate with so many places.
    package init(places: Int) {
        free = places
    }

    /// Runs the work in a place; nil when too many are waiting.
    package func run<Value: Sendable>(_ work: @Sendable @escaping () -> Value) async -> Value? {
        guard await enter() else { return nil }
        defer { leave() }
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }

    private func enter() async -> Bool {
        if free > 0 {
            free -= 1
            return true
        }
        guard waiting.count < Self.mostWaiting else { return false }
        await withCheckedContinuation { waiting.append($0) }
        return true
    }

    private func leave() {
        guard waiting.isEmpty else {
            waiting.removeFirst().resume()
            return
        }
        free += 1
    }
}
