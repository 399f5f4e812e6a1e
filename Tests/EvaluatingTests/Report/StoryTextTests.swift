import Evaluating
import Testing

/// Words and tokens of a paragraph.
@Suite struct StoryTextTests {
    @Test func `a paragraph is words and tokens in their order`() {
        let text = StoryText("修了{{ 1.done.1 }}，共{{projects}}件。")

        #expect(
            text.pieces == [
                .words("修了"), .token("1.done.1"), .words("，共"), .token("projects"),
                .words("件。"),
            ]
        )
        #expect(text.tokens == ["1.done.1", "projects"])
        #expect(text.problem == nil)
    }

    @Test(arguments: [
        ("办成{{finished", StoryText.Problem.brace("{{finished")),
        ("办成finished}}件", .brace("}}件")), ("办成{finished}件", .brace("{finished}件")),
        ("花了3.5亿", .number("3.5")), ("修了٣条", .number("٣")), ("１２月", .number("１２")),
    ])
    func `braces without their like and typed numbers are found`(
        text: String,
        problem: StoryText.Problem
    ) {
        #expect(StoryText(text).problem == problem)
    }

    @Test(arguments: ["两所学校", "第一件", "A line.", "{{3.done.1}}"])
    func `words that count and tokens are no typed numbers`(text: String) {
        #expect(StoryText(text).problem == nil)
    }

    @Test(arguments: ["year", "3.done.1", "12.percent.2", "3.grade", "999.name"])
    func `names of cards are known`(name: String) {
        #expect(CardValues.isKnown(name))
    }

    @Test(arguments: [
        "", "done", "0.name", "03.name", "3.done", "3.done.0", "3.done.1.2", "3.", "1000.name",
    ])
    func `other names are not`(name: String) {
        #expect(!CardValues.isKnown(name))
    }
}
