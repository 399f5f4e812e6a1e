/// A question as it is put, before there is an election that it belongs to.
package struct QuestionDraft: Hashable, Sendable {
    /// The question.
    package let text: String
    /// What can be chosen.
    package let answers: [String]
    /// How many must be chosen at least.
    package let minimum: Int
    /// How many may be chosen at most.
    package let maximum: Int
    /// Whether all may be left blank by a choice of its own.
    package let allowsBlank: Bool

    /// Puts a question of which some answers are chosen.
    package init(
        _ text: String,
        answers: [String],
        minimum: Int,
        maximum: Int,
        allowsBlank: Bool = false
    ) {
        self.text = text
        self.answers = answers
        self.minimum = minimum
        self.maximum = maximum
        self.allowsBlank = allowsBlank
    }

    /// Puts a question of which exactly so many answers are chosen.
    package static func exactly(
        _ count: Int,
        of answers: [String],
        _ text: String
    ) -> QuestionDraft {
        QuestionDraft(text, answers: answers, minimum: count, maximum: count)
    }

    /// Puts a motion to the vote: 赞成, 反对 or 弃权; whoever presses nothing (未按) is counted
    /// apart from whoever abstains, as what is left of the ballots.
    package static func motion(_ text: String) -> QuestionDraft {
        QuestionDraft(text, answers: ["赞成", "反对", "弃权"], minimum: 0, maximum: 1)
    }

    /// Asks for one of three grades: 满意, 基本满意 or 不满意.
    package static func rating(_ text: String) -> QuestionDraft {
        exactly(1, of: ["满意", "基本满意", "不满意"], text)
    }

    /// How many choices a ballot has.
    package var choiceCount: Int { answers.count + (allowsBlank ? 1 : 0) }
}
