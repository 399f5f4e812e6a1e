/// What is done with secrets: no branch and no address depends on them.
extension ModularGroup {
    /// Windows of 4 bits for secret powers, whose tables are read as a whole for each digit, and
    /// of 8 bits for public ones.
    package func table(of base: Elements, for use: TableUse) -> Table {
        let windowBits = use == .secret ? 4 : 8
        let (digitCount, windowCount) = (1 << windowBits, 8 / windowBits * scalars.stride)
        let count = field.count
        let limbs = [NativeLimb](
            unsafeUninitializedCapacity: windowCount * digitCount * count
        ) { limbs, initialized in
            guard let start = limbs.baseAddress else { return }
            start.initialize(repeating: 0, count: limbs.count)
            withScratch(elements: 1) { power in
                base.withPointer { power.update(from: $0, count: count) }
                for window in 0..<windowCount {
                    let row = start + window * digitCount * count
                    field.setOne(row)
                    for digit in 1..<digitCount {
                        field.multiply(row + digit * count, row + (digit - 1) * count, power)
                    }
                    // The base of the next window is one more step on.
                    let last = row + (digitCount - 1) * count
                    withScratch(elements: 1) { scratch in
                        field.multiply(power, by: last, scratch: scratch)
                    }
                }
            }
            initialized = windowCount * digitCount * count
        }
        return Table(windowBits: windowBits, limbs: limbs)
    }

    package func powers(of table: Table, by exponents: borrowing SecretScalars) -> Elements {
        precondition(table.windowBits == 4, "a table for secret powers")
        let number = exponents.count
        var powers = Elements(stride: field.count)
        exponents.withPointer { digits in
            powers = Elements(count: number, stride: field.count) { limbs in
                for index in 0..<number {
                    power(
                        limbs + index * field.count,
                        of: table,
                        by: digits + index * scalars.stride
                    )
                }
            }
        }
        return powers
    }

    package func powers(
        of bases: Elements,
        by exponents: borrowing SecretScalars,
        at index: Int
    ) -> Elements {
        let number = bases.count
        var powers = Elements(stride: field.count)
        exponents.withPointer(at: index) { digits in
            powers = Elements(count: number, stride: field.count) { limbs in
                for index in 0..<number {
                    bases.withPointer(at: index) { base in
                        power(limbs + index * field.count, of: base, by: digits)
                    }
                }
            }
        }
        return powers
    }

    package func select(_ elements: Elements, where flags: borrowing SecretBytes) -> Elements {
        precondition(elements.count == flags.count, "there is a flag for each")
        return flags.withBytes { flags in
            Elements(count: elements.count, stride: field.count) { limbs in
                elements.withPointer { chosen in
                    field.one.withUnsafeBufferPointer { one in
                        for index in 0..<flags.count {
                            let mask = HiddenMask.hide(0 &- NativeLimb(flags[index] & 1))
                            for limb in 0..<field.count {
                                let place = index * field.count + limb
                                limbs[place] = (chosen[place] & mask) | (one[limb] & ~mask)
                            }
                        }
                    }
                }
            }
        }
    }

    // MARK: - Powers

    /// One factor a window, out of a table that is read as a whole.
    private func power(
        _ result: UnsafeMutablePointer<NativeLimb>,
        of table: Table,
        by digits: UnsafePointer<UInt8>
    ) {
        let count = field.count
        table.limbs.withUnsafeBufferPointer { limbs in
            withScratch(elements: 2) { scratch in
                guard let start = limbs.baseAddress else { return }
                let (factor, spare) = (scratch, scratch + count)
                field.setOne(result)
                for window in 0..<(2 * scalars.stride) {
                    let digit = digits[window >> 1] &>> UInt8(4 * (window & 1)) & 15
                    select(factor, from: start + window * 16 * count, digit: digit)
                    field.multiply(result, by: factor, scratch: spare)
                }
                field.normalise(result)
                Wiping.wipe(UnsafeMutableBufferPointer(start: scratch, count: 2 * count))
            }
        }
    }

    /// Four squares and one factor a window, the highest first.
    private func power(
        _ result: UnsafeMutablePointer<NativeLimb>,
        of base: UnsafePointer<NativeLimb>,
        by digits: UnsafePointer<UInt8>
    ) {
        let count = field.count
        withScratch(elements: 18) { scratch in
            let (row, factor, spare) = (scratch, scratch + 16 * count, scratch + 17 * count)
            field.setOne(row)
            for digit in 1..<16 {
                field.multiply(row + digit * count, row + (digit - 1) * count, base)
            }
            field.setOne(result)
            for window in stride(from: 2 * scalars.stride - 1, through: 0, by: -1) {
                for _ in 0..<4 { field.multiply(result, by: result, scratch: spare) }
                let digit = digits[window >> 1] &>> UInt8(4 * (window & 1)) & 15
                select(factor, from: row, digit: digit)
                field.multiply(result, by: factor, scratch: spare)
            }
            field.normalise(result)
            Wiping.wipe(UnsafeMutableBufferPointer(start: scratch, count: 18 * count))
        }
    }

    /// Reads all 16 entries and keeps one.
    private func select(
        _ result: UnsafeMutablePointer<NativeLimb>,
        from row: UnsafePointer<NativeLimb>,
        digit: UInt8
    ) {
        result.update(repeating: 0, count: field.count)
        for candidate in UInt8(0)..<16 {
            let isHere = NativeLimb(ByteMask.isEqual(candidate, digit) & 1)
            let mask = HiddenMask.hide(0 &- isHere)
            let entry = row + Int(candidate) * field.count
            for limb in 0..<field.count { result[limb] |= entry[limb] & mask }
        }
    }
}
