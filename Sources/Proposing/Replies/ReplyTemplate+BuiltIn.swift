extension ReplyTemplate {
    /// The sentences that come with the program: first the result, then the reason, then what else
    /// can be done.
    ///
    /// Answers are written in Chinese, whatever the language of the pages.
    static func builtInText(_ slot: Slot) -> String {
        guard let reason = slot.reason else { return opening + told(slot.outcome) + closing }
        return opening + "这次没有采纳：" + because(reason) + "{理由}。" + instead(reason) + closing
    }

    private static let opening = "您好！您{收到日期}提出的“{标题}”（{建议编号}）已经研究过了。"
    private static let closing = "还有不清楚的，请与{承办单位}联系：{电话}。"

    private static func told(_ outcome: Outcome) -> String {
        switch outcome {
        case .takenForward:
            "这条建议进入了今年的筛选，第{轮次}轮已经通过，接下来由有关部门论证。结果会继续写在您的查询页上。"
        case .merged:
            "它与其他建议一起并入了候选项目“{候选项目}”，这个项目由{并入条数}条建议合成。您的原文和查询码都还在，"
                + "项目走到哪一步，查询页上都看得到。"
        case .reserved: "今年先不办，放进储备库，下次征集时一并研究。原因：{理由}。"
        case .forwarded: "这件事由专门的单位负责，已经转过去办理。说明：{理由}。办理情况由该单位直接答复您。"
        case .duplicate: "它与{相同建议}说的是同一件事，两条一起研究、一起答复。{理由}。"
        case .rejected: ""
        }
    }

    private static func because(_ reason: RejectionReason) -> String {
        switch reason {
        case .privateBenefit: "民生实事要让多数居民受益，这件事只涉及一个人或一个小区。"
        case .otherDistrict: "这件事在别的区，不归本区办。"
        case .alreadyDone: "这件事已经办成。"
        case .belongsToHotline: "这是日常诉求，由12345热线受理更快。"
        case .debtBurden: "办这件事会增加政府债务，不能列入民生实事。"
        case .notWithinYear: "民生实事要当年办成，这件事一年内办不完。"
        case .upperLevel: "这件事要由上级决定。"
        case .deputySuggestion: "这件事更适合由人大代表提出建议，按代表建议办理。"
        case .departmentRoutine: "这是主管部门的日常工作，不必等到列入民生实事。"
        case .notPublic: "这件事不属于公共事务。"
        case .incomplete: "只看文字还弄不清要办什么、在哪里办。"
        }
    }

    private static func instead(_ reason: RejectionReason) -> String {
        switch reason {
        case .privateBenefit, .notPublic: "可以向社区居委会或业主委员会提出。"
        case .otherDistrict: "请向当地的征集渠道提出。"
        case .alreadyDone: "如果现场和说的不一样，请告诉我们。"
        case .belongsToHotline: "请拨打12345，会给您一个办理编号。"
        case .debtBurden, .notWithinYear: "可以先提其中一年内办得成的一步。"
        case .upperLevel: "我们会把意见如实反映上去。"
        case .deputySuggestion: "可以向您所在选区的代表或代表家站点反映。"
        case .departmentRoutine: "已经转告主管部门。"
        case .incomplete: "欢迎补充地点和具体内容，再提一次。"
        }
    }
}
