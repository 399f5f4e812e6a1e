import Synchronization

/// What is asked of the record, and what the answer is.
package protocol RememberedKey: Hashable, Sendable {
    /// The answer.
    associatedtype Value: Sendable
}

/// Answers that hold as long as the record stands still, so that what many pages show is not
/// worked out for each of them.
final class Remembered: Sendable {
    private struct State {
        var revision: Int64 = -1
        var answers: [AnyHashable: any Sendable] = [:]
    }

    /// The most answers; past it all are forgotten.
    private static let most = 256

    private let state = Mutex(State())

    /// Remembers nothing yet.
    init() {}

    func find<Key: RememberedKey>(_ key: Key, of revision: Int64) -> Key.Value? {
        state.withLock { state in
            state.revision == revision ? state.answers[AnyHashable(key)] as? Key.Value : nil
        }
    }

    func keep<Key: RememberedKey>(_ value: Key.Value, for key: Key, of revision: Int64) {
        state.withLock { state in
            guard state.revision <= revision else { return }
            if state.revision != revision || state.answers.count >= Self.most {
                state = State(revision: revision)
            }
            state.answers[AnyHashable(key)] = value
        }
    }
}

extension Ledger {
    /// The answer to a question that is asked often: worked out once per change of the record.
    ///
    /// - Parameters:
    ///   - key: what is asked.
    ///   - isolation: where it is asked.
    ///   - work: works it out from the record as it is now.
    /// - Returns: the answer, as of a change that this process knows of.
    /// - Throws: what working it out throws.
    package func remembering<Key: RememberedKey, Failure: Error>(
        _ key: Key,
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ work: () async throws(Failure) -> Key.Value
    ) async throws(Failure) -> Key.Value {
        let revision = revision.current
        if let known = remembered.find(key, of: revision) { return known }
        let value = try await work()
        // Only what no change came in between: the next one asks again.
        if self.revision.current == revision { remembered.keep(value, for: key, of: revision) }
        return value
    }
}
