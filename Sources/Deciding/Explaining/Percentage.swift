import Wording

/// A share for print, to one decimal, rounded half up; it decides nothing.
struct Percentage: Hashable, Sendable {
    /// Thousandths of the whole.
    let permille: Int128

    /// The share of a part in a whole; nothing in a whole of nothing.
    init?(of part: Int, in whole: Int) {
        guard whole > 0, part >= 0 else { return nil }
        permille = (2_000 * Int128(part) + Int128(whole)) / (2 * Int128(whole))
    }

    /// As it is printed: `68.5%`.
    var text: String { grouped("\(permille / 10).\(permille % 10)") + "%" }
}
