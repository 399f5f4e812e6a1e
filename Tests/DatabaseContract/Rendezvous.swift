import Dispatch

/// Two points in time that a test arranges: a body has come somewhere, and it may go on.
///
/// A body blocks its own thread, as it may; the test waits without blocking one.
package struct Rendezvous: Sendable {
    private let arrivals: AsyncStream<Void>
    private let arrival: AsyncStream<Void>.Continuation
    private let door = DispatchSemaphore(value: 0)

    /// Arranges nothing yet.
    package init() {
        (arrivals, arrival) = AsyncStream.makeStream()
    }

    /// Called by a body: says that it is here, and waits to be let go.
    package func arriveAndWait() {
        arrival.yield()
        door.wait()
    }

    /// Called by a body: says that it is here.
    package func arrive() {
        arrival.yield()
    }

    /// Called by the test: waits until a body is here.
    package func arrived() async {
        for await _ in arrivals { return }
    }

    /// Called by the test: lets a body go.
    package func letGo() {
        door.signal()
    }
}
