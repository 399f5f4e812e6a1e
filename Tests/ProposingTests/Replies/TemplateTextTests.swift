import Proposing
import Testing

/// Sentences with facts in braces.
@Suite struct TemplateTextTests {
    @Test func `facts stand where the braces were, and the rest is as it was written`() {
        let text = TemplateText("您的“{标题}”并入｛候选项目｝，共{并入条数}条。\n{标题}")

        #expect(text.tokens == [.title, .candidate, .mergedCount])
        #expect(
            text.filled(with: [.title: "停车{难}", .candidate: "停车位", .mergedCount: "14"])
                == "您的“停车{难}”并入停车位，共14条。\n停车{难}"
        )
    }

    @Test func `a fact that is missing stays in its braces and is named`() {
        let text = TemplateText("由{承办单位}答复，{电话}。")

        #expect(text.missing(in: [.unit: "办公室"]) == [.phone])
        #expect(text.filled(with: [.unit: "办公室"]) == "由办公室答复，{电话}。")
    }

    @Test(arguments: [
        ("{单位}", ["单位"], false), ("{}", [""], false), ("{标题", [], true), ("标题}", [], true),
        ("{{标题}}", [], true), ("{ 标题 }", [], false), ("没有括号", [], false),
    ])
    func `what is no fact and what has no partner is found`(
        text: String,
        unknown: [String],
        isLone: Bool
    ) {
        let read = TemplateText(text)

        #expect(read.unknownNames == unknown)
        #expect(read.hasLoneBrace == isLone)
    }

    @Test(arguments: ReplyTemplate.Slot.all)
    func `every sentence that comes with the program can be written as one's own`(
        slot: ReplyTemplate.Slot
    ) {
        let template = ReplyTemplate.builtIn(slot)
        let read = TemplateText(template.text)

        #expect(read.unknownNames.isEmpty && !read.hasLoneBrace)
        #expect(read.tokens.contains(.reference) && read.tokens.contains(.unit))
        #expect((Replying.fewestCharacters...300).contains(template.text.count))
        #expect(template.key == "\(slot.key)/0")
        #expect(ReplyTemplate.Slot(slot.key) == slot)
    }

    @Test(arguments: ["", "merged.incomplete", "rejected", "rejected.", "nothing", "rejected.a.b"])
    func `a name that is no outcome with its reason is none`(key: String) {
        #expect(ReplyTemplate.Slot(key) == nil)
    }
}
