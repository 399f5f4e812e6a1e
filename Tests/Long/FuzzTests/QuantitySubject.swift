import Civics

/// Quantities and amounts of money as offices print them.
enum QuantitySubject: FuzzSubject {
    static let name = "quantity"

    static let seeds: [[UInt8]] = [
        "1600余个", "不少于10万㎡", "约2,000.5人次以上", "≥ 15 个", "动态清零", "2000余名学子", "335.1545万元",
        "1.2亿元", "¥12,000", "人民币3千万元", "80公里", "10-15个", "0.5%", "１６００余个", "近3万人", "25个左右",
    ]
    .map { Array($0.utf8) }

    static let pieces: [[UInt8]] =
        ([
            "９", "，", "．", "\u{301}", "\u{202E}", "\u{200B}", "\u{FEFF}", "㎡", "km²", "%",
            "999999999999",
        ]
        + [
            "0.000000000000000001", "-", "~", "至", "e9", ",", ".", "0", "1", "9", " ", "元", "圆",
            "角", "分",
        ]
        + ["千", "万", "百万", "亿", "万亿", "¥", "人民币", "個", "9223372036854775807", "😀", "及以上"]
        + Qualifier.allCases.flatMap(\.words)).map { Array($0.utf8) }

    static func examine(_ input: [UInt8]) throws -> String {
        let text = String(decoding: input, as: UTF8.self)
        return try "\(quantity(text)) \(money(text))"
    }

    private static func quantity(_ text: String) throws(FuzzFault) -> String {
        let quantity: Quantity
        do throws(QuantityError) {
            quantity = try Quantity(written: text)
        } catch {
            return error.code
        }
        let printed = quantity.printed
        try require(printed.count <= Quantity.lengthLimit, "a quantity is short")
        try require(
            (try? Quantity(written: printed)) == quantity,
            "a quantity reads as it is printed"
        )
        guard case .amount(let amount) = quantity else { return "state" }
        try require(amount.number >= .zero, "no quantity is below zero")
        return
            "\(amount.qualifier) \(min(amount.number.scale, 2)) \(min(amount.unit.name.count, 2))"
    }

    private static func money(_ text: String) throws(FuzzFault) -> String {
        let money: Money
        do throws(MoneyError) {
            money = try Money(written: text)
        } catch {
            return error.code
        }
        try require(
            (try? Money(written: money.description)) == money,
            "money reads as it is printed"
        )
        let whole = money.amount(in: .yuan)
        try require((try? Money(whole, in: .yuan)) == money, "money is exactly its yuan")
        return "money"
    }
}
