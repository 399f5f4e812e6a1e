// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Proposing/Data

// swift-format-ignore-file
/// Lists that the first act starts with.
enum ProposingData {
    /// `criteria-cangxi.json`.
    static let criteriaCangxi = #"""
{
  "id": "cangxi",
  "version": 1,
  "place": { "zh": "四川省苍溪县", "en": "Cangxi, Sichuan" },
  "name": { "zh": "苍溪县负面清单", "en": "Exclusion list of Cangxi" },
  "items": [
    {
      "id": "offices", "kind": "negative-hard-stop",
      "text": { "zh": "建办公楼、买办公设备。", "en": "Office buildings and office equipment." },
      "basis": "办公用房和设备 苍溪县民生实事项目负面清单 2023-06-09 https://cncx.gov.cn/news/show/20230609165848568.html",
      "reasons": ["not-public", "department-routine"],
      "hints": ["办公楼", "办公用房", "办公设备", "公务用车"]
    },
    {
      "id": "sector-list", "kind": "negative-hard-stop",
      "text": { "zh": "列在行业负面清单里。", "en": "It stands on an exclusion list of its sector." },
      "basis": "行业负面清单 苍溪县民生实事项目负面清单 2023-06-09 https://cncx.gov.cn/news/show/20230609165848568.html",
      "reasons": ["not-public", "upper-level"]
    },
    {
      "id": "abandoned", "kind": "negative-hard-stop",
      "text": { "zh": "是别人留下的烂尾工程。", "en": "It is a work that others left unfinished." },
      "basis": "其他主体的烂尾工程 苍溪县民生实事项目负面清单 2023-06-09 https://cncx.gov.cn/news/show/20230609165848568.html",
      "reasons": ["debt-burden", "private-benefit", "not-public"],
      "hints": ["烂尾"]
    },
    {
      "id": "diverted", "kind": "negative-hard-stop",
      "text": { "zh": "原来的钱被挪用才停下来的工程。", "en": "It stopped because its money was spent elsewhere." },
      "basis": "资金挪用停滞项目 苍溪县民生实事项目负面清单 2023-06-09 https://cncx.gov.cn/news/show/20230609165848568.html",
      "reasons": ["debt-burden", "department-routine"],
      "hints": ["挪用", "停工"]
    }
  ]
}

"""#

    /// `criteria-chongqing.json`.
    static let criteriaChongqing = #"""
{
  "id": "chongqing",
  "version": 1,
  "place": { "zh": "重庆市及所辖区县", "en": "Chongqing and its districts" },
  "name": { "zh": "重庆市筛选条件", "en": "Criteria used in Chongqing" },
  "items": [
    {
      "id": "for-everybody", "kind": "positive",
      "text": { "zh": "办成以后，多数人都能用上，不分单位和小区。", "en": "Once done, most people can use it, whatever their unit or estate." },
      "basis": "普惠性 重庆市人大常委会关于区县乡镇实施民生实事项目人大代表票决制的决定 2024-12-01 起施行 https://cqrd.gov.cn/web/article/1311994909825835008/h5/content_1311994909825835008.html"
    },
    {
      "id": "basic", "kind": "positive",
      "text": { "zh": "解决的是日常生活的基本需要。", "en": "It meets a basic need of daily life." },
      "basis": "基础性 重庆市人大常委会关于区县乡镇实施民生实事项目人大代表票决制的决定 2024-12-01 起施行 https://cqrd.gov.cn/web/article/1311994909825835008/h5/content_1311994909825835008.html"
    },
    {
      "id": "public-good", "kind": "positive",
      "text": { "zh": "为公众而办，不以赚钱为目的。", "en": "It is done for the public and not for profit." },
      "basis": "公益性 重庆市人大常委会关于区县乡镇实施民生实事项目人大代表票决制的决定 2024-12-01 起施行 https://cqrd.gov.cn/web/article/1311994909825835008/h5/content_1311994909825835008.html"
    },
    {
      "id": "measurable", "kind": "positive",
      "text": { "zh": "办没办成，数得出来，也评得出来。", "en": "Whether it is done can be counted and judged." },
      "basis": "可测可评 重庆市潼南区征集公告 2025-09-17 http://www.cqtn.gov.cn/zwgk_184/gsgg/202509/t20250917_15014850.html"
    },
    {
      "id": "own-money", "kind": "positive",
      "text": { "zh": "主要花本级财政的钱。", "en": "Mostly money of this level’s budget pays for it." },
      "basis": "本级财政为主 重庆市巴南区民生实事项目票决办法 http://www.cqbnrd.gov.cn/web/article/1426590603351392256/web/content_1426590603351392256.html"
    },
    {
      "id": "balanced", "kind": "weigh",
      "text": { "zh": "和其他项目放在一起看，各片区都顾到了。", "en": "Seen with the other projects, every part of the district gets something." },
      "basis": "受益区域均衡 重庆市璧山区民生实事项目票决办法 2023-12-01 https://bishan.cbg.cn/a/2023/12/01/851c90be93ca45a082e424cc91e9def6.html"
    },
    {
      "id": "single-demand", "kind": "negative-hard-stop",
      "text": { "zh": "只是个别单位或者个人的诉求。", "en": "It is what one unit or one person asks for." },
      "basis": "个别诉求 重庆市巴南区民生实事项目票决办法 http://www.cqbnrd.gov.cn/web/article/1426590603351392256/web/content_1426590603351392256.html",
      "reasons": ["private-benefit", "belongs-12345", "not-public"],
      "hints": ["我家", "我们单元", "我们小区", "邻居", "物业费", "我儿子", "我女儿"]
    },
    {
      "id": "assigned-from-above", "kind": "negative-hard-stop",
      "text": { "zh": "已由上级下达，一般不再交本级代表票决。", "en": "It is assigned from above already and as a rule is not voted here." },
      "basis": "上级下达 重庆市巴南区民生实事项目票决办法 http://www.cqbnrd.gov.cn/web/article/1426590603351392256/web/content_1426590603351392256.html",
      "reasons": ["upper-level", "department-routine", "already-done"],
      "hints": ["高速", "铁路", "轻轨", "轨道交通", "地铁", "国道", "养老金", "退休金", "医保"]
    }
  ]
}

"""#

    /// `criteria-shaanxi.json`.
    static let criteriaShaanxi = #"""
{
  "id": "shaanxi",
  "version": 1,
  "place": { "zh": "陕西省", "en": "Shaanxi" },
  "name": { "zh": "陕西省筛选条件", "en": "Criteria used in Shaanxi" },
  "items": [
    {
      "id": "balance", "kind": "positive",
      "text": { "zh": "城乡之间、片区之间大体均衡。", "en": "Town and country, and all parts, are served about equally." },
      "basis": "均衡性 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm"
    },
    {
      "id": "lasting", "kind": "positive",
      "text": { "zh": "办成以后有人管、用得久。", "en": "Once done it is looked after and lasts." },
      "basis": "可持续性 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm"
    },
    {
      "id": "not-ready", "kind": "negative-hard-stop",
      "text": { "zh": "条件还不成熟，当年动不了工。", "en": "It is not ready and cannot begin within the year." },
      "basis": "条件不成熟 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm",
      "reasons": ["not-within-year", "incomplete"],
      "hints": ["三年", "五年", "长期规划", "研究论证", "跨江大桥", "隧道"]
    },
    {
      "id": "burden", "kind": "negative-hard-stop",
      "text": { "zh": "会加重群众或者企业的负担。", "en": "It adds to the burden of residents or enterprises." },
      "basis": "增加群众、企业负担 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm",
      "reasons": ["not-public", "private-benefit"],
      "hints": ["每户出资", "集资", "摊派", "收费标准提高"]
    },
    {
      "id": "debt", "kind": "negative-hard-stop",
      "text": { "zh": "会增加政府的债务风险。", "en": "It adds to the risk of government debt." },
      "basis": "增加政府债务风险 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm",
      "reasons": ["debt-burden"],
      "hints": ["贷款", "发债", "举债", "融资", "垫资", "亿元"]
    },
    {
      "id": "stability", "kind": "negative-hard-stop",
      "text": { "zh": "容易引发矛盾，影响社会稳定。", "en": "It is likely to set people against each other." },
      "basis": "影响社会稳定 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm",
      "reasons": ["not-public", "upper-level"],
      "hints": ["上访", "强拆", "垃圾焚烧", "殡仪馆"]
    },
    {
      "id": "wish", "kind": "weigh",
      "text": { "zh": "群众的意愿有多强。", "en": "How strongly residents wish for it." },
      "basis": "群众意愿 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm"
    },
    {
      "id": "means", "kind": "weigh",
      "text": { "zh": "财力、用地、环境和安全能不能承受。", "en": "Whether money, land, environment and safety allow it." },
      "basis": "财政能力、土地、环境、公共安全 陕西省县乡民生实事项目人大代表票决制规定 2025 http://www.minshengbao.net/msb/20251204/html/content_20251204004002.htm"
    }
  ]
}

"""#

    /// `held-words.txt`.
    static let heldWords = #"""
# Words for which a suggestion is held until somebody has looked at it, one a line: reason, word.
# Kept small on purpose: a word that decent people use has no place here. Compared after folding
# width and case and dropping blanks and punctuation.
abusive 操你
abusive 傻逼
abusive 傻屄
abusive 狗日的
abusive 去死吧
abusive 王八蛋
abusive 他妈的
abusive 妈了个逼
abusive 滚你妈
abusive 杂种
abusive fuckyou
advertising 加微信
advertising 加我微信
advertising 加qq
advertising 扫码领
advertising 贷款秒批
advertising 无抵押贷款
advertising 代开发票
advertising 刷单
advertising 日赚
advertising 兼职日结
advertising 包过包赔
advertising 办证刻章
advertising 点击领取
advertising 博彩
advertising 澳门赌场
sensitive 绝密★
sensitive 机密★
sensitive 秘密★

"""#

    /// `score-weights.json`.
    static let scoreWeights = #"""
{
  "version": 1,
  "weights": [
    { "component": "demand", "points": 25 },
    { "component": "coverage", "points": 15 },
    { "component": "urgency", "points": 15 },
    { "component": "feasibility", "points": 20 },
    { "component": "fiscal", "points": 15 },
    { "component": "balance", "points": 10 }
  ],
  "urgentWords": [
    "安全", "隐患", "急救", "抢救", "消防", "火灾", "事故", "危房", "坍塌", "塌方", "滑坡", "脱落",
    "内涝", "缺水", "断水", "中毒", "极端", "高温", "风险路段", "临崖", "未设防护"
  ]
}

"""#
}
