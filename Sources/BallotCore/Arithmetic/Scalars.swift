/// Public exponents in a row: challenges, responses and what is computed from them.
///
/// Each takes `stride` bytes, the lowest first, and is below the order of the group.
package struct Scalars: Hashable, Sendable {
    /// All bytes, one exponent after the other.
    package private(set) var bytes: [UInt8]
    /// The bytes of one exponent.
    package let stride: Int

    /// Begins with none.
    package init(stride: Int) {
        bytes = []
        self.stride = stride
    }

    /// Begins with so many, all 0.
    package init(count: Int, stride: Int) {
        bytes = [UInt8](repeating: 0, count: count * stride)
        self.stride = stride
    }

    init(bytes: [UInt8], stride: Int) {
        self.bytes = bytes
        self.stride = stride
    }

    /// How many there are.
    package var count: Int { bytes.count / stride }

    /// Makes room for more.
    package mutating func reserveCapacity(_ count: Int) {
        bytes.reserveCapacity(count * stride)
    }

    /// Adds others at the end.
    package mutating func append(_ others: Scalars) {
        precondition(others.stride == stride, "exponents of one group are equally long")
        bytes.append(contentsOf: others.bytes)
    }

    /// Adds one of others at the end.
    package mutating func append(_ others: Scalars, at index: Int) {
        precondition(others.stride == stride, "exponents of one group are equally long")
        bytes.append(contentsOf: others.bytes[(index * stride)..<((index + 1) * stride)])
    }

    /// Adds a 0 at the end.
    package mutating func appendZero() {
        for _ in 0..<stride { bytes.append(0) }
    }

    /// One of them.
    package subscript(index: Int) -> Scalars {
        Scalars(bytes: Array(bytes[(index * stride)..<((index + 1) * stride)]), stride: stride)
    }

    /// Lends the bytes of all of them for writing.
    mutating func withMutablePointer(_ body: (UnsafeMutablePointer<UInt8>) -> Void) {
        bytes.withUnsafeMutableBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return }
            body(start)
        }
    }

    /// Lends the bytes of all of them.
    func withPointer<Value>(_ body: (UnsafePointer<UInt8>) -> Value?) -> Value? {
        bytes.withUnsafeBufferPointer { $0.baseAddress.flatMap(body) }
    }
}
