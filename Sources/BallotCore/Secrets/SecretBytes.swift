/// Bytes that are secret: they have one owner, are never copied, and are 0 when it lets them go.
///
/// It may be sent because it has one owner at a time: nobody else has a pointer to the storage, and
/// those who borrow it only read.
package struct SecretBytes: ~Copyable, @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<UInt8>

    /// Makes so many bytes, all 0.
    package init(count: Int) {
        storage = .allocate(capacity: count)
        storage.initialize(repeating: 0)
    }

    /// Takes bytes over; the array they came in stays with the caller, who wipes it.
    package init(_ bytes: [UInt8]) {
        self.init(count: bytes.count)
        _ = storage.update(from: bytes)
    }

    deinit {
        Wiping.wipe(storage)
        storage.deallocate()
    }

    /// How many bytes there are.
    package var count: Int { storage.count }

    /// Lends the bytes for reading.
    package borrowing func withBytes<Value>(
        _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) -> Value {
        body(UnsafeBufferPointer(storage))
    }

    /// Lends the bytes for writing.
    package mutating func withMutableBytes<Value>(
        _ body: (UnsafeMutableBufferPointer<UInt8>) -> Value
    ) -> Value {
        body(storage)
    }
}
