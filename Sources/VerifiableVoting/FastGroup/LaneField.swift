import CIFMA

/// A modulus for products of eight numbers at once (`CIFMA`).
///
/// A block is eight numbers side by side, a row is one of them; numbers are kept as `x * 2^2080`.
struct LaneField: Sendable {
    typealias Block = UnsafeMutablePointer<UInt64>

    /// The numbers of a block.
    static let laneCount = ifma_lanes
    /// The words of a row.
    static let rowWords = ifma_limbs
    /// The words of a block.
    static let blockWords = ifma_block

    /// `1` in every lane.
    let one: [UInt64]
    /// Brings what is kept as `x * 2^2048` into this form, as a factor.
    private let entry: [UInt64]
    /// Brings numbers back, as a factor.
    private let exit: [UInt64]
    private let modulus: [UInt64]
    private let inverse: UInt64

    /// Whether the processor can.
    static var isHere: Bool { ifma_is_here() }

    /// Prepares a modulus.
    ///
    /// - Parameters:
    ///   - modulus: 32 limbs of 64 bits, the lowest first.
    ///   - power: `2^2048` modulo the modulus.
    init(modulus: [UInt64], power: [UInt64]) {
        precondition(modulus.count == 32 && power.count == 32, "the modulus has 2048 bits")
        var inverse = modulus[0]
        for _ in 0..<5 { inverse = inverse &* (2 &- modulus[0] &* inverse) }
        self.inverse = (0 &- inverse) & (1 << 52 - 1)
        self.modulus = Self.row(modulus)
        exit = Self.block(power)
        var number = power
        for _ in 0..<32 { Self.double(&number, modulus) }
        one = Self.block(number)
        for _ in 0..<32 { Self.double(&number, modulus) }
        entry = Self.block(number)
    }

    // MARK: - Room

    /// Lends room for blocks, of no meaning.
    static func withBlocks<Value>(_ count: Int, _ body: (Block) -> Value) -> Value {
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: count * blockWords * MemoryLayout<UInt64>.size,
            alignment: 64
        )
        defer { memory.deallocate() }
        guard let start = memory.bindMemory(to: UInt64.self).baseAddress else {
            preconditionFailure("no room")
        }
        return body(start)
    }

    // MARK: - Products

    /// Writes products, lane by lane; the result may lie where a factor does.
    func multiply(_ result: Block, _ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>) {
        modulus.withUnsafeBufferPointer { modulus in
            ifma_multiply(result, left, right, modulus.baseAddress, inverse)
        }
    }

    /// Writes `1` into every lane.
    func setOne(_ block: Block) {
        one.withUnsafeBufferPointer { one in
            guard let start = one.baseAddress else { return }
            block.update(from: start, count: Self.blockWords)
        }
    }

    /// Makes numbers that are equal modulo the modulus the same words.
    func normalise(_ block: Block) {
        modulus.withUnsafeBufferPointer { ifma_reduce(block, $0.baseAddress) }
    }

    /// Brings numbers in, which were put into the lanes as `x * 2^2048`.
    func enter(_ block: Block) {
        entry.withUnsafeBufferPointer { entry in
            guard let start = entry.baseAddress else { return }
            multiply(block, block, start)
        }
    }

    /// Brings numbers out, to be taken from the lanes as `x * 2^2048`.
    func leave(_ block: Block) {
        exit.withUnsafeBufferPointer { exit in
            guard let start = exit.baseAddress else { return }
            multiply(block, block, start)
        }
        normalise(block)
    }

    // MARK: - Lanes

    /// Whether a lane is `1`, after the block has been normalised.
    func isOne(_ block: UnsafePointer<UInt64>, lane: Int) -> Bool {
        var difference: UInt64 = 0
        for limb in 0..<Self.rowWords {
            difference |= block[limb * Self.laneCount + lane] ^ one[limb * Self.laneCount]
        }
        return difference == 0
    }

    /// Writes a lane as a row.
    static func take(_ row: Block, from block: UnsafePointer<UInt64>, lane: Int) {
        for limb in 0..<rowWords { row[limb] = block[limb * laneCount + lane] }
    }

    /// Writes a row into a lane.
    static func put(_ row: UnsafePointer<UInt64>, into block: Block, lane: Int) {
        for limb in 0..<rowWords { block[limb * laneCount + lane] = row[limb] }
    }

    // MARK: - Constants

    private static func block(_ number: [UInt64]) -> [UInt64] {
        var block = [UInt64](repeating: 0, count: blockWords)
        for lane in 0..<laneCount { ifma_set(&block, Int32(lane), number) }
        return block
    }

    private static func row(_ number: [UInt64]) -> [UInt64] {
        let block = block(number)
        return (0..<rowWords).map { block[$0 * laneCount] }
    }

    private static func double(_ number: inout [UInt64], _ modulus: [UInt64]) {
        var carry: UInt64 = 0
        for index in number.indices {
            let limb = number[index]
            number[index] = limb << 1 | carry
            carry = limb >> 63
        }
        var difference = number
        var borrow = false
        for index in number.indices {
            let (first, one) = number[index].subtractingReportingOverflow(modulus[index])
            let (second, two) = first.subtractingReportingOverflow(borrow ? 1 : 0)
            difference[index] = second
            borrow = one || two
        }
        if carry == 1 || !borrow { number = difference }
    }
}
