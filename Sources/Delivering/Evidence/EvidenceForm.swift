import Civics

/// The words that go with a file, as they are typed.
package struct EvidenceForm: Hashable, Sendable {
    /// The fewest and the most characters that say what is to be seen.
    package static let captionCharacters = 4...120
    /// The most characters of a place, or of a reason.
    package static let mostCharacters = 120
    /// The most files of one milestone, or of one acceptance.
    package static let mostFiles = 12
    /// A file may show what was so many days ago, and no more.
    static let mostDays = 3660

    /// The field of the file.
    package static let file = "file"

    /// What is to be seen.
    package var caption = ""
    /// Where.
    package var place = ""
    /// On which day.
    package var day = ""

    /// An empty form.
    package init() {}

    /// Takes what was typed.
    package init(caption: String, place: String, day: String) {
        self.caption = caption
        self.place = place
        self.day = day
    }
}

/// Words that were typed without a fault.
struct CheckedEvidence: Hashable, Sendable {
    let caption: String
    let place: String
    let day: CivilDate
}

extension EvidenceForm {
    /// Checks what was typed; nil where anything of it is wrong, which is added to the faults.
    func checked(today: CivilDate, _ faults: inout [DeliveryFault]) -> CheckedEvidence? {
        let before = faults.count
        let caption = Self.line(
            caption,
            "caption",
            most: Self.captionCharacters.upperBound,
            &faults
        )
        let least = Self.captionCharacters.lowerBound
        if !caption.isEmpty, caption.count < least {
            faults.append(.tooShort(field: "caption", characters: caption.count, least: least))
        }
        let place = Self.line(place, "place", most: Self.mostCharacters, &faults)
        let day = faults.day(
            day,
            "day",
            from: today.advanced(by: -Self.mostDays),
            to: today
        )
        guard faults.count == before, let day else { return nil }
        return CheckedEvidence(caption: caption, place: place, day: day)
    }

    /// A line that becomes public: there, not too long, and without a telephone number.
    static func line(
        _ text: String,
        _ field: String,
        most: Int,
        _ faults: inout [DeliveryFault]
    ) -> String {
        let line = faults.line(text, field, most: most)
        if let number = ChineseText.telephoneNumber(in: line) {
            faults.append(.telephone(field: field, number: number))
        }
        return line
    }
}
