import Civics
import Wording

/// A quantity as a page shows it: to the letter in Chinese, as the same promise in English.
///
/// What English has no word for here stays as it was printed.
struct PublishedValue {
    private let value: Quantity
    private let book: Phrasebook

    init(_ value: Quantity, in book: Phrasebook) {
        self.value = value
        self.book = book
    }

    /// The text: `1600余个`, `over 1,600`; `80公里`, `80 km`.
    var text: LocalText {
        guard book.language == .en else { return LocalText(own: value.printed) }
        switch value {
        case .state(let state):
            return LocalText(state, english: Self.states[state].map(book.say) ?? "", in: .en)
        case .amount(let amount):
            return LocalText(amount.printed, english: english(amount) ?? "", in: .en)
        }
    }

    private func english(_ amount: Amount) -> String? {
        // Single things are counted by the name of the measure: "new parking spaces: over 1,600".
        guard let unit = Self.units[amount.unit.name] else { return nil }
        let number = grouped(amount.number.description)
        let counted =
            switch unit {
            case .none: number
            case .some(let unit): book.say(unit(number))
            }
        return book.say(amount.qualifier.phrase(counted))
    }

    /// Units with an English name; those that only count, as 个 does, have none.
    private static let units: [String: (@Sendable (String) -> Message)?] = [
        "": .some(nil), "个": .some(nil), "所": .some(nil), "处": .some(nil), "座": .some(nil),
        "人": .some(nil), "名": .some(nil), "户": .some(nil), "家": .some(nil), "套": .some(nil),
        "台": .some(nil), "部": .some(nil), "辆": .some(nil), "条": .some(nil), "件": .some(nil),
        "项": .some(nil), "盏": .some(nil), "间": .some(nil), "栋": .some(nil),
        "公里": { .projectUnitKilometres(number: $0) },
        "米": { .projectUnitMetres(number: $0) },
        "平方米": { .projectUnitSquareMetres(number: $0) },
        "公顷": { .projectUnitHectares(number: $0) },
        "吨": { .projectUnitTonnes(number: $0) },
        "%": { .projectUnitPercent(number: $0) },
    ]

    private static let states: [String: Message] = [
        "基本实现": .projectStateNearly,
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
