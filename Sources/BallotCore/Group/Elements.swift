/// Elements of a group in a row, in the form in which the group computes.
///
/// Only their group understands the limbs; each element takes `stride` of them. Equal elements
/// have equal limbs.
package struct Elements: Hashable, Sendable {
    /// All limbs, one element after the other.
    package private(set) var limbs: [NativeLimb]
    /// The limbs of one element.
    package let stride: Int

    /// Begins with none.
    package init(stride: Int) {
        limbs = []
        self.stride = stride
    }

    /// Takes the limbs of elements, as a group makes them.
    ///
    /// - Parameters:
    ///   - count: how many elements.
    ///   - stride: the limbs of one element.
    ///   - body: writes all limbs.
    package init(
        count: Int,
        stride: Int,
        _ body: (UnsafeMutablePointer<NativeLimb>) -> Void
    ) {
        self.stride = stride
        // The body is called for no elements, too: it may have more to find out.
        limbs = [NativeLimb](
            unsafeUninitializedCapacity: max(1, count * stride)
        ) { limbs, initialized in
            guard let start = limbs.baseAddress else { return }
            start.initialize(repeating: 0, count: count * stride)
            body(start)
            initialized = count * stride
        }
    }

    /// How many there are.
    package var count: Int { limbs.count / stride }

    /// Makes room for more.
    package mutating func reserveCapacity(_ count: Int) {
        limbs.reserveCapacity(count * stride)
    }

    /// Adds others at the end.
    package mutating func append(_ others: Elements) {
        precondition(others.stride == stride, "elements of one group are equally long")
        limbs.append(contentsOf: others.limbs)
    }

    /// Adds one of others at the end.
    package mutating func append(_ others: Elements, at index: Int) {
        precondition(others.stride == stride, "elements of one group are equally long")
        limbs.append(contentsOf: others.limbs[(index * stride)..<((index + 1) * stride)])
    }

    /// One of them.
    package subscript(index: Int) -> Elements {
        self[index..<(index + 1)]
    }

    /// Some of them.
    package subscript(range: Range<Int>) -> Elements {
        var part = Elements(stride: stride)
        part.limbs = Array(limbs[(range.lowerBound * stride)..<(range.upperBound * stride)])
        return part
    }

    /// Every so many-th of them, from one on.
    package subscript(every step: Int, from start: Int) -> Elements {
        var part = Elements(stride: stride)
        for index in Swift.stride(from: start, to: count, by: step) {
            part.append(self, at: index)
        }
        return part
    }

    /// Lends the limbs of one of them and of those after it.
    package func withPointer<Value>(
        at index: Int = 0,
        _ body: (UnsafePointer<NativeLimb>) -> Value
    ) -> Value? {
        limbs.withUnsafeBufferPointer { limbs in
            limbs.baseAddress.map { body($0 + index * stride) }
        }
    }
}
