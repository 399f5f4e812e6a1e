import Civics
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("335.1545万元", 335_154_500), ("1.2亿元", 12_000_000_000), ("12.7亿", 127_000_000_000),
        ("2.5亿元", 25_000_000_000), ("14.36 亿元", 143_600_000_000), ("600元", 60_000),
        ("¥12,000", 1_200_000), ("￥１２，０００．５０", 1_200_050), ("¥3.5万", 3_500_000),
        ("人民币8万元", 8_000_000), ("9,800万元", 9_800_000_000), ("5角", 50), ("7分", 7),
        ("3千元", 300_000), ("2百万元", 200_000_000), ("3千万元", 3_000_000_000), ("0元", 0),
        ("-1.5万元", -1_500_000), ("0.000001万元", 1), ("0.0000000001亿元", 1),
        ("1万亿元", 100_000_000_000_000), ("12圆", 1200), ("20块", 2000),
    ])
    func `amounts as people write them`(text: String, fen: Int64) throws {
        #expect(try Money(written: text).fen == fen)
    }

    @Test func `a bare number is read in the column's unit and refused without one`() throws {
        #expect(try Money(written: "335.1545", unit: .wan).fen == 335_154_500)
        #expect(try Money(written: "127000", unit: .wan) == Money(written: "12.7亿元"))
        #expect(try Money(written: "12元", unit: .wan).fen == 1200)
        #expect(throws: MoneyError.unitMissing) { try Money(written: "335.1545") }
        #expect(throws: MoneyError.unitMissing) { try Money(written: "人民币5") }
    }

    @Test(arguments: [
        ("", MoneyError.empty), ("  ", .empty),
        ("万元", .number(.unexpectedCharacter("万", position: 1))),
        ("0.0000001万元", .finerThanFen(decimals: 7, limit: 6)),
        ("1.005元", .finerThanFen(decimals: 3, limit: 2)),
        ("1.5分", .finerThanFen(decimals: 1, limit: 0)),
        ("12美元", .unknownUnit("美元")), ("12万美元", .unknownUnit("万美元")),
        ("12千", .unknownUnit("千")), ("12万元左右", .unknownUnit("万元左右")),
        ("1,23元", .number(.misplacedComma(position: 5))), ("9999999999亿元", .overflow),
        ("92233720368547758.08元", .overflow), ("5元角", .unknownUnit("元角")),
    ])
    func `what is wrong is said`(text: String, expected: MoneyError) {
        #expect(throws: expected) { try Money(written: text) }
    }

    @Test(arguments: [
        // 123,456.50 yuan.
        (12_345_650, MoneyUnit.wan, 2, "12.35"), (12_345_650, .wan, 4, "12.3457"),
        (12_345_650, .wan, 6, "12.345650"), (12_345_650, .wan, 8, "12.34565000"),
        (12_345_650, .wan, 0, "12"), (12_345_650, .yuan, 0, "123457"), (12_345_650, .yi, 2, "0.00"),
        // Half away from zero, once: 4.45 → 4.5, never 4.5 → 5.
        (4_450_000, .wan, 1, "4.5"), (4_450_000, .wan, 0, "4"), (-4_450_000, .wan, 1, "-4.5"),
        (4_449_999, .wan, 1, "4.4"), (50, .yuan, 0, "1"), (-50, .yuan, 0, "-1"),
        (-49, .yuan, 0, "0"),
        (Int64.max, .yuan, 2, "92233720368547758.07"),
        (Int64.min, .yuan, 2, "-92233720368547758.08"),
        (Int64.max, .yi, 0, "922337204"),
        (Int64.max, .yuan, 18, "92233720368547758.070000000000000000"),
    ])
    func `printed digits are rounded once, half away from zero`(
        fen: Int64,
        unit: MoneyUnit,
        decimals: Int,
        expected: String
    ) {
        #expect(Money(fen: fen).digits(in: unit, decimals: decimals) == expected)
    }

    @Test func `rounding agrees with exact fractions at every half`() throws {
        for fen in Int64(-20_000)...20_000 {
            // With no decimals 万元 has steps of 1,000,000 fen; with 4 decimals of 100.
            let text = Money(fen: fen).digits(in: .wan, decimals: 4)
            let printed = try Money(written: text, unit: .wan).fen
            let twice = 2 * (printed - fen)
            #expect(twice.magnitude <= 100)
            if twice.magnitude == 100 { #expect(printed.magnitude > fen.magnitude) }
        }
    }

    @Test func `thousands are grouped and the unit follows`() {
        let money = Money(fen: 981_234_565_000)

        #expect(money.digits(in: .wan, decimals: 2, grouped: true) == "981,234.57")
        #expect(money.text(in: .wan, decimals: 0, grouped: true) == "981,235万元")
        #expect(money.text(in: .yi, decimals: 2) == "98.12亿元")
        #expect(money.description == "9812345650.00元")
    }

    @Test func `the exact amount in a unit loses nothing`() throws {
        for fen in [0, 1, -1, 335_154_500, Int64.max, Int64.min] {
            for unit in MoneyUnit.allCases {
                let money = Money(fen: fen)
                #expect(try Money(money.amount(in: unit), in: unit) == money)
            }
        }
        #expect(Money(fen: 335_154_500).amount(in: .wan).description == "335.1545")
    }

    @Test func `sums that do not fit are errors, and those that fit in the end are not`() throws {
        let most = Money(fen: .max)
        let one = Money(fen: 1)

        #expect(throws: MoneyError.overflow) { try most.adding(one) }
        #expect(throws: MoneyError.overflow) { try Money(fen: .min).subtracting(one) }
        #expect(throws: MoneyError.overflow) { try most.multiplied(by: 2) }
        #expect(throws: MoneyError.overflow) { try Money.sum([most, one]) }
        #expect(try Money.sum([most, one, Money(fen: -1)]) == most)
        #expect(try Money.sum([]) == .zero)
        #expect(try one.adding(one).subtracting(Money(fen: 5)).multiplied(by: -2).fen == 6)
        #expect(one < most)
    }
}
