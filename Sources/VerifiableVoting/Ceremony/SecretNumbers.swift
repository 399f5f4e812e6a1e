import BallotCore

/// Secret exponents in JSON: one in quotes, or some in an array.
enum SecretNumbers {
    /// How many bytes more than an exponent a number may have: belenios-tool 2.0 wrote sums that
    /// are not reduced.
    private static let spareBytes = 8

    /// The value of a polynomial at a small number.
    ///
    /// - Parameters:
    ///   - coefficients: the constant first.
    ///   - number: a trustee's number.
    ///   - field: the exponents of the group.
    /// - Returns: one exponent.
    static func value(
        of coefficients: borrowing SecretScalars,
        at number: Int,
        in field: ScalarField
    ) -> SecretScalars {
        // Numbers and coefficients are at most 256: each step takes at most nine bits more.
        var value = SecretNumber(byteCount: field.stride + 2 * coefficients.count + 2)
        for index in stride(from: coefficients.count - 1, through: 0, by: -1) {
            value.multiply(by: number, adding: coefficients, at: index)
        }
        return value.reduced(in: field)
    }

    /// Writes one exponent between a beginning and an end.
    static func text(
        _ scalars: borrowing SecretScalars,
        at index: Int = 0,
        between beginning: StaticString,
        and end: StaticString,
        in field: ScalarField
    ) -> SecretBytes {
        var text = SecretText(
            capacity: beginning.utf8CodeUnitCount + 2 * field.digitLimit + end.utf8CodeUnitCount
        )
        text.append([UInt8](ascii: beginning))
        text.append(scalars, at: index, in: field)
        text.append([UInt8](ascii: end))
        return text.finished()
    }

    /// Writes all exponents in a row between a beginning and an end, divided by `","`.
    static func texts(
        _ scalars: borrowing SecretScalars,
        between beginning: StaticString,
        and end: StaticString,
        in field: ScalarField
    ) -> SecretBytes {
        var text = SecretText(
            capacity: beginning.utf8CodeUnitCount + end.utf8CodeUnitCount
                + scalars.count * (2 * field.digitLimit + 3)
        )
        text.append([UInt8](ascii: beginning))
        for index in 0..<scalars.count {
            if index > 0 { text.append([UInt8](ascii: "\",\"")) }
            text.append(scalars, at: index, in: field)
        }
        text.append([UInt8](ascii: end))
        return text.finished()
    }

    /// Reads exponents between a beginning and an end, divided by `","`, one after the other.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - beginning: what stands before the first digit.
    ///   - end: what stands behind the last digit.
    ///   - field: the exponents of the group.
    ///   - body: is called with each exponent.
    /// - Returns: how many there are; nothing if something else stands there.
    static func read(
        _ text: borrowing SecretBytes,
        between beginning: StaticString,
        and end: StaticString,
        in field: ScalarField,
        _ body: (Int, borrowing SecretScalars) -> Void
    ) -> Int? {
        let (first, last) = ([UInt8](ascii: beginning), [UInt8](ascii: end))
        return text.withBytes { text in
            guard text.count >= first.count + last.count,
                text.prefix(first.count).elementsEqual(first),
                text.suffix(last.count).elementsEqual(last)
            else { return nil }
            var digits: [UInt8] = []
            digits.reserveCapacity(text.count)
            defer { digits.erase() }
            var count = 0
            let numbers = text[first.count..<(text.count - last.count)]
            var place = numbers.startIndex
            while true {
                let next = numbers[place...].firstIndex(of: UInt8(ascii: "\"")) ?? numbers.endIndex
                digits.removeAll(keepingCapacity: true)
                digits.append(contentsOf: numbers[place..<next])
                guard
                    var bytes = Decimal.bytes(digits, byteCount: field.stride + spareBytes)
                else { return nil }
                bytes.reverse()
                body(count, SecretScalars(reducing: SecretBytes(bytes), in: field))
                bytes.erase()
                count += 1
                guard next < numbers.endIndex else { return count }
                guard numbers[next...].starts(with: [UInt8](ascii: "\",\"")) else { return nil }
                place = next + 3
            }
        }
    }

    /// A text without the end of line that files have.
    static func withoutNewline(_ text: borrowing SecretBytes) -> SecretBytes {
        let count = text.withBytes { text in
            text.count - text.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
        }
        var rest = SecretBytes(count: count)
        text.withBytes { text in
            rest.withMutableBytes { rest in
                for index in 0..<count { rest[index] = text[index] }
            }
        }
        return rest
    }

    /// Reads the one exponent between a beginning and an end.
    static func number(
        _ text: borrowing SecretBytes,
        between beginning: StaticString,
        and end: StaticString,
        in field: ScalarField
    ) -> SecretScalars? {
        var number: SecretScalars?
        let count = read(text, between: beginning, and: end, in: field) { _, scalar in
            var copy = SecretNumber(byteCount: field.stride)
            copy.multiply(by: 0, adding: scalar)
            number = copy.reduced(in: field)
        }
        return count == 1 ? number : nil
    }
}
