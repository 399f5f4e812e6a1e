import Civics
import Testing
import Seeding

@Suite struct DecimalNumberTests {
    @Test(arguments: [
        ("0", 0, 0), ("1600", 1600, 0), ("-3.5", -35, 1), ("+3.50", 35, 1), ("1,234.5", 12_345, 1),
        ("12,345,678", 12_345_678, 0), ("１，２３４．５０", 12_345, 1), ("0.10", 1, 1),
        ("000123", 123, 0), ("0.000000000000000001", 1, 18), ("−3.5", -35, 1), (" 42 ", 42, 0),
        ("9223372036854775807", Int64.max, 0), ("-9223372036854775808", Int64.min, 0),
        ("1.50000000000000000000000000000", 15, 1), ("-0", 0, 0), ("- 5", -5, 0),
    ])
    func `numbers as people write them`(text: String, coefficient: Int64, scale: Int) throws {
        let number = try DecimalNumber(written: text)

        #expect(number.coefficient == coefficient)
        #expect(number.scale == scale)
    }

    @Test(arguments: [("4500.5", 4500), ("0.99", 0), ("-3.5", -3), ("80", 80)])
    func `what stands before the point`(text: String, number: Int64) throws {
        #expect(try DecimalNumber(written: text).truncated == number)
    }

    @Test(arguments: [
        ("", DecimalNumberError.empty), ("  ", .empty), ("-", .empty),
        ("abc", .unexpectedCharacter("a", position: 1)),
        ("12a", .unexpectedCharacter("a", position: 3)),
        ("1.2.3", .unexpectedCharacter(".", position: 4)),
        ("1,23", .misplacedComma(position: 5)), ("1234,567", .misplacedComma(position: 5)),
        ("1,2345", .misplacedComma(position: 7)), (",123", .unexpectedCharacter(",", position: 1)),
        ("1,,234", .unexpectedCharacter(",", position: 2)),
        ("1e5", .unexpectedCharacter("e", position: 2)),
        ("--1", .unexpectedCharacter("-", position: 2)),
        (".5", .unexpectedCharacter(".", position: 1)),
        ("5.", .unexpectedCharacter(".", position: 2)),
        ("٣", .unexpectedCharacter("٣", position: 1)),
        ("9223372036854775808", .overflow), ("-9223372036854775809", .overflow),
        ("99999999999999999999999999999999999999999", .overflow),
        ("9223372036854775807.1", .overflow),
        ("0.0000000000000000001", .tooManyDecimals(19, limit: 18)),
        ("１２3%", .unexpectedCharacter("%", position: 4)),
    ])
    func `what is wrong is said with its place`(text: String, expected: DecimalNumberError) {
        #expect(throws: expected) { try DecimalNumber(written: text) }
    }

    @Test func `equal numbers are equal values, however they were written`() throws {
        #expect(try DecimalNumber(written: "3.10") == DecimalNumber(coefficient: 31, scale: 1))
        #expect(try DecimalNumber(coefficient: 5, scale: -3) == DecimalNumber(5000))
        #expect(try DecimalNumber(coefficient: 0, scale: 9) == .zero)
        #expect(throws: DecimalNumberError.overflow) {
            try DecimalNumber(coefficient: 1, scale: -19)
        }
        #expect(try DecimalNumber(coefficient: 0, scale: -4000).isWhole)
    }

    @Test func `comparison is exact where floating point would not be`() throws {
        let tenth = try DecimalNumber(written: "0.1")
        let fifth = try DecimalNumber(written: "0.2")

        #expect(try tenth.adding(fifth) == DecimalNumber(written: "0.3"))
        #expect(
            try DecimalNumber(written: "9007199254740993") > DecimalNumber(9_007_199_254_740_992)
        )
        #expect(try DecimalNumber(written: "0.000000000000000001") > .zero)
        #expect(try DecimalNumber(Int64.min) < DecimalNumber(written: "-9.223372036854775807"))
    }

    @Test func `sums, products and shifts agree with wide integers`() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<5000 {
            let one = Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator)
            let other = Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator)
            let left = try DecimalNumber(coefficient: one, scale: 4)
            let right = try DecimalNumber(coefficient: other, scale: 6)

            #expect(
                try left.adding(right) == DecimalNumber(coefficient: one * 100 + other, scale: 6)
            )
            #expect(
                try left.subtracting(right)
                    == DecimalNumber(coefficient: one * 100 - other, scale: 6)
            )
            #expect(
                try left.multiplied(by: right) == DecimalNumber(coefficient: one * other, scale: 10)
            )
            #expect((left < right) == (one * 100 < other))
            #expect(try left.shifted(by: 4).whole == one)
            #expect(try DecimalNumber(written: left.description) == left)
            #expect(try DecimalNumber(written: left.text(grouped: true)) == left)
        }
    }

    @Test func `a result that does not fit is an error`() throws {
        let most = DecimalNumber(Int64.max)

        #expect(throws: DecimalNumberError.overflow) { try most.adding(DecimalNumber(1)) }
        #expect(throws: DecimalNumberError.overflow) {
            try DecimalNumber(Int64.min).subtracting(DecimalNumber(1))
        }
        #expect(throws: DecimalNumberError.overflow) { try most.multiplied(by: DecimalNumber(2)) }
        #expect(throws: DecimalNumberError.overflow) { try most.shifted(by: 1) }
        #expect(throws: DecimalNumberError.tooManyDecimals(20, limit: 18)) {
            let small = try DecimalNumber(written: "0.0000000001")
            return try small.multiplied(by: small)
        }
    }

    @Test(arguments: [
        (0, 0, "0"), (5, 0, "5"), (123, 0, "123"), (1234, 0, "1,234"), (-1234, 0, "-1,234"),
        (-123_456, 0, "-123,456"), (1_234_567, 2, "12,345.67"), (5, 3, "0.005"), (-5, 1, "-0.5"),
    ])
    func `digits are grouped in threes`(coefficient: Int64, scale: Int, expected: String) throws {
        let number = try DecimalNumber(coefficient: coefficient, scale: scale)

        #expect(number.text(grouped: true) == expected)
        #expect(number.description == expected.filter { $0 != "," })
    }
}
