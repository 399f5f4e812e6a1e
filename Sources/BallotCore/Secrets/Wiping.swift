/// Overwrites what was secret.
enum Wiping {
    /// Sets bytes to 0.
    ///
    /// Never inlined: a caller that frees the memory afterwards must not have the writes removed.
    @inline(never)
    static func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
        bytes.initializeMemory(as: UInt8.self, repeating: 0)
    }

    /// Sets words to 0.
    static func wipe<Element>(_ words: UnsafeMutableBufferPointer<Element>) {
        wipe(UnsafeMutableRawBufferPointer(words))
    }

    /// Sets the bytes of an array to 0, if nobody shares them.
    static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { wipe($0) }
    }
}
