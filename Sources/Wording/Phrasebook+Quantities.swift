package import Civics

extension Phrasebook {
    /// A quantity: in Chinese as it was printed, in English with words of ours around its number.
    ///
    /// `1600余个` is "more than 1,600", `80公里` "80 km", `2000余名学子` "more than 2,000 (学子)".
    package func quantity(_ quantity: Quantity) -> String {
        guard language == .en, case .amount(let amount) = quantity else { return quantity.printed }
        let number = grouped(amount.number.description)
        let unit = Self.englishUnits[amount.unit.name].map { $0.isEmpty ? "" : " " + $0 }
            ?? " " + amount.unit.name
        let noun = amount.noun.isEmpty ? "" : " (\(amount.noun))"
        return say(amount.qualifier.message(number: number + unit + noun))
    }

    /// Units that count things are said by what is counted, so English leaves them out.
    private static let englishUnits = [
        "个": "", "所": "", "处": "", "家": "", "座": "", "台": "", "栋": "", "条": "", "项": "",
        "人": "people", "名": "people", "位": "people", "人次": "visits", "户": "households",
        "公里": "km", "千米": "km", "米": "m", "平方米": "m²", "亩": "mu", "吨": "tonnes",
    ]
}

extension Qualifier {
    fileprivate func message(number: String) -> Message {
        switch self {
        case .exact: .quantityExact(number: number)
        case .over, .moreThan: .quantityMoreThan(number: number)
        case .about, .around: .quantityAbout(number: number)
        case .nearly: .quantityNearly(number: number)
        case .orMore, .notLessThan: .quantityAtLeast(number: number)
        case .orLess, .notMoreThan: .quantityAtMost(number: number)
        case .lessThan: .quantityLessThan(number: number)
        }
    }
}
