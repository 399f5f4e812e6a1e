import BallotCore

/// A text with secrets in it, being put together in memory that is wiped.
struct SecretText: ~Copyable {
    private var bytes: SecretBytes
    private var count = 0

    /// Begins with room for so many bytes.
    init(capacity: Int) {
        bytes = SecretBytes(count: capacity)
    }

    /// Adds what is no secret.
    mutating func append(_ text: some Sequence<UInt8>) {
        for byte in text { append(byte: byte) }
    }

    /// Adds a secret.
    mutating func append(_ secret: borrowing SecretBytes) {
        for index in 0..<secret.count { append(byte: secret.withBytes { $0[index] }) }
    }

    /// Adds a secret within a JSON text; it is JSON of numbers itself, in which only quotes and
    /// backslashes need an escape.
    mutating func append(escaping secret: borrowing SecretBytes) {
        for index in 0..<secret.count {
            let byte = secret.withBytes { $0[index] }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                append(byte: UInt8(ascii: "\\"))
            }
            append(byte: byte)
        }
    }

    /// Adds a secret exponent in base 10.
    mutating func append(
        _ scalars: borrowing SecretScalars,
        at index: Int = 0,
        in field: ScalarField
    ) {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * field.digitLimit)
        scalars.withPointer(at: index) { start in
            Decimal.append(
                UnsafeBufferPointer(start: start, count: field.stride),
                to: &digits
            )
        }
        append(digits)
        digits.erase()
    }

    /// The text.
    consuming func finished() -> SecretBytes {
        var text = SecretBytes(count: count)
        let count = count
        bytes.withBytes { bytes in
            text.withMutableBytes { text in
                for index in 0..<count { text[index] = bytes[index] }
            }
        }
        return text
    }

    private mutating func append(byte: UInt8) {
        precondition(count < bytes.count, "the room is reckoned beforehand")
        let place = count
        bytes.withMutableBytes { $0[place] = byte }
        count += 1
    }
}

extension SecretBytes {
    /// Lends the bytes as an array, which is wiped afterwards; it must not be kept.
    borrowing func withArray<Value>(_ body: ([UInt8]) -> Value) -> Value {
        var array = withBytes { Array($0) }
        let value = body(array)
        array.erase()
        return value
    }
}

extension [UInt8] {
    /// Sets all bytes to 0, if nobody shares them.
    ///
    /// Never inlined: a caller that frees the memory afterwards must not have the writes removed.
    @inline(never)
    mutating func erase() {
        withUnsafeMutableBytes { bytes in
            _ = bytes.initializeMemory(as: UInt8.self, repeating: 0)
        }
    }
}
