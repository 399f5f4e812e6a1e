package import Civics

extension Phrasebook {
    /// A quantity as the same promise in English; nil where English has no word for it here.
    package func english(_ value: Quantity) -> String? {
        switch value {
        case .state(let state): Self.states[state].map(say)
        case .amount(let amount): english(amount)
        }
    }

    private func english(_ amount: Amount) -> String? {
        let number = grouped(amount.number.description)
        let counted: String
        if let unit = Self.units[amount.unit.name] {
            counted = say(unit(number))
        } else if Self.countingWords.contains(amount.unit.name) {
            counted = number
        } else {
            return nil
        }
        return say(amount.qualifier.phrase(counted))
    }

    private static let units: [String: @Sendable (String) -> Message] = [
        "公里": { .projectUnitKilometres(number: $0) },
        "米": { .projectUnitMetres(number: $0) },
        "平方米": { .projectUnitSquareMetres(number: $0) },
        "公顷": { .projectUnitHectares(number: $0) },
        "吨": { .projectUnitTonnes(number: $0) },
        "%": { .projectUnitPercent(number: $0) },
    ]

    /// Words that only count; English names what is counted, "new parking spaces: over 1,600".
    private static let countingWords: Set<String> = [
        "", "个", "所", "处", "座", "人", "名", "户", "家", "套", "台", "部", "辆", "条", "件", "项",
        "盏", "间", "栋",
    ]

    private static let states: [String: Message] = [
        "基本实现": .projectStateNearly,
        "完成": .projectStateDone,
        "全覆盖": .projectStateEverywhere,
        "动态清零": .projectStateCleared,
    ]
}

extension Qualifier {
    /// The number with the word that says how exact it is.
    fileprivate func phrase(_ number: String) -> Message {
        switch self {
        case .exact: .projectAmountExact(number: number)
        case .over, .moreThan: .projectAmountOver(number: number)
        case .about, .around: .projectAmountAbout(number: number)
        case .nearly: .projectAmountNearly(number: number)
        case .orMore, .notLessThan: .projectAmountAtLeast(number: number)
        case .orLess, .notMoreThan: .projectAmountAtMost(number: number)
        case .lessThan: .projectAmountUnder(number: number)
        }
    }
}
