/// Secret exponents in a row: keys, and what hides a vote.
///
/// They have one owner, are never copied, and are 0 when it lets them go. They may be sent because
/// they have one owner at a time: nobody else has a pointer to the storage, and outside of this
/// module those who borrow it only read.
package struct SecretScalars: ~Copyable, @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<UInt8>
    /// The bytes of one exponent, the lowest first.
    package let stride: Int

    /// Makes so many, all 0.
    package init(count: Int, stride: Int) {
        storage = .allocate(capacity: count * stride)
        storage.initialize(repeating: 0)
        self.stride = stride
    }

    /// Reads a secret number, the highest byte first, modulo the order of a group.
    package init(reducing number: borrowing SecretBytes, in field: ScalarField) {
        self.init(count: 1, stride: field.stride)
        number.withBytes { field.reduce(pointer(at: 0), bigEndian: $0) }
    }

    deinit {
        Wiping.wipe(storage)
        storage.deallocate()
    }

    /// How many there are.
    package var count: Int { storage.count / stride }

    /// Lends the bytes of one of them and of those after it.
    package borrowing func withPointer<Value>(
        at index: Int = 0,
        _ body: (UnsafePointer<UInt8>) -> Value
    ) -> Value {
        precondition(index >= 0 && index < count, "there is no such exponent")
        return body(UnsafePointer(pointer(at: index)))
    }

    /// The bytes of one of them, to be written while this is owned.
    borrowing func pointer(at index: Int) -> UnsafeMutablePointer<UInt8> {
        precondition(index >= 0 && index < count, "there is no such exponent")
        guard let start = storage.baseAddress else { preconditionFailure("there are none") }
        return start + index * stride
    }

    /// Sets one of them to a value that is known elsewhere.
    package mutating func set(_ index: Int, to scalar: Scalars) {
        precondition(scalar.count == 1 && scalar.stride == stride, "one of the same group")
        let start = pointer(at: index)
        for (place, byte) in scalar.bytes.enumerated() { start[place] = byte }
    }

    /// Draws one of them anew.
    package mutating func sample(
        _ index: Int,
        in field: ScalarField,
        from random: inout some RandomSource & ~Copyable
    ) {
        field.sample(pointer(at: index), from: &random)
    }

    /// One of them, made public: only what is disclosed or hides nothing any more.
    package borrowing func disclosed(at index: Int) -> Scalars {
        let start = pointer(at: index)
        return Scalars(
            bytes: Array(UnsafeBufferPointer(start: start, count: stride)),
            stride: stride
        )
    }
}
