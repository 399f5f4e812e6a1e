import CIFMA

/// A few public powers of eight bases at once, for which the squares are computed once (Yao, “On the
/// evaluation of powers”, 1976), as BallotCore's `PowerChain` does it for one base.
struct LaneChain {
    /// The most exponents of a base; one that has more is given several lanes.
    static let exponentLimit = 3
    private static let digitCount = 16
    /// How much room a chain needs, in blocks.
    static let blockCount = exponentLimit * (digitCount + 1) + 2

    private let field: LaneField
    /// The windows of four bits of an exponent.
    let windowCount: Int
    /// For each exponent and each digit the product of the steps where the exponent has it.
    private let digits: LaneField.Block
    /// The bases to the powers of 16, one window after the other.
    let step: LaneField.Block
    private let spare: LaneField.Block
    /// For each exponent the powers.
    private let results: LaneField.Block

    /// Makes a chain in a place that outlives it.
    init(in field: LaneField, windowCount: Int, room: LaneField.Block) {
        self.field = field
        self.windowCount = windowCount
        let words = LaneField.blockWords
        digits = room
        step = digits + Self.exponentLimit * Self.digitCount * words
        spare = step + words
        results = spare + words
    }

    /// The powers by one of the exponents.
    func result(_ index: Int) -> LaneField.Block { results + index * LaneField.blockWords }

    /// Computes the powers of the bases, which stand in `step` and are lost.
    ///
    /// - Parameters:
    ///   - count: how many exponents each base has.
    ///   - exponents: for each exponent and each window the digits of the eight lanes.
    func run(count: Int, _ exponents: [UInt8]) {
        let words = LaneField.blockWords
        for index in 0..<(count * Self.digitCount) { field.setOne(digits + index * words) }
        exponents.withUnsafeBufferPointer { exponents in
            guard let start = exponents.baseAddress else { return }
            for window in 0..<windowCount {
                if window > 0 { for _ in 0..<4 { field.multiply(step, step, step) } }
                for index in 0..<count {
                    let lanes = start + (index * windowCount + window) * LaneField.laneCount
                    let products = digits + index * Self.digitCount * words
                    ifma_pick(spare, products, lanes)
                    field.multiply(spare, spare, step)
                    ifma_put(products, lanes, spare)
                }
            }
        }
        // Each product to the power of its digit: the products from the highest digit on, and the
        // product of all of those.
        for index in 0..<count {
            let (products, result) = (digits + index * Self.digitCount * words, result(index))
            let running = spare
            field.setOne(running)
            field.setOne(result)
            for digit in stride(from: Self.digitCount - 1, to: 0, by: -1) {
                field.multiply(running, running, products + digit * words)
                field.multiply(result, result, running)
            }
            field.normalise(result)
        }
    }
}
