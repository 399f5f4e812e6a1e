import BallotCore

/// Finds how many votes an opened sum encrypts: the exponent of `g`, which is small (baby steps and
/// giant steps).
struct SumOpening<Subject: Group> {
    private let group: Subject
    private let limit: Int
    private let width: Int
    private let steps: [Elements: Int]
    /// `g` to the power of minus the width.
    private let giantStep: Elements

    /// Prepares to open sums up to a limit.
    init(upTo limit: Weight, in group: Subject) {
        self.group = group
        self.limit = limit.value
        var width = 1
        while width < limit.value / width + 1, width < 1 << 20 { width *= 2 }
        self.width = width
        var steps: [Elements: Int] = [:]
        steps.reserveCapacity(width)
        var power = group.identity
        for index in 0..<width {
            steps[power] = index
            power = group.products(power, group.generator)
        }
        self.steps = steps
        giantStep = group.product(
            of: group.generator,
            to: group.scalars.negative(group.scalars.scalar(UInt32(width)))
        )
    }

    /// The exponent of a power of `g`, or nothing if it is above the limit.
    func votes(of power: Elements) -> Weight? {
        var (rest, passed) = (power, 0)
        while passed <= limit {
            if let step = steps[rest] {
                return passed + step <= limit ? Weight(passed + step) : nil
            }
            rest = group.products(rest, giantStep)
            passed += width
        }
        return nil
    }
}
