/// What a simulated election asks, as it is named on a command line.
package enum SimulationPreset: Hashable, Sendable {
    /// `choose:N:MIN:MAX`: of N answers between MIN and MAX.
    case choose(count: Int, minimum: Int, maximum: Int)
    /// `exactly:N:K`: of N answers exactly K.
    case exactly(count: Int, chosen: Int)
    /// `motions:N`: so many motions with 赞成, 反对 and 弃权, and 未按 apart.
    case motions(count: Int)
    /// `ratings:N`: so many ratings of three grades.
    case ratings(count: Int)
    /// `blank:N:MIN:MAX`: of N answers between MIN and MAX, or all of it blank.
    case blank(count: Int, minimum: Int, maximum: Int)

    /// The forms in which a preset is written.
    package static let forms = [
        "choose:N:MIN:MAX", "exactly:N:K", "motions:N", "ratings:N", "blank:N:MIN:MAX",
    ]

    /// The most answers or questions that are simulated.
    private static let limit = 256

    /// Reads a preset, or nothing if it is none.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.dropFirst().compactMap { Int($0) }
        guard let name = parts.first, numbers.count == parts.count - 1,
            numbers.allSatisfy({ (0...Self.limit).contains($0) }), let count = numbers.first,
            count > 0
        else { return nil }
        switch (name, numbers.count) {
        case ("choose", 3), ("blank", 3):
            guard numbers[1] <= numbers[2], numbers[2] <= count else { return nil }
            self =
                name == "choose"
                ? .choose(count: count, minimum: numbers[1], maximum: numbers[2])
                : .blank(count: count, minimum: numbers[1], maximum: numbers[2])
        case ("exactly", 2):
            guard numbers[1] <= count else { return nil }
            self = .exactly(count: count, chosen: numbers[1])
        case ("motions", 1): self = .motions(count: count)
        case ("ratings", 1): self = .ratings(count: count)
        default: return nil
        }
    }

    /// The questions.
    package var questions: [QuestionDraft] {
        switch self {
        case .choose(let count, let minimum, let maximum):
            [Self.projects(count, minimum, maximum, allowsBlank: false)]
        case .exactly(let count, let chosen):
            [Self.projects(count, chosen, chosen, allowsBlank: false)]
        case .motions(let count): (1...count).map { .motion("议案 \($0)") }
        case .ratings(let count): (1...count).map { .rating("项目 \($0)") }
        case .blank(let count, let minimum, let maximum):
            [Self.projects(count, minimum, maximum, allowsBlank: true)]
        }
    }

    private static func projects(
        _ count: Int,
        _ minimum: Int,
        _ maximum: Int,
        allowsBlank: Bool
    ) -> QuestionDraft {
        QuestionDraft(
            "民生实事项目票决",
            answers: (1...count).map { "候选项目 \($0)" },
            minimum: minimum,
            maximum: maximum,
            allowsBlank: allowsBlank
        )
    }
}
