// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Supervising/Data

// swift-format-ignore-file
/// What the fourth act starts with.
enum SupervisingData {
    /// `bulletin-template.json`.
    static let bulletinTemplate = #"""
{
  "title": "关于{{programme}}{{month}}月进展情况的通报",
  "narrative": {
    "s1": "截至{{month}}月底，{{year}}年的{{total}}个项目中，已完成{{done}}个，快于计划{{ahead}}个，按计划推进{{onPlan}}个，慢于计划{{behind}}个。亮绿灯{{green}}个、黄灯{{yellow}}个、橙灯{{orange}}个、红灯{{red}}个，已验收{{accepted}}个，暂缓{{grey}}个。\n年度计划投资{{planned}}万元，累计完成{{invested}}万元，占{{investedRate}}%；{{month}}月底的时序进度为{{timeRate}}%。",
    "s2": "各项目的进展见下表。完成比例按年度目标计算，快慢同本期所用的月度计划相比。",
    "s3": "快于计划的项目{{ahead}}个，已完成的项目{{done}}个。",
    "s4": "慢于计划的项目{{behind}}个。请牵头单位主要负责人研究，说明追赶的办法和时间。",
    "s5": "上期以来，督导新提出问题{{raised}}件，销号{{closed}}件。到本期还有{{open}}件没有销号，其中超期{{overdue}}件；上期以来合计超期{{overdueDays}}个工作日。",
    "s6": "上期以来，有调整的项目{{moved}}个。本期所用的计划：{{baselines}}。",
    "s7": "请牵头单位抓紧下月最要紧的一步，按期填报，慢于计划的项目同时报告追赶情况。"
  },
  "bands": [
    { "points": 0, "word": "达到" },
    { "points": -5, "word": "略低于" },
    { "points": -15, "word": "低于" }
  ],
  "lowest": "明显低于"
}

"""#
}
