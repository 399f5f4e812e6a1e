/// Elements as they are hashed and published, in one run of bytes.
package struct ElementTexts: Hashable, Sendable {
    /// All texts, one after the other.
    package private(set) var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Begins with none.
    package init() {}

    /// How many there are.
    package var count: Int { ends.count }

    /// One of them.
    package subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// Makes room for more.
    package mutating func reserveCapacity(_ count: Int, digits: Int) {
        bytes.reserveCapacity(count * digits)
        ends.reserveCapacity(count)
    }

    /// Adds one at the end.
    package mutating func append(_ write: (inout [UInt8]) -> Void) {
        write(&bytes)
        ends.append(bytes.count)
    }
}
