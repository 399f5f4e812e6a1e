// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Casework/Data

// swift-format-ignore-file
/// The kinds of case that there are.
enum CaseworkData {
    /// `case-kinds.json`.
    static let caseKinds = #"""
{
  "kinds": [
    {
      "id": "problem",
      "name": { "zh": "督导问题", "en": "Problem found" },
      "raise": "supervision.visit",
      "verify": "supervision.visit",
      "isPublic": true,
      "categories": [
        { "id": "quality", "name": { "zh": "工程质量", "en": "Quality of the works" } },
        { "id": "site", "name": { "zh": "施工现场", "en": "Building site" } },
        { "id": "progress", "name": { "zh": "进度", "en": "Progress" } },
        { "id": "funds", "name": { "zh": "资金", "en": "Funds" } },
        { "id": "effect", "name": { "zh": "效果不实", "en": "Effect not as claimed" } },
        { "id": "other", "name": { "zh": "其他", "en": "Other" } }
      ],
      "severities": [
        { "id": "ordinary", "name": { "zh": "一般", "en": "Ordinary" }, "days": 20 },
        { "id": "considerable", "name": { "zh": "较重", "en": "Considerable" }, "days": 10 },
        { "id": "serious", "name": { "zh": "严重", "en": "Serious" }, "days": 5 }
      ],
      "dismissals": [
        { "id": "unfounded", "name": { "zh": "查无此事", "en": "Not found to be so" } },
        { "id": "duplicate", "name": { "zh": "与另一件重复", "en": "Raised already" } }
      ],
      "escalations": [
        { "id": "remind", "name": { "zh": "提醒", "en": "Reminder" }, "after": 1 },
        { "id": "supervise", "name": { "zh": "督办", "en": "Supervision order" }, "after": 5 },
        { "id": "publish", "name": { "zh": "通报", "en": "Named in the bulletin" }, "after": 10 }
      ],
      "mostExtensionDays": 20
    },
    {
      "id": "not-true",
      "name": { "zh": "群众反映与实际不符", "en": "Reported as not true" },
      "raise": "public",
      "verify": "supervision.visit",
      "isPublic": true,
      "categories": [
        { "id": "quality", "name": { "zh": "质量有问题", "en": "Badly made" } },
        { "id": "progress", "name": { "zh": "进度和公布的不一样", "en": "Not as far as published" } },
        { "id": "quantity", "name": { "zh": "数量和公布的不一样", "en": "Fewer than published" } },
        { "id": "effect", "name": { "zh": "建成了用不上", "en": "Built, and of no use" } },
        { "id": "other", "name": { "zh": "其他", "en": "Other" } }
      ],
      "severities": [
        { "id": "ordinary", "name": { "zh": "一般", "en": "Ordinary" }, "days": 10 }
      ],
      "dismissals": [
        { "id": "unfounded", "name": { "zh": "实地看过，与公布的一致", "en": "Looked at: as published" } },
        { "id": "duplicate", "name": { "zh": "与另一件重复", "en": "Reported already" } },
        { "id": "elsewhere", "name": { "zh": "不是本项目的事，已转办", "en": "Not of this project; passed on" } }
      ],
      "escalations": [
        { "id": "remind", "name": { "zh": "提醒", "en": "Reminder" }, "after": 1 },
        { "id": "supervise", "name": { "zh": "督办", "en": "Supervision order" }, "after": 3 },
        { "id": "publish", "name": { "zh": "通报", "en": "Named in the bulletin" }, "after": 6 }
      ],
      "mostExtensionDays": 10
    }
  ]
}

"""#
}
