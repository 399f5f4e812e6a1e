import BallotCore

/// Sums and products of secret exponents, as whole numbers: the lowest byte first, in memory that
/// is wiped, every step the same for all values.
struct SecretNumber: ~Copyable {
    private var bytes: SecretBytes

    /// Begins with 0, and with room for a number of so many bytes.
    init(byteCount: Int) {
        bytes = SecretBytes(count: byteCount)
    }

    /// Multiplies by a small factor and adds an exponent.
    mutating func multiply(
        by factor: Int,
        adding addend: borrowing SecretScalars,
        at index: Int = 0
    ) {
        let stride = addend.stride
        addend.withPointer(at: index) { addend in
            bytes.withMutableBytes { bytes in
                var carry: UInt64 = 0
                for place in bytes.indices {
                    carry &+= UInt64(bytes[place]) &* UInt64(factor)
                    if place < stride { carry &+= UInt64(addend[place]) }
                    bytes[place] = UInt8(truncatingIfNeeded: carry)
                    carry &>>= 8
                }
                precondition(carry == 0, "the room is reckoned beforehand")
            }
        }
    }

    /// The number modulo the order of a group.
    func reduced(in field: ScalarField) -> SecretScalars {
        var reversed = SecretBytes(count: bytes.count)
        bytes.withBytes { bytes in
            reversed.withMutableBytes { reversed in
                for index in bytes.indices { reversed[bytes.count - 1 - index] = bytes[index] }
            }
        }
        return SecretScalars(reducing: reversed, in: field)
    }
}
