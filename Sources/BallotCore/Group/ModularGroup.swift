/// The members of prime order `q` among the numbers modulo a prime `p` of 2048 bits: both groups
/// of the Belenios 2.0 specification, section 5.
package struct ModularGroup: Group {
    /// Powers of one base: for each window of the exponent those by all digits.
    package struct Table: Sendable {
        /// The bits of a window.
        package let windowBits: Int
        /// The powers, window by window, each in the order of the digits.
        package let limbs: [NativeLimb]
    }

    package let name: [UInt8]
    package let scalars: ScalarField
    package let generator: Elements
    package let digitLimit: Int
    let field: Montgomery<NativeLimbs>
    /// Whether `p = 2q + 1`: then the members are the squares, and a Jacobi symbol tells.
    package let isSafePrime: Bool

    /// Takes the parameters of a group, which are trusted.
    ///
    /// - Parameters:
    ///   - name: what elections call it.
    ///   - prime: `p`, the lowest byte first.
    ///   - order: `q`, the lowest byte first.
    ///   - generator: `g`, the lowest byte first, as many bytes as `p`.
    ///   - isSafePrime: whether `p = 2q + 1`.
    package init(
        name: [UInt8],
        prime: [UInt8],
        order: [UInt8],
        generator: [UInt8],
        isSafePrime: Bool
    ) {
        let field = Montgomery<NativeLimbs>(modulus: prime)
        self.name = name
        self.field = field
        self.isSafePrime = isSafePrime
        scalars = ScalarField(order: order)
        digitLimit = Decimal.digitCount(of: prime)
        self.generator = Elements(count: 1, stride: field.count) { limbs in
            Self.load(limbs, from: generator, in: field)
        }
    }

    /// The prime in base 10.
    package var primeText: [UInt8] {
        var digits: [UInt8] = []
        field.modulusBytes.withUnsafeBufferPointer { Decimal.append($0, to: &digits) }
        return digits
    }

    /// The prime, the lowest byte first.
    package var prime: [UInt8] { field.modulusBytes }

    package var identity: Elements {
        Elements(count: 1, stride: field.count) { field.setOne($0) }
    }

    // MARK: - Texts

    package func place(in reader: inout CanonicalReader) throws(ReadingError) -> Range<Int> {
        try reader.decimal(digitLimit: digitLimit)
    }

    package func elements(
        at places: [Range<Int>],
        in text: [UInt8]
    ) throws(ElementError) -> Elements {
        var refused: Int?
        let elements = Elements(count: places.count, stride: field.count) { limbs in
            for (index, place) in places.enumerated() where refused == nil {
                let number = limbs + index * field.count
                guard Decimal.isCanonical(text[place]),
                    let bytes = Decimal.bytes(text[place], byteCount: field.byteCount),
                    bytes.withUnsafeBufferPointer({ bytes in
                        bytes.baseAddress.map { field.isReduced($0) } ?? false
                    })
                else {
                    refused = index
                    return
                }
                Self.load(number, from: bytes, in: field)
            }
        }
        if let refused { throw ElementError(index: refused) }
        return elements
    }

    package func texts(of elements: Elements) -> ElementTexts {
        var texts = ElementTexts()
        texts.reserveCapacity(elements.count, digits: digitLimit)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: field.byteCount) { bytes in
            withScratch(elements: 1) { scratch in
                for index in 0..<elements.count {
                    elements.withPointer(at: index) { number in
                        guard let start = bytes.baseAddress else { return }
                        field.store(number, to: start, scratch: scratch)
                    }
                    texts.append { Decimal.append(UnsafeBufferPointer(bytes), to: &$0) }
                }
            }
        }
        return texts
    }

    // MARK: - Products

    package func products(_ left: Elements, _ right: Elements) -> Elements {
        precondition(left.count == right.count, "there is a partner for each")
        let count = left.count
        return Elements(count: count, stride: field.count) { limbs in
            _ = left.withPointer { left in
                right.withPointer { right in
                    for offset in stride(from: 0, to: field.count * count, by: field.count) {
                        field.multiply(limbs + offset, left + offset, right + offset)
                        field.normalise(limbs + offset)
                    }
                }
            }
        }
    }

    package func product(of elements: Elements) -> Elements {
        Elements(count: 1, stride: field.count) { product in
            field.setOne(product)
            withScratch(elements: 1) { scratch in
                for index in 0..<elements.count {
                    elements.withPointer(at: index) { factor in
                        field.multiply(product, by: factor, scratch: scratch)
                    }
                }
            }
            field.normalise(product)
        }
    }

    // MARK: - Parts

    /// Lends room for so many elements of no meaning.
    func withScratch<Value>(
        elements: Int,
        _ body: (UnsafeMutablePointer<NativeLimb>) -> Value
    ) -> Value {
        withUnsafeTemporaryAllocation(
            of: NativeLimb.self,
            capacity: max(1, elements * field.count)
        ) { scratch in
            guard let start = scratch.baseAddress else { preconditionFailure("no room") }
            return body(start)
        }
    }

    private static func load(
        _ number: UnsafeMutablePointer<NativeLimb>,
        from bytes: [UInt8],
        in field: Montgomery<NativeLimbs>
    ) {
        withUnsafeTemporaryAllocation(of: NativeLimb.self, capacity: field.count) { scratch in
            bytes.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress, let scratch = scratch.baseAddress else {
                    return
                }
                field.load(number, from: start, scratch: scratch)
            }
        }
    }
}
