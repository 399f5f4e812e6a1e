import Civics
package import Wording

/// Every value of a card that a story may name: a closed set, made from the facts and nothing else.
package struct CardValues: Hashable, Sendable {
    /// What a name stands for.
    package struct Value: Hashable, Sendable {
        /// Its name: `finished`, `3.done.1`.
        package let name: String
        /// In a Chinese sentence.
        package let zh: String
        /// In an English sentence.
        package let en: String

        /// In a language.
        package func text(in language: Language) -> String {
            switch language {
            case .zh: zh
            case .en: en
            }
        }
    }

    /// Names of the card as a whole.
    private static let ofCard: Set<String> = [
        "year", "as-of", "projects", "finished", "underway", "missed", "planned", "invested",
        "paid", "rated", "satisfied", "forms", "open-reports", "closed-reports",
    ]
    /// Names of a project.
    private static let ofProject: Set<String> = [
        "name", "lead", "state", "place", "deadline", "new-date", "accepted", "planned",
        "invested", "paid", "grade", "satisfied", "basic", "dissatisfied", "forms", "base",
    ]
    /// Names of a measure of a project.
    private static let ofMeasure: Set<String> = ["first", "target", "done", "percent"]

    /// In the order of a card: those of the whole, then project by project.
    package let all: [Value]
    private let byName: [String: Value]

    /// Makes the values of a card.
    package init(_ card: ReportCard) {
        var values = Self.values(of: card)
        for row in card.rows { values += Self.values(of: row) }
        all = values
        byName = Dictionary(values.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    }

    /// The value of a name; nil where the card has none.
    package subscript(name: String) -> Value? { byName[name] }

    /// Whether a name is one that cards have, whether or not this one has a value for it.
    package static func isKnown(_ name: String) -> Bool {
        if ofCard.contains(name) { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, isNumber(parts[0]) else { return false }
        if parts.count == 2 { return ofProject.contains(String(parts[1])) }
        return parts.count == 3 && ofMeasure.contains(String(parts[1])) && isNumber(parts[2])
    }

    private static func isNumber(_ text: Substring) -> Bool {
        guard let number = Int(text) else { return false }
        return (1...999).contains(number) && String(number) == text
    }

    // MARK: - The values

    private static func values(of card: ReportCard) -> [Value] {
        let counted = card.rows.compactMap(\.rating)
        let graded = counted.filter { $0.grade != nil }
        var values = [
            number("year", card.year, grouped: false),
            day("as-of", card.asOf),
            number("projects", card.rows.count),
            number("finished", card.count(.finished)),
            number("underway", card.count(.underway)),
            number("missed", card.count(.missed)),
        ]
        values += [
            sum("planned", card.rows.map(\.money?.planned)),
            sum("invested", card.rows.map(\.money?.invested)),
            sum("paid", card.rows.map(\.money?.paid)),
        ].compactMap { $0 }
        if !graded.isEmpty {
            values.append(number("rated", graded.count))
            values.append(number("satisfied", graded.count { $0.grade == "satisfied" }))
        }
        let forms = Set(counted.compactMap(\.counts?.valid))
        if let only = forms.first, forms.count == 1 { values.append(number("forms", only)) }
        values.append(number("open-reports", card.rows.reduce(0) { $0 + $1.openReports }))
        values.append(number("closed-reports", card.rows.reduce(0) { $0 + $1.closedReports }))
        return values
    }

    private static func values(of row: ReportCard.Row) -> [Value] {
        var values: [Value?] = [
            words("name", row.name), row.lead.flatMap { words("lead", $0) },
            words("state", row.stateName),
            row.place.isEmpty ? nil : Value(name: "place", zh: row.place, en: row.place),
            row.deadline.map { day("deadline", $0) },
            row.miss?.newDate.map { day("new-date", $0) },
            row.accepted.map { day("accepted", $0.on) },
            sum("planned", [row.money?.planned]), sum("invested", [row.money?.invested]),
            sum("paid", [row.money?.paid]),
        ]
        if let rating = row.rating {
            values.append(grade(rating))
            if let counts = rating.counts {
                values += [
                    number("satisfied", counts.satisfied), number("basic", counts.basic),
                    number("dissatisfied", counts.dissatisfied), number("forms", counts.valid),
                    number("base", counts.base),
                ]
            }
        }
        for (index, target) in row.targets.enumerated() {
            let place = index + 1
            values += [
                target.first.map { quantity("first.\(place)", $0) },
                target.present.map { quantity("target.\(place)", $0) },
                target.done.map { quantity("done.\(place)", $0) },
                target.percent.map { Value(name: "percent.\(place)", zh: "\($0)%", en: "\($0)%") },
            ]
        }
        return values.compactMap { $0 }.map {
            Value(name: "\(row.number).\($0.name)", zh: $0.zh, en: $0.en)
        }
    }

    private static func number(_ name: String, _ number: Int, grouped: Bool = true) -> Value {
        let text = DecimalNumber(Int64(number)).text(grouped: grouped)
        return Value(name: name, zh: text, en: text)
    }

    private static func day(_ name: String, _ day: CivilDate) -> Value {
        Value(name: name, zh: Phrasebook(.zh).date(day), en: Phrasebook(.en).date(day))
    }

    private static func words(_ name: String, _ words: ReportCard.Name) -> Value {
        Value(name: name, zh: words.zh, en: words.en.isEmpty ? words.zh : words.en)
    }

    /// A quantity as it was printed, and as the same in English.
    private static func quantity(_ name: String, _ printed: String) -> Value {
        let english = (try? Quantity(written: printed)).flatMap(Phrasebook(.en).english)
        return Value(name: name, zh: printed, en: english ?? printed)
    }

    /// A sum of money in 万元; nil where none of it is known.
    private static func sum(_ name: String, _ amounts: [String?]) -> Value? {
        let known = amounts.compactMap { $0.flatMap { try? DecimalNumber(written: $0) } }
        guard let first = known.first,
            let sum = known.dropFirst().reduce(
                Optional(first),
                { sum, next in try? sum?.adding(next) }
            )
        else { return nil }
        let text = sum.text(grouped: true)
        return Value(
            name: name,
            zh: "\(text)万元",
            en: Phrasebook(.en).say(.reportMoneyWan(number: text))
        )
    }

    private static func grade(_ rating: ReportCard.Rating) -> Value? {
        let message: Message? =
            switch rating.grade {
            case "satisfied": .ratingGradeSatisfied
            case "basic": .ratingGradeBasic
            case "dissatisfied": .ratingGradeDissatisfied
            default: nil
            }
        return message.map {
            Value(name: "grade", zh: Phrasebook(.zh).say($0), en: Phrasebook(.en).say($0))
        }
    }
}
