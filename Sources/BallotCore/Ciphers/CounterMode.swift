/// A stream of blocks made of a counter, and what both authenticated modes have in common.
extension AES256 {
    /// Adds encrypted counter blocks to bytes, beginning with a first one, of which the last
    /// `counterBytes` bytes count on.
    func combine(
        _ bytes: UnsafeMutableBufferPointer<UInt8>,
        first: SIMD16<UInt8>,
        counterBytes: Int
    ) {
        var counter = first
        for start in stride(from: 0, to: bytes.count, by: 16) {
            let stream = encrypted(counter)
            for index in start..<min(start + 16, bytes.count) {
                bytes[index] ^= stream[index - start]
            }
            counter.count(counterBytes)
        }
    }
}

extension SIMD16<UInt8> {
    /// One block of bytes, filled up with 0.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        self.init()
        for index in start..<Swift.min(start + 16, bytes.count) {
            self[index - start] = bytes[index]
        }
    }

    /// Adds one to the number in the last bytes.
    mutating func count(_ byteCount: Int) {
        var carry: UInt16 = 1
        for place in stride(from: 15, to: 15 - byteCount, by: -1) {
            carry &+= UInt16(self[place])
            self[place] = UInt8(truncatingIfNeeded: carry)
            carry &>>= 8
        }
    }
}
