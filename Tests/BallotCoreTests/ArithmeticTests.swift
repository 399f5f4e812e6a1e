import BallotCore
import Testing

@Suite struct ArithmeticTests {
    private static let primes = SampleGroups.all.map(\.group.scalars.order)

    /// Numbers below a modulus: the ends and some between them.
    private static func numbers(below modulus: [UInt8], seed: UInt64) -> [[UInt8]] {
        var random = SeededRandomness(seed: seed)
        let zero = [UInt8](repeating: 0, count: modulus.count)
        var (one, last) = (zero, modulus)
        one[0] = 1
        last[0] -= 1
        return [zero, one, last]
            + (0..<8).map { _ in
                var bytes = zero
                bytes.withUnsafeMutableBufferPointer { random.fill($0) }
                bytes[bytes.count - 1] = 0
                return bytes
            }
    }

    private static func product<Limbs>(
        _ left: [UInt8],
        _ right: [UInt8],
        in field: Montgomery<Limbs>
    ) -> [UInt8] {
        let count = field.count
        let room = UnsafeMutablePointer<Limbs.Limb>.allocate(capacity: 4 * count)
        defer { room.deallocate() }
        field.load(room, from: left, scratch: room + 3 * count)
        field.load(room + count, from: right, scratch: room + 3 * count)
        field.multiply(room + 2 * count, room, room + count)
        var result = [UInt8](repeating: 0, count: field.byteCount)
        field.store(room + 2 * count, to: &result, scratch: room + 3 * count)
        return result
    }

    /// Multiplies bit by bit, by doubling and adding.
    private static func slowProduct(_ left: [UInt8], _ right: [UInt8], _ modulus: [UInt8])
        -> [UInt8]
    {
        func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
            var (digits, carry) = (left + [0], 0)
            for index in right.indices {
                carry += Int(digits[index]) + Int(right[index])
                (digits[index], carry) = (UInt8(carry & 255), carry >> 8)
            }
            digits[left.count] = UInt8(carry)
            let wide = modulus + [0]
            if !digits.reversed().lexicographicallyPrecedes(wide.reversed()) {
                var borrow = 0
                for index in wide.indices {
                    borrow += Int(digits[index]) - Int(wide[index])
                    (digits[index], borrow) = (UInt8(borrow & 255), borrow >> 8)
                }
            }
            return digits.dropLast()
        }
        var product = [UInt8](repeating: 0, count: modulus.count)
        for byte in right.reversed() {
            for bit in (0..<8).reversed() {
                product = sum(product, product)
                if byte >> UInt8(bit) & 1 == 1 { product = sum(product, left) }
            }
        }
        return product
    }

    @Test(arguments: primes)
    func `both kinds of limbs multiply as slowly doubling and adding does`(modulus: [UInt8]) {
        let (wide, narrow) = (
            Montgomery<Limbs64>(modulus: modulus), Montgomery<Limbs28>(modulus: modulus)
        )
        let numbers = Self.numbers(below: modulus, seed: 11)

        for left in numbers.prefix(6) {
            for right in numbers.prefix(6) {
                let product = Self.slowProduct(left, right, modulus)
                #expect(Self.product(left, right, in: wide) == product)
                #expect(Self.product(left, right, in: narrow) == product)
            }
        }
    }

    @Test(arguments: SampleGroups.all)
    func `exponents add, subtract, multiply and invert`(samples: GroupSamples<ModularGroup>) throws
    {
        let field = samples.group.scalars
        let numbers = try Self.numbers(below: field.order, seed: 5).map { bytes in
            var text: [UInt8] = []
            bytes.withUnsafeBufferPointer { Decimal.append($0, to: &text) }
            return try #require(field.scalar(decimal: text))
        }
        let (zero, one) = (numbers[0], numbers[1])

        for left in numbers {
            #expect(field.sum(left, field.negative(left)) == zero)
            #expect(field.product(left, one) == left)
            for right in numbers {
                let sum = field.sum(left, right)
                #expect(field.difference(sum, right) == left)
                #expect(field.difference(left, right) == field.sum(left, field.negative(right)))
                let square = field.product(sum, field.difference(left, right))
                #expect(
                    square
                        == field.difference(
                            field.product(left, left),
                            field.product(right, right)
                        )
                )
            }
        }
        #expect(field.product(numbers[2], field.inverse(numbers[2])) == one)
        #expect(field.product(numbers[5], field.inverse(numbers[5])) == one)
    }

    @Test(arguments: SampleGroups.all)
    func `an exponent is below the order, written in one way`(
        samples: GroupSamples<ModularGroup>
    ) throws {
        let field = samples.group.scalars
        var order: [UInt8] = []
        field.order.withUnsafeBufferPointer { Decimal.append($0, to: &order) }
        var last = order
        last[last.count - 1] -= 1

        #expect(field.scalar(decimal: order) == nil)
        #expect(field.scalar(decimal: order + [0x30]) == nil)
        #expect(field.scalar(decimal: Array("07".utf8)) == nil)
        let scalar = try #require(field.scalar(decimal: last))
        #expect(field.sum(scalar, field.scalar(1)) == field.scalar(0))
        var text: [UInt8] = []
        field.append(scalar, at: 0, to: &text)
        #expect(text == last)
    }

    @Test func `a digest is reduced modulo the order, once at most`() throws {
        let field = SampleGroups.belenios.group.scalars
        let all = try #require(Digest(bytes: [UInt8](repeating: 255, count: 32)))
        // 2^256 - 1 modulo q, by the calculator of Python.
        let expected =
            "37220355986244310343643325196016457731448563407231769427947502088107506416494"

        var text: [UInt8] = []
        field.append(field.scalar(all), at: 0, to: &text)
        #expect(text == Array(expected.utf8))
    }

    @Test func `decimal digits come and go for numbers of every length`() throws {
        var random = SeededRandomness(seed: 10)

        for length in 1...260 {
            var bytes = [UInt8](repeating: 0, count: length)
            bytes.withUnsafeMutableBufferPointer { random.fill($0) }
            if length % 3 == 0 { bytes[length - 1] = 0 }
            var text: [UInt8] = []
            bytes.withUnsafeBufferPointer { Decimal.append($0, to: &text) }
            #expect(Decimal.bytes(text, byteCount: length) == bytes)
            #expect(text.first != UInt8(ascii: "0") || text.count == 1)
        }
    }

    @Test(
        arguments: [
            ("0", [0, 0]), ("10", [10, 0]), ("65535", [255, 255]),
            ("18446744073709551616", [0, 0, 0, 0, 0, 0, 0, 0, 1]),
            ("10000000000000000000", [0, 0, 0xE8, 0x89, 0x04, 0x23, 0xC7, 0x8A]),
        ] as [(String, [UInt8])]
    )
    func `known numbers have their digits`(text: String, bytes: [UInt8]) {
        var written: [UInt8] = []
        bytes.withUnsafeBufferPointer { Decimal.append($0, to: &written) }

        #expect(written == Array(text.utf8))
        #expect(Decimal.bytes(Array(text.utf8), byteCount: bytes.count) == bytes)
    }

    @Test func `a number that does not fit is refused`() {
        #expect(Decimal.bytes(Array("65536".utf8), byteCount: 2) == nil)
        #expect(Decimal.bytes(Array("18446744073709551616".utf8), byteCount: 8) == nil)
        #expect(Decimal.bytes(Array("1 ".utf8), byteCount: 8) == nil)
        #expect(Decimal.bytes([], byteCount: 8) == nil)
    }

    @Test func `the Jacobi symbol is as Euler's criterion says, for all small numbers`() {
        for modulus in [3, 5, 7, 11, 13, 251] {
            for number in 0..<modulus {
                let isSquare = (1..<modulus).contains { $0 * $0 % modulus == number }
                let symbol = number == 0 ? 0 : isSquare ? 1 : -1
                #expect(
                    JacobiSymbol.value(of: [UInt8(number), 0], modulo: [UInt8(modulus), 0])
                        == symbol
                )
            }
        }
        #expect(JacobiSymbol.value(of: [6], modulo: [15]) == 0)
    }
}
