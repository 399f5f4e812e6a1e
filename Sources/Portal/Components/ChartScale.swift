import Civics
import Wording

/// The vertical axis of a chart: from zero, with four lines at round numbers.
struct ChartScale {
    /// The labels from zero up, five of them.
    let labels: [String]
    /// The value of the uppermost line.
    private let top: Double

    /// Steps that people count in, in tenths.
    private static let roundSteps: [Int128] = [10, 15, 20, 25, 30, 40, 50, 60, 80]
    /// Decimals added so that a step may be a quarter of the smallest value.
    private static let extraDecimals = 3

    /// Finds the smallest round step that holds all values below the fourth line.
    init(_ values: [DecimalNumber]) {
        let largest = values.max() ?? .zero
        let scale = largest.scale + Self.extraDecimals
        // 10¹⁸ · 10³ fits easily.
        let target = Int128(max(largest.coefficient, 1)) * 1_000
        var magnitude: Int128 = 1
        while 4 * 80 * magnitude < target { magnitude *= 10 }
        let step =
            Self.roundSteps.lazy.map { $0 * magnitude }.first { 4 * $0 >= target }
            ?? 100 * magnitude
        labels = (0...4).map { Self.text(step * $0, scale: scale) }
        top = Double(4 * step) / Self.powerOfTen(scale)
    }

    /// How high a value stands, from 0 at the axis to 1 at the uppermost line.
    func height(_ value: DecimalNumber) -> Double {
        Double(value.coefficient) / Self.powerOfTen(value.scale) / top
    }

    /// Digits with their decimals and no zeros at the end.
    private static func text(_ coefficient: Int128, scale: Int) -> String {
        var rest = coefficient
        var decimals = scale
        while decimals > 0, rest % 10 == 0 {
            rest /= 10
            decimals -= 1
        }
        var digits = String(rest)
        while digits.count <= decimals { digits = "0" + digits }
        let point = digits.index(digits.endIndex, offsetBy: -decimals)
        let whole = grouped(String(digits[..<point]))
        return decimals == 0 ? whole : whole + "." + digits[point...]
    }

    private static func powerOfTen(_ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
