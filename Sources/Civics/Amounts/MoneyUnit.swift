/// A unit in which money is written.
package enum MoneyUnit: CaseIterable, Hashable, Sendable {
    /// 元.
    case yuan
    /// 万元, ten thousand yuan.
    case wan
    /// 亿元, a hundred million yuan.
    case yi

    /// The unit in Chinese.
    package var name: String {
        switch self {
        case .yuan: "元"
        case .wan: "万元"
        case .yi: "亿元"
        }
    }

    /// Decimals of the unit that reach down to one fen: 2, 6 or 10.
    package var fenDecimals: Int {
        switch self {
        case .yuan: 2
        case .wan: 6
        case .yi: 10
        }
    }
}
