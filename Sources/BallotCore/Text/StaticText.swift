extension Array where Element == UInt8 {
    /// The bytes of a literal in ASCII.
    package init(ascii text: StaticString) {
        self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
