/// A fact that a template sentence names in braces and an answer fills in.
package enum ReplyToken: String, Hashable, Sendable, CaseIterable {
    /// The number the suggestion is filed under.
    case reference = "建议编号"
    /// What it is called.
    case title = "标题"
    /// The day it came.
    case receivedOn = "收到日期"
    /// The candidate it was merged into.
    case candidate = "候选项目"
    /// How many suggestions the candidate is made of, this one included.
    case mergedCount = "并入条数"
    /// The number of the suggestion that says the same.
    case same = "相同建议"
    /// The unit that answers.
    case unit = "承办单位"
    /// Where one asks.
    case phone = "电话"
    /// The round of screening that decided.
    case round = "轮次"
    /// The grounds of the decision.
    case grounds = "理由"

    /// The token as it stands in a template.
    package var written: String { "{\(rawValue)}" }
}

/// What is known about a suggestion when it is answered.
package typealias ReplyFacts = [ReplyToken: String]
