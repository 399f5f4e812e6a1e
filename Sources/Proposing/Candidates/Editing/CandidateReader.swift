import Civics

/// Reads the fields of a form one after another and collects what is wrong with any of them.
struct CandidateReader {
    let form: CandidateForm
    private(set) var faults: [CandidateFault] = []

    init(_ form: CandidateForm) {
        self.form = form
    }

    mutating func refuse(_ field: String, _ problem: CandidateFault.Problem) {
        faults.append(CandidateFault(field, problem))
    }

    /// A text of one line.
    mutating func line(_ field: String, most: Int) -> String {
        bounded(field, ChineseText.cleanedLine(form[field]), most)
    }

    /// A text of one line that has to be there.
    mutating func needed(_ field: String, most: Int) -> String {
        let text = line(field, most: most)
        if text.isEmpty { refuse(field, .missing) }
        return text
    }

    /// A text of many lines.
    mutating func text(_ field: String, most: Int) -> String {
        bounded(field, ChineseText.cleaned(form[field]), most)
    }

    /// Names, one a line or parted by 、；;.
    mutating func names(_ field: String, most: Int = 20) -> [String] {
        let parts = form[field].split { $0.isNewline || "、；;".contains($0) }
        var names: [String] = []
        for name in parts.map(ChineseText.cleanedLine) where !name.isEmpty {
            if names.contains(name) { refuse(field, .twice(name)) }
            if name.count > Self.mostName {
                refuse(field, .tooLong(characters: name.count, most: Self.mostName))
            }
            names.append(name)
        }
        if names.count > most { refuse(field, .tooLong(characters: names.count, most: most)) }
        return names
    }

    /// One of a list; nil where nothing was chosen.
    mutating func choice<Value: RawRepresentable<String>>(_ field: String) -> Value? {
        let word = form[field]
        guard !word.isEmpty else { return nil }
        guard let value = Value(rawValue: word) else {
            refuse(field, .choiceUnknown(word))
            return nil
        }
        return value
    }

    /// One of a list, which has to be chosen.
    mutating func neededChoice<Value: RawRepresentable<String>>(_ field: String) -> Value? {
        if form[field].isEmpty { refuse(field, .missing) }
        return choice(field)
    }

    /// A day; nil where nothing stands.
    mutating func date(_ field: String) -> CivilDate? {
        guard !ChineseText.cleanedLine(form[field]).isEmpty else { return nil }
        do throws(CivilDateError) {
            return try CivilDate(written: form[field])
        } catch {
            refuse(field, .date(error))
            return nil
        }
    }

    /// An amount of money, in 万元 where no unit is written; nil where nothing stands.
    mutating func money(_ field: String) -> PrintedMoney? {
        guard !ChineseText.cleanedLine(form[field]).isEmpty else { return nil }
        do throws(MoneyError) {
            let amount = try PrintedMoney(written: form[field])
            guard amount.money >= .zero, amount.money <= Self.mostMoney else {
                refuse(field, .moneyAbsurd)
                return nil
            }
            return amount
        } catch {
            refuse(field, .money(error))
            return nil
        }
    }

    /// A quantity or a state; nil where nothing stands.
    mutating func quantity(_ field: String) -> Quantity? {
        guard !ChineseText.cleanedLine(form[field]).isEmpty else { return nil }
        do throws(QuantityError) {
            let quantity = try Quantity(written: form[field])
            if case .amount(let amount) = quantity {
                let most = Self.most(of: amount.unit)
                guard amount.number <= DecimalNumber(Int64(most)) else {
                    refuse(field, .absurd(unit: amount.unit.name, most: most))
                    return nil
                }
            }
            return quantity
        } catch {
            refuse(field, .quantity(error))
            return nil
        }
    }

    /// Characters of a name of a unit, a post or an indicator.
    static let mostName = 60
    /// Characters of a text that argues.
    static let mostText = 500
    /// A thousand 亿元: more than any district spends on one thing.
    static let mostMoney = Money(fen: 10_000_000_000_000)

    /// The most of a unit that one district can promise in a year.
    static func most(of unit: MeasureUnit) -> Int {
        switch unit.name {
        case "公里", "平方公里": 5_000
        case "%": 100
        case "公顷", "亩": 10_000_000
        case "人", "名", "户", "人次": 50_000_000
        default: 1_000_000_000
        }
    }

    private mutating func bounded(_ field: String, _ text: String, _ most: Int) -> String {
        if text.count > most { refuse(field, .tooLong(characters: text.count, most: most)) }
        return text
    }
}
