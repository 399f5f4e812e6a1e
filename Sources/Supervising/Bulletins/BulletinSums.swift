package import Civics

/// Whether the rows of a printed table add up to its total.
package enum BulletinSums {
    /// A column whose printed rows and printed total differ by more than rounding can explain.
    package struct Difference: Hashable, Sendable {
        /// What the rows come to.
        package let rows: DecimalNumber
        /// What is printed below them.
        package let total: DecimalNumber
    }

    /// Adds a column as it is printed; nil where it adds up, or where it cannot be read as numbers.
    ///
    /// Each row and the total may be off by half of the last place that any of them prints: 铜梁
    /// printed 202.55, 11.48, 72.06 and 11.27, together 297.36, and a total of 297.
    package static func difference(
        of rows: [String],
        to total: String
    ) -> Difference? {
        guard let printed = number(total) else { return nil }
        var sum = DecimalNumber.zero
        var places = 0
        for row in rows {
            guard let value = number(row), let next = try? sum.adding(value) else { return nil }
            sum = next
            places = max(places, value.scale)
        }
        guard let off = try? sum.subtracting(printed) else { return nil }
        let finest = max(places, printed.scale)
        guard
            let slack = try? DecimalNumber(
                coefficient: Int64(rows.count + 1),
                scale: min(finest, DecimalNumber.maximumScale)
            ).multiplied(by: DecimalNumber(coefficient: 5, scale: 1))
        else { return nil }
        let magnitude = off < .zero ? (try? DecimalNumber.zero.subtracting(off)) ?? off : off
        return slack < magnitude ? Difference(rows: sum, total: printed) : nil
    }

    private static func number(_ text: String) -> DecimalNumber? {
        try? DecimalNumber(written: text.filter { $0 != "," })
    }
}
