import BallotCore

/// How much a credential counts, or many together.
///
/// In JSON a whole number below 2^30, and a decimal number in quotes from there on.
package struct Weight: Hashable, Comparable, Sendable {
    /// The most digits that are taken.
    static let digitLimit = 18
    /// From where on the number is written in quotes.
    private static let quotedFrom = 1 << 30

    /// One vote.
    package static let one = Weight(1)

    /// The number, at least 0.
    package let value: Int

    /// Takes a number that is at least 0.
    package init(_ value: Int) {
        precondition(value >= 0, "nothing counts less than nothing")
        self.value = value
    }

    /// Takes decimal digits, without leading zeros.
    package init?(decimal digits: some Collection<UInt8>) {
        guard (1...Self.digitLimit).contains(digits.count),
            digits.count == 1 || digits.first != UInt8(ascii: "0"),
            digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.init(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }

    package static func < (left: Weight, right: Weight) -> Bool { left.value < right.value }

    /// Both together, or nothing if that is beyond what can be counted here.
    func adding(_ other: Weight) -> Weight? {
        let sum = value.addingReportingOverflow(other.value)
        return sum.overflow ? nil : Weight(sum.partialValue)
    }

    /// The weight as an exponent.
    func exponent(in field: ScalarField) -> Scalars? {
        field.scalar(decimal: Array(String(value).utf8))
    }

    /// Reads a weight.
    init(from reader: inout CanonicalReader) throws(ReadingError) {
        guard try reader.isNext(UInt8(ascii: "\"")) else {
            let value = try reader.integer(digitLimit: 10)
            guard value < Self.quotedFrom else { throw reader.fault(.numberOutOfRange) }
            self.init(value)
            return
        }
        let place = try reader.decimal(digitLimit: Self.digitLimit)
        guard let weight = Weight(decimal: reader.bytes[place]), weight.value >= Self.quotedFrom
        else {
            throw ReadingError(
                .invalidValue,
                field: reader.fieldName,
                offset: place.lowerBound
            )
        }
        self = weight
    }

    /// Writes a weight.
    func write(to writer: inout CanonicalWriter) {
        if value < Self.quotedFrom {
            writer.integer(value)
        } else {
            writer.plain(String(value).utf8)
        }
    }
}
