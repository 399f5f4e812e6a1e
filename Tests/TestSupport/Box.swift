import Synchronization

/// A value that closures of a test change, on whatever thread.
package final class Box<Value: Sendable>: Sendable {
    private let content: Mutex<Value>

    /// Makes one that holds a value.
    package init(_ value: Value) {
        content = Mutex(value)
    }

    /// What it holds.
    package var value: Value { content.withLock { $0 } }

    /// Changes what it holds and gives something of it.
    @discardableResult
    package func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        content.withLock { value in body(&value) }
    }
}
