import Civics

/// The words of a card as they are typed: two stories, and beside each missed project its reason.
package struct CardForm: Hashable, Sendable {
    /// The fewest and the most paragraphs of a story that is published.
    package static let paragraphs = 5...8
    /// The most characters of a paragraph, in Chinese and in English.
    package static let mostCharacters = (zh: 300, en: 900)
    /// The most characters of a reason.
    package static let mostReason = 200

    /// The field of the Chinese story: a paragraph a line.
    package static let zh = "story-zh"
    /// The field of the English one.
    package static let en = "story-en"
    /// The field of why a published card is corrected.
    package static let correction = "correction"
    /// What the fields of a missed project begin with.
    package static let missPrefixes = ["reason-", "reason-en-", "new-date-"]

    /// The field of a project's reason.
    package static func reason(_ number: Int) -> String { "reason-\(number)" }
    /// The field of the same in English.
    package static func reasonEnglish(_ number: Int) -> String { "reason-en-\(number)" }
    /// The field of a project's new date.
    package static func newDate(_ number: Int) -> String { "new-date-\(number)" }

    /// What was typed, by field.
    package var values: [String: String]

    /// Takes what was typed.
    package init(_ values: [String: String] = [:]) {
        self.values = values
    }

    /// Words as they stand in the record, to be changed.
    package init(_ words: CardWords, correction: String) {
        values = [
            Self.zh: words.zh.joined(separator: "\n\n"),
            Self.en: words.en.joined(separator: "\n\n"),
            Self.correction: correction,
        ]
        for (number, miss) in words.misses {
            values[Self.reason(number)] = miss.reason
            values[Self.reasonEnglish(number)] = miss.reasonEnglish
            values[Self.newDate(number)] = miss.newDate?.description
        }
    }

    /// What was typed in a field; empty where nothing was.
    package subscript(field: String) -> String {
        get { values[field] ?? "" }
        set { values[field] = newValue }
    }
}

extension CardForm {
    /// Words without a fault, and why a published card is corrected.
    struct Checked {
        let words: CardWords
        let correction: String
    }

    /// Checks every field and collects what is wrong.
    func checked(against card: ReportCard) throws(CardError) -> Checked {
        var faults: [CardFault] = []
        let zh = Self.story(self[Self.zh], Self.zh, most: Self.mostCharacters.zh, &faults)
        let en = Self.story(self[Self.en], Self.en, most: Self.mostCharacters.en, &faults)
        let correction = ChineseText.cleanedLine(self[Self.correction])
        Self.checkLength(correction, Self.correction, &faults)
        var misses: [Int: CardWords.Miss] = [:]
        for row in card.rows {
            guard let miss = miss(row.number, after: card.asOf, &faults) else { continue }
            misses[row.number] = miss
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return Checked(
            words: CardWords(zh: zh, en: en, misses: misses, noted: [:]),
            correction: correction
        )
    }

    private static func story(
        _ typed: String,
        _ field: String,
        most: Int,
        _ faults: inout [CardFault]
    ) -> [String] {
        let paragraphs = ChineseText.cleaned(typed).split(separator: "\n")
            .map { ChineseText.cleanedLine($0) }.filter { !$0.isEmpty }
        if paragraphs.count > Self.paragraphs.upperBound {
            faults.append(
                CardFault(field, .paragraphs(paragraphs.count, most: Self.paragraphs.upperBound))
            )
        }
        for (index, paragraph) in paragraphs.enumerated() {
            let place = index + 1
            if paragraph.count > most {
                faults.append(
                    CardFault(field, .paragraph(place, characters: paragraph.count, most: most))
                )
            }
            let text = StoryText(paragraph)
            switch text.problem {
            case .brace(let words)?:
                faults.append(CardFault(field, .brace(words, paragraph: place)))
            case .number(let digits)?:
                faults.append(CardFault(field, .number(digits, paragraph: place)))
            case nil: break
            }
            if let name = text.tokens.first(where: { !CardValues.isKnown($0) }) {
                faults.append(CardFault(field, .unknownToken(name, paragraph: place)))
            }
        }
        return paragraphs
    }

    private static func checkLength(
        _ text: String,
        _ field: String,
        _ faults: inout [CardFault]
    ) {
        guard text.count > mostReason else { return }
        faults.append(CardFault(field, .tooLong(text.count, most: mostReason)))
    }

    private func miss(
        _ number: Int,
        after day: CivilDate,
        _ faults: inout [CardFault]
    ) -> CardWords.Miss? {
        let reason = ChineseText.cleanedLine(self[Self.reason(number)])
        let english = ChineseText.cleanedLine(self[Self.reasonEnglish(number)])
        let typed = ChineseText.folded(ChineseText.cleanedLine(self[Self.newDate(number)]))
        Self.checkLength(reason, Self.reason(number), &faults)
        Self.checkLength(english, Self.reasonEnglish(number), &faults)
        var date: CivilDate?
        if !typed.isEmpty {
            date = try? CivilDate(iso: typed)
            if date == nil {
                faults.append(CardFault(Self.newDate(number), .date(typed)))
            } else if let date, date <= day {
                faults.append(CardFault(Self.newDate(number), .past(date, after: day)))
            }
        }
        guard !reason.isEmpty || !english.isEmpty || date != nil else { return nil }
        return CardWords.Miss(reason: reason, reasonEnglish: english, newDate: date)
    }
}
