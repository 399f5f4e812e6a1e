/// What is done with public values, as fast as may be.
extension ModularGroup {
    package func firstNonMember(of elements: Elements) -> Int? {
        withScratch(elements: PowerChain.elementCount(for: self)) { scratch in
            var chain = PowerChain(of: self, scratch: scratch)
            for index in 0..<elements.count {
                let isMember = elements.withPointer(at: index) { number in
                    if isSafePrime { return isSquare(number) }
                    chain.begin(number)
                    return isInSubgroup(&chain)
                }
                guard isMember == true else { return index }
            }
            return nil
        }
    }

    package func values(
        of commitments: Commitments,
        generator: Table,
        key: Table
    ) throws(ElementError) -> Elements {
        var refused: Int?
        let values = Elements(count: commitments.valueCount, stride: field.count) { values in
            withScratch(elements: PowerChain.elementCount(for: self)) { scratch in
                var chain = PowerChain(of: self, scratch: scratch)
                var value = 0
                for base in 0..<commitments.bases.count {
                    let isMember = commitments.bases.withPointer(at: base) { number in
                        if !isSafePrime || commitments.counts[base] > 0 { chain.begin(number) }
                        guard commitments.areChecked[base] else { return true }
                        return isSafePrime ? isSquare(number) : isInSubgroup(&chain)
                    }
                    guard isMember == true else {
                        refused = base
                        return
                    }
                    for _ in 0..<commitments.counts[base] {
                        let result = values + value * field.count
                        chain.power(result, by: commitments.baseExponents, at: value)
                        multiply(result, generator, commitments.generatorExponents, value, chain)
                        multiply(result, key, commitments.keyExponents, value, chain)
                        field.normalise(result)
                        value += 1
                    }
                }
            }
        }
        if let refused { throw ElementError(index: refused) }
        return values
    }

    package func product(of bases: Elements, to exponents: Scalars) -> Elements {
        precondition(bases.count == exponents.count, "there is an exponent for each base")
        let (count, number) = (field.count, bases.count)
        return Elements(count: 1, stride: count) { product in
            field.setOne(product)
            withScratch(elements: 16 * number + 1) { scratch in
                let spare = scratch + 16 * number * count
                for base in 0..<number {
                    let row = scratch + 16 * base * count
                    field.setOne(row)
                    bases.withPointer(at: base) { number in
                        for digit in 1..<16 {
                            field.multiply(row + digit * count, row + (digit - 1) * count, number)
                        }
                    }
                }
                for window in stride(from: 2 * scalars.stride - 1, through: 0, by: -1) {
                    for _ in 0..<4 { field.multiply(product, by: product, scratch: spare) }
                    for base in 0..<number {
                        let byte = exponents.bytes[base * scalars.stride + window >> 1]
                        let digit = Int(byte >> UInt8(4 * (window & 1)) & 15)
                        guard digit > 0 else { continue }
                        field.multiply(
                            product,
                            by: scratch + (16 * base + digit) * count,
                            scratch: spare
                        )
                    }
                }
            }
            field.normalise(product)
        }
    }

    // MARK: - Parts

    /// Whether a number to the order of the group is 1; the chain has begun with it.
    private func isInSubgroup(_ chain: inout PowerChain) -> Bool {
        let order = Scalars(bytes: scalars.order, stride: scalars.stride)
        return withScratch(elements: 1) { power in
            chain.power(power, by: order, at: 0)
            field.normalise(power)
            return field.isOne(power)
        }
    }

    /// Whether a number is a square and not 0.
    private func isSquare(_ number: UnsafePointer<NativeLimb>) -> Bool {
        var bytes = [UInt8](repeating: 0, count: field.byteCount)
        bytes.withUnsafeMutableBufferPointer { bytes in
            withScratch(elements: 1) { scratch in
                guard let start = bytes.baseAddress else { return }
                field.store(number, to: start, scratch: scratch)
            }
        }
        return JacobiSymbol.value(of: bytes, modulo: field.modulusBytes) == 1
    }

    /// Multiplies by a power out of a table of 8 bits a window.
    private func multiply(
        _ result: UnsafeMutablePointer<NativeLimb>,
        _ table: Table,
        _ exponents: Scalars,
        _ index: Int,
        _ chain: PowerChain
    ) {
        precondition(table.windowBits == 8, "a table for public powers")
        let stride = scalars.stride
        table.limbs.withUnsafeBufferPointer { limbs in
            guard let start = limbs.baseAddress else { return }
            for window in 0..<stride {
                let digit = Int(exponents.bytes[index * stride + window])
                guard digit > 0 else { continue }
                field.multiply(
                    result,
                    by: start + (256 * window + digit) * field.count,
                    scratch: chain.spare
                )
            }
        }
    }
}
