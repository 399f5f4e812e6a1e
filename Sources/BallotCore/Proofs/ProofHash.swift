/// The hash from which a proof takes its challenge: a prefix and parts, divided by `|`, in each of
/// which elements in their published form are divided by `,`.
///
/// The result is read as a number of 256 bits, the highest byte first, modulo the order of the
/// group (Belenios 2.0 specification, sections 4.5, 4.12 to 4.14 and 4.18).
struct ProofHash {
    private var hash = SHA256()
    private var isInPart = false

    /// Begins with a prefix.
    init(_ prefix: StaticString) {
        hash.update(prefix)
    }

    /// Begins with a prefix and a first part.
    init(_ prefix: StaticString, part: [UInt8]) {
        self.init(prefix)
        beginPart()
        hash.update(part)
    }

    /// Begins another part, to which elements are added.
    mutating func beginPart() {
        hash.update(byte: UInt8(ascii: "|"))
        isInPart = false
    }

    /// Adds an element to a part.
    mutating func add(_ text: ArraySlice<UInt8>) {
        if isInPart { hash.update(byte: UInt8(ascii: ",")) }
        text.withUnsafeBytes { hash.update($0) }
        isInPart = true
    }

    /// The challenge.
    consuming func challenge(in field: ScalarField) -> Scalars {
        field.scalar(hash.finish())
    }
}
