/// Several public powers of one base, for which the squares are computed once (Yao, “On the
/// evaluation of powers”, 1976).
struct PowerChain {
    private static let digitCount = 16

    private let field: Montgomery<NativeLimbs>
    private let windowCount: Int
    /// The base to the powers of 16, one a window.
    private let steps: UnsafeMutablePointer<NativeLimb>
    /// For each digit the product of the steps where the exponent has it.
    private let digits: UnsafeMutablePointer<NativeLimb>
    /// Room for one element.
    let spare: UnsafeMutablePointer<NativeLimb>

    /// How much room a chain needs, in elements.
    static func elementCount(for group: ModularGroup) -> Int {
        2 * group.scalars.stride + digitCount + 2
    }

    /// Makes a chain in a place that outlives it.
    init(of group: ModularGroup, scratch: UnsafeMutablePointer<NativeLimb>) {
        field = group.field
        windowCount = 2 * group.scalars.stride
        steps = scratch
        digits = steps + windowCount * field.count
        spare = digits + (Self.digitCount + 1) * field.count
    }

    /// Begins with a base.
    mutating func begin(_ base: UnsafePointer<NativeLimb>) {
        steps.update(from: base, count: field.count)
        for window in 1..<windowCount {
            let step = steps + window * field.count
            field.multiply(spare, step - field.count, step - field.count)
            field.multiply(step, spare, spare)
            field.multiply(spare, step, step)
            field.multiply(step, spare, spare)
        }
    }

    /// Writes the power of the base by one of some exponents.
    mutating func power(
        _ result: UnsafeMutablePointer<NativeLimb>,
        by exponents: Scalars,
        at index: Int
    ) {
        let count = field.count
        var isUsed: UInt32 = 0
        for window in 0..<windowCount {
            let byte = exponents.bytes[index * exponents.stride + window >> 1]
            let digit = Int(byte &>> UInt8(4 * (window & 1)) & 15)
            guard digit > 0 else { continue }
            let (product, step) = (digits + digit * count, steps + window * count)
            if isUsed & (1 &<< UInt32(digit)) == 0 {
                product.update(from: step, count: count)
                isUsed |= 1 &<< UInt32(digit)
            } else {
                field.multiply(product, by: step, scratch: spare)
            }
        }
        // Each product to the power of its digit: the products from the highest digit on, and the
        // product of all of those.
        let running = digits + Self.digitCount * count
        field.setOne(result)
        var hasBegun = false
        for digit in stride(from: Self.digitCount - 1, to: 0, by: -1) {
            if isUsed & (1 &<< UInt32(digit)) != 0 {
                if hasBegun {
                    field.multiply(running, by: digits + digit * count, scratch: spare)
                } else {
                    running.update(from: digits + digit * count, count: count)
                    hasBegun = true
                }
            }
            if hasBegun { field.multiply(result, by: running, scratch: spare) }
        }
    }
}
