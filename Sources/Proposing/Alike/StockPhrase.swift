/// Words that suggestions have in common because they are suggestions, not because of what they ask.
///
/// Left in, two letters with the same polite frame look alike. Only words that carry no matter of
/// their own belong here: 改造, 新建 or 停车 do not, however often they come.
package struct StockPhrase: Hashable, Sendable {
    /// Why a phrase says nothing about the matter.
    package enum Reason: Hashable, Sendable, CaseIterable {
        /// It asks, and everybody asks.
        case asking
        /// It greets, addresses or thanks.
        case courtesy
        /// It is how a clerk writes down a call or a letter.
        case intake
        /// It is a heading of the forms that offices fill in.
        case form
        /// It names the list that every suggestion wants to be on.
        case programme
        /// It says when, which is the coming year for all of them.
        case time
        /// It says who speaks.
        case speaker
    }

    /// The phrase, in Chinese characters only.
    package let text: String
    /// Why it is here.
    package let reason: Reason

    /// All of them, by reason.
    package static let all: [StockPhrase] = table.flatMap { reason, texts in
        texts.split(separator: " ").map { StockPhrase(text: String($0), reason: reason) }
    }

    private static let table: [(Reason, String)] = [
        (
            .asking,
            """
            建议 的建议 关于 希望 请求 的请求 恳请 请把 请政府 能不能 能否 可否 是否 行不行 要得不 \
            有没有可能 麻烦 反映 强烈 呼吁
            """
        ),
        (.courtesy, "尊敬的 领导 您好 你好 此致敬礼 此致 敬礼 谢谢 感谢"),
        (.intake, "来电人反映 来电人称 来电人 来电老人 来电反映 来电 来信 已告知 纳入征集 经摸排 一封信"),
        (.form, "项目名称 建设内容 投资估算 估算投资 年度投资 资金来源 完成时限 必要性"),
        (.programme, "民生实事 实事项目 候选项目 列入 列为 纳入 实事"),
        (.time, "今年 明年 去年 年底前 年底 年内"),
        (.speaker, "我们 我家 大家 区政府 政府"),
    ]
}
