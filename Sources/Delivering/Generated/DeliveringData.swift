// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Delivering/Data

// swift-format-ignore-file
/// What the third act starts with.
enum DeliveringData {
    /// `light-presets.json`.
    static let lightPresets = #"""
{
  "presets": [
    {"id": "default-2023", "version": 1, "name": {"zh": "默认：计划差距和期限", "en": "Default: gap to plan, and dates"}, "source": "", "certainty": "derived",
     "tests": [
      {"id": "work", "reading": "points-behind-plan", "side": "substance",
       "bands": [
        {"below": "10", "colour": "green", "word": {"zh": "正常", "en": "On plan"}, "printed": false},
        {"from": "10", "below": "30", "colour": "yellow", "word": {"zh": "落后10个百分点以上", "en": "10 points or more behind plan"}, "printed": false},
        {"from": "30", "colour": "red", "word": {"zh": "落后30个百分点以上", "en": "30 points or more behind plan"}, "printed": false}
       ]},
      {"id": "milestone", "reading": "days-to-milestone", "side": "clock",
       "bands": [
        {"to": "15", "colour": "yellow", "word": {"zh": "节点15天内到期", "en": "A milestone is due within 15 days"}, "printed": false}
       ]},
      {"id": "late", "reading": "days-overdue", "side": "clock",
       "bands": [
        {"above": "0", "colour": "red", "word": {"zh": "逾期", "en": "Overdue"}, "printed": false}
       ]},
      {"id": "accepted", "reading": "accepted", "side": "substance",
       "bands": [
        {"state": "yes", "colour": "blue", "word": {"zh": "已验收", "en": "Accepted"}, "printed": false}
       ]},
      {"id": "suspended", "reading": "suspended", "side": "clock",
       "bands": [
        {"state": "yes", "colour": "grey", "word": {"zh": "暂缓", "en": "Suspended"}, "printed": false}
       ]}
     ]},
    {"id": "yinchuan-2025", "version": 1, "name": {"zh": "银川三色（2025）", "en": "Yinchuan, three colours (2025)"}, "source": "银川市发展和改革委员会 2025-03-18 报道", "certainty": "published",
     "tests": [
      {"id": "start", "reading": "months-without-start", "side": "clock",
       "bands": [
        {"below": "1", "colour": "green", "word": {"zh": "按计划开工", "en": "Begun as planned"}, "printed": true},
        {"from": "1", "below": "3", "colour": "yellow", "word": {"zh": "应开工未开工", "en": "Should have begun and has not"}, "printed": true},
        {"from": "3", "colour": "red", "word": {"zh": "连续3个月应开工未开工", "en": "Should have begun three months ago"}, "printed": true}
       ]},
      {"id": "work", "reading": "points-behind-time", "side": "substance",
       "bands": [
        {"to": "0", "colour": "green", "word": {"zh": "达到序时进度", "en": "In time"}, "printed": true},
        {"above": "0", "below": "10", "colour": "green", "word": {"zh": "略低于序时进度", "en": "Less than 10 points behind time"}, "printed": false},
        {"from": "10", "to": "30", "colour": "yellow", "word": {"zh": "低于序时进度10至30个百分点", "en": "10 to 30 points behind time"}, "printed": true},
        {"above": "30", "colour": "red", "word": {"zh": "低于序时进度超过30个百分点", "en": "More than 30 points behind time"}, "printed": true}
       ]},
      {"id": "funds", "reading": "funds-as-required", "side": "substance",
       "bands": [
        {"state": "yes", "colour": "green", "word": {"zh": "资金按要求支付", "en": "Funds paid as required"}, "printed": true},
        {"state": "no", "colour": "red", "word": {"zh": "资金支付低于要求", "en": "Funds paid below what is required"}, "printed": true}
       ]},
      {"id": "entry", "reading": "months-without-entry", "side": "clock",
       "bands": [
        {"below": "1", "colour": "green", "word": {"zh": "已入库或未到期", "en": "In the register, or not due"}, "printed": false},
        {"from": "1", "to": "2", "colour": "yellow", "word": {"zh": "开工1个月未入库", "en": "Not in the register a month after the start"}, "printed": true},
        {"above": "2", "colour": "red", "word": {"zh": "开工超过2个月未入库", "en": "Not in the register two months after the start"}, "printed": true}
       ]}
     ]},
    {"id": "spending-2022", "version": 1, "name": {"zh": "支出进度（某市2022）", "en": "Spending (a city, 2022)"}, "source": "某市月度评分 2022-03 (城市未署名)", "certainty": "published",
     "tests": [
      {"id": "spending", "reading": "percent-behind-spending", "side": "substance",
       "bands": [
        {"to": "0", "colour": "green", "word": {"zh": "支出达到预期", "en": "Spending as expected"}, "printed": true},
        {"above": "0", "to": "30", "colour": "yellow", "word": {"zh": "支出落后30%以内", "en": "Spending up to 30% behind"}, "printed": true},
        {"above": "30", "colour": "red", "word": {"zh": "支出落后超过30%", "en": "Spending more than 30% behind"}, "printed": true}
       ]}
     ]},
    {"id": "shuanglu-2025", "version": 1, "name": {"zh": "双路街道五色（2025）", "en": "Shuanglu Subdistrict, five colours (2025)"}, "source": "华龙网 2025 大足区双路街道五色看板", "certainty": "published",
     "tests": [
      {"id": "work", "reading": "percent-done", "side": "substance",
       "bands": [
        {"below": "30", "colour": "red", "word": {"zh": "进度低于30%", "en": "Less than 30% done"}, "printed": true},
        {"from": "30", "below": "60", "colour": "orange", "word": {"zh": "进度30%至60%", "en": "30% to 60% done"}, "printed": false},
        {"from": "60", "below": "90", "colour": "yellow", "word": {"zh": "进度60%至90%", "en": "60% to 90% done"}, "printed": false},
        {"from": "90", "colour": "green", "word": {"zh": "进度90%以上", "en": "90% done or more"}, "printed": false}
       ]},
      {"id": "accepted", "reading": "accepted", "side": "substance",
       "bands": [
        {"state": "yes", "colour": "blue", "word": {"zh": "完成并验收", "en": "Done and accepted"}, "printed": true}
       ]}
     ]},
    {"id": "ouhai-2020", "version": 1, "name": {"zh": "瓯海逐月对账（2020）", "en": "Ouhai, month by month (2020)"}, "source": "温州市人民政府 2020-05-21 http://www.wenzhou.gov.cn/art/2020/5/21/art_1217834_43244903.html", "certainty": "published",
     "tests": [
      {"id": "month", "reading": "month-node", "side": "clock",
       "bands": [
        {"state": "done", "colour": "green", "word": {"zh": "按时完成", "en": "Done in time"}, "printed": true},
        {"state": "made-up", "colour": "yellow", "word": {"zh": "补做完成", "en": "Made up later"}, "printed": true},
        {"state": "missed", "colour": "red", "word": {"zh": "未按时完成", "en": "Not done in time"}, "printed": true}
       ]}
     ]}
  ]
}

"""#
}
