import Synchronization

/// Several workers that do the same.
enum Workers {
    /// Runs so many at once.
    ///
    /// - Returns: what each of them returned, in no order.
    static func run<Value: Sendable>(
        _ count: Int,
        _ work: @escaping @Sendable () -> Value
    ) async -> [Value] {
        await withTaskGroup(of: Value.self) { group in
            for _ in 0..<count { group.addTask { work() } }
            var values: [Value] = []
            for await value in group { values.append(value) }
            return values
        }
    }
}

/// A number that several workers count up.
final class SharedCounter: Sendable {
    private let value = Atomic<Int>(0)

    /// The next number from 0 on, as long as it is below a limit.
    func take(below limit: Int) -> Int? {
        let number = value.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < limit ? number : nil
    }

    /// Counts one up, and tells how many that makes.
    func increment() -> Int { value.wrappingAdd(1, ordering: .relaxed).newValue }
}
