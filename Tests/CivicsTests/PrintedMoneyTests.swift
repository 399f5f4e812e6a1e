import Civics
import Testing

/// Money that keeps the decimals it was printed with.
@Suite struct PrintedMoneyTests {
    @Test(arguments: [
        ("335.1545", 335_154_500, "335.1545万元"),
        ("6530.0000", 6_530_000_000, "6530.0000万元"),
        ("1.20亿元", 12_000_000_000, "1.20亿元"),
        ("362.455万元", 362_455_000, "362.455万元"),
        ("12,000元", 1_200_000, "12000元"),
        ("¥50.5", 5_050, "50.5元"),
        ("２５４．５", 254_500_000, "254.5万元"),
        ("3千万", 3_000_000_000, "3000万元"),
        ("0.00000100", 1, "0.000001万元"),
    ])
    func `an amount is exact and reads as it was written`(
        typed: String,
        fen: Int64,
        printed: String
    ) throws {
        let money = try PrintedMoney(written: typed)

        #expect(money.money.fen == fen)
        #expect(money.description == printed)
        #expect(try PrintedMoney(written: printed) == money)
    }

    @Test(arguments: [
        ("", MoneyError.empty),
        ("三百", .number(.unexpectedCharacter("三", position: 1))),
        ("0.0000001", .finerThanFen(decimals: 7, limit: 6)),
        ("12美元", .unknownUnit("美元")),
    ])
    func `what is no amount says why`(typed: String, error: MoneyError) {
        #expect(throws: error) { try PrintedMoney(written: typed) }
    }
}
