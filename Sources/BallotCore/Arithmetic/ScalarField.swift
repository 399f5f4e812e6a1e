/// Whole numbers modulo the order of a group, a prime: the exponents.
///
/// All arithmetic takes the same time for all values.
package struct ScalarField: Sendable {
    private let montgomery: Montgomery<NativeLimbs>
    /// The order in bytes, the lowest first.
    package var order: [UInt8] { montgomery.modulusBytes }
    /// The bytes of an exponent.
    package var stride: Int { montgomery.byteCount }
    /// The most digits an exponent has in base 10.
    package let digitLimit: Int

    /// Takes a prime for the order of a group.
    package init(order: [UInt8]) {
        montgomery = Montgomery(modulus: order)
        digitLimit = Decimal.digitCount(of: order)
    }

    // MARK: - Reading and writing

    /// Reads decimal digits.
    ///
    /// - Returns: the exponent, or nothing if it is not below the order.
    package func scalar(decimal digits: some RandomAccessCollection<UInt8>) -> Scalars? {
        guard Decimal.isCanonical(digits), let bytes = Decimal.bytes(digits, byteCount: stride),
            isReduced(bytes)
        else { return nil }
        return Scalars(bytes: bytes, stride: stride)
    }

    /// Appends one of some exponents in base 10.
    package func append(_ scalars: Scalars, at index: Int, to text: inout [UInt8]) {
        scalars.bytes.withUnsafeBufferPointer { bytes in
            let start = index * stride
            Decimal.append(
                UnsafeBufferPointer(rebasing: bytes[start..<(start + stride)]),
                to: &text
            )
        }
    }

    /// A small number.
    package func scalar(_ value: UInt32) -> Scalars {
        var bytes = [UInt8](repeating: 0, count: stride)
        for index in 0..<4 {
            bytes[index] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(index)))
        }
        return Scalars(bytes: bytes, stride: stride)
    }

    /// Reads a digest as a number, the highest byte first, modulo the order.
    package func scalar(_ digest: Digest) -> Scalars {
        var scalars = Scalars(count: 1, stride: stride)
        scalars.withMutablePointer { result in
            digest.bytes.withUnsafeBufferPointer { reduce(result, bigEndian: $0) }
        }
        return scalars
    }

    /// Reads a number of any length, the highest byte first, modulo the order.
    func reduce(_ result: UnsafeMutablePointer<UInt8>, bigEndian bytes: UnsafeBufferPointer<UInt8>)
    {
        // In pieces that are below the order: one byte less than it has.
        let width = stride - 1
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * stride) { scratch in
            guard let start = scratch.baseAddress else { return }
            let (piece, shift) = (start, start + stride)
            shift.update(repeating: 0, count: stride)
            shift[width] = 1
            result.update(repeating: 0, count: stride)
            var end = bytes.count % width
            if end == 0, !bytes.isEmpty { end = width }
            var offset = 0
            while offset < bytes.count {
                piece.update(repeating: 0, count: stride)
                for index in offset..<end { piece[end - 1 - index] = bytes[index] }
                multiply(result, result, shift)
                add(result, result, piece)
                (offset, end) = (end, end + width)
            }
            Wiping.wipe(scratch)
        }
    }

    private func isReduced(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.baseAddress.map { montgomery.isReduced($0) } ?? false
        }
    }

    // MARK: - Arithmetic on bytes

    /// Writes a sum; the result may lie where the terms lie.
    func add(
        _ result: UnsafeMutablePointer<UInt8>,
        _ left: UnsafePointer<UInt8>,
        _ right: UnsafePointer<UInt8>
    ) {
        var carry: UInt16 = 0
        for index in 0..<stride {
            carry &+= UInt16(left[index]) &+ UInt16(right[index])
            result[index] = UInt8(truncatingIfNeeded: carry)
            carry &>>= 8
        }
        var borrow: UInt16 = 0
        for index in 0..<stride {
            let difference = UInt16(result[index]) &- UInt16(order(index)) &- borrow
            borrow = difference &>> 15
        }
        let isAbove = UInt8(truncatingIfNeeded: 0 &- (carry | (borrow ^ 1)))
        subtractOrder(result, where: HiddenMask.hide(isAbove))
    }

    /// Writes a difference; the result may lie where the terms lie.
    func subtract(
        _ result: UnsafeMutablePointer<UInt8>,
        _ left: UnsafePointer<UInt8>,
        _ right: UnsafePointer<UInt8>
    ) {
        var borrow: UInt16 = 0
        for index in 0..<stride {
            let difference = UInt16(left[index]) &- UInt16(right[index]) &- borrow
            result[index] = UInt8(truncatingIfNeeded: difference)
            borrow = difference &>> 15
        }
        let mask = HiddenMask.hide(UInt8(truncatingIfNeeded: 0 &- borrow))
        var carry: UInt16 = 0
        for index in 0..<stride {
            carry &+= UInt16(result[index]) &+ UInt16(order(index) & mask)
            result[index] = UInt8(truncatingIfNeeded: carry)
            carry &>>= 8
        }
    }

    /// Writes a product; the result may lie where the factors lie.
    func multiply(
        _ result: UnsafeMutablePointer<UInt8>,
        _ left: UnsafePointer<UInt8>,
        _ right: UnsafePointer<UInt8>
    ) {
        let count = montgomery.count
        withUnsafeTemporaryAllocation(of: NativeLimb.self, capacity: 4 * count) { scratch in
            guard let first = scratch.baseAddress else { return }
            let (second, product, spare) = (first + count, first + 2 * count, first + 3 * count)
            montgomery.load(first, from: left, scratch: spare)
            montgomery.load(second, from: right, scratch: spare)
            montgomery.multiply(product, first, second)
            montgomery.store(product, to: result, scratch: spare)
            Wiping.wipe(scratch)
        }
    }

    /// Writes one number where the mask is all ones and another where it is 0.
    func select(
        _ result: UnsafeMutablePointer<UInt8>,
        mask: UInt8,
        _ chosen: UnsafePointer<UInt8>,
        otherwise other: UnsafePointer<UInt8>
    ) {
        let mask = HiddenMask.hide(mask)
        for index in 0..<stride {
            result[index] = (chosen[index] & mask) | (other[index] & ~mask)
        }
    }

    /// Draws a number below the order, each as likely as any other: what is drawn is thrown away
    /// until it is below.
    func sample(
        _ result: UnsafeMutablePointer<UInt8>,
        from random: inout some RandomSource & ~Copyable
    ) {
        let topMask = UInt8.max >> UInt8(montgomery.modulusBytes[stride - 1].leadingZeroBitCount)
        repeat {
            random.fill(UnsafeMutableBufferPointer(start: result, count: stride))
            result[stride - 1] &= topMask
        } while !montgomery.isReduced(result)
    }

    private func order(_ index: Int) -> UInt8 { montgomery.modulusBytes[index] }

    private func subtractOrder(_ number: UnsafeMutablePointer<UInt8>, where mask: UInt8) {
        var borrow: UInt16 = 0
        for index in 0..<stride {
            let difference = UInt16(number[index]) &- UInt16(order(index) & mask) &- borrow
            number[index] = UInt8(truncatingIfNeeded: difference)
            borrow = difference &>> 15
        }
    }
}
