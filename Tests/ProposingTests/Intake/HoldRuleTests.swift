import Proposing
import Testing

/// The rules by which a suggestion is held, each with its twin that is not.
@Suite struct HoldRuleTests {
    private static let heldTexts: [(String, HoldReason, String)] = [
        ("你们这些王八蛋，路灯坏了也不修", HoldReason.abusive, "王八蛋"),
        ("办 事 的 人 王 八 蛋！", .abusive, "王八蛋"),
        ("ｆｕｃｋ　ｙｏｕ 修路", .abusive, "fuckyou"),
        ("需要贷款请加微信 abc123", .advertising, "加微信"),
        ("代办开业，代·开·发·票，价格优惠", .advertising, "代开发票"),
        ("详情见 https://shop.example.com/a?b=1", .advertising, "link"),
        ("详情见ｗｗｗ．ｓｈｏｐ．ｅｘａｍｐｌｅ", .advertising, "link"),
        ("附件标有机密★一年，请勿外传", .sensitive, "机密★"),
        ("我爸身份证 11010519491231002X 办不了证", .sensitive, "identity-number"),
        ("身份证：１１０１０５１９４９１２３１００２Ｘ", .sensitive, "identity-number"),
    ]

    @Test(arguments: heldTexts)
    func `a text is held for what anybody can see in it`(
        text: String,
        reason: HoldReason,
        evidence: String
    ) {
        let verdict = HoldRules.verdict(on: text, alikeInLastHour: 0)

        #expect(verdict == HoldVerdict(reason: reason, evidence: evidence))
    }

    @Test(arguments: [
        "请在桥头装一面凸面镜，孩子上学要过弯道", "小区贷款买的健身器材坏了，希望修一修", "身份证 110105194912310021 校验位不对",
        "卡号 6222020200112233445566 太长", "可参考 https://www.beibei.gov.cn/zwgk 上的做法",
        "网址 http:// 后面没有写",
        "建议开通微信公众号查询公交", "😀😀😀", "希望新增公共停車位，方便羣眾", "路灯１２盏坏了，电话13812345678", "第三方机构的秘密武器",
    ])
    func `what decent people write is not held`(text: String) {
        #expect(HoldRules.verdict(on: text, alikeInLastHour: 0) == nil)
    }

    @Test func `the same text is held only after it has come very often within an hour`() {
        let text = "请修路灯"

        let last = HoldRules.verdict(on: text, alikeInLastHour: HoldRules.mostAlikeInAnHour - 1)
        let next = HoldRules.verdict(on: text, alikeInLastHour: HoldRules.mostAlikeInAnHour)

        #expect(last == nil)
        #expect(next == HoldVerdict(reason: .flood, evidence: "21"))
    }
}
