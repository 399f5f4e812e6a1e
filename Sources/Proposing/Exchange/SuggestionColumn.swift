import Sheets

/// A column of the table in which suggestions are brought in and given out, in the order written.
///
/// The raw value is what the record keeps of a column that somebody assigned.
package enum SuggestionColumn: String, SheetColumn, Sendable {
    /// The number the office files it under; made here where it is blank.
    case reference
    /// The day it arrived; today where it is blank.
    case receivedOn = "received-on"
    /// The day of the postmark.
    case postmarkedOn = "postmarked-on"
    /// The channel it came by; 其他 where it is blank.
    case channel
    /// How it arrived.
    case via
    /// Who made it; personal.
    case submitter
    /// A telephone or an address of e-mail; personal.
    case phone
    /// The field (领域).
    case field
    /// A town or street of the jurisdiction, or all of it.
    case place
    /// What it is called in lists; made of the text where it is blank.
    case title
    /// What is suggested.
    case text
    /// Who would benefit.
    case beneficiaries
    /// What it may cost, in 万元.
    case estimatedCost = "estimated-cost"
    /// How sure it is.
    case certainty
    /// Where it is from.
    case source
    /// Where it stands; written, never read.
    case state
    /// What was decided; written, never read.
    case outcome
    /// Why it was not adopted; written, never read.
    case reason
    /// The code of its candidate; written, never read.
    case candidate
    /// What is to be mended in rows that were given back; written there, never read.
    case fault

    /// What a column is for.
    package enum Use: Hashable, Sendable {
        /// It is brought in and given out.
        case told
        /// It is given out only: what was decided is decided here, not by a table.
        case decided
        /// It is a note to whoever mends the table.
        case note
    }

    /// What it is for.
    package var use: Use {
        switch self {
        case .reference, .receivedOn, .postmarkedOn, .channel, .via, .submitter, .phone, .field,
            .place, .title, .text, .beneficiaries, .estimatedCost, .certainty, .source:
            .told
        case .state, .outcome, .reason, .candidate: .decided
        case .fault: .note
        }
    }

    /// The columns that an import takes something from.
    package static let told = allCases.filter { $0.use == .told }

    /// What many suggestions share, so that one merged cell may say it of all of them.
    static let shared: [SuggestionColumn] = [
        .receivedOn, .postmarkedOn, .channel, .via, .field, .place, .certainty, .source,
    ]

    /// The columns of an exported table.
    package static let exported = allCases.filter { $0.use != .note }

    /// Chinese first, which is also what is written; then what other offices call it.
    package var names: [String] {
        switch self {
        case .reference: ["编号", "建议编号", "reference", "id"]
        case .receivedOn: ["收到日期", "收到时间", "收件日期", "received_on", "received on"]
        case .postmarkedOn: ["邮戳日期", "postmarked_on", "postmarked on"]
        case .channel: ["来源", "建议来源", "渠道", "channel"]
        case .via: ["方式", "提交方式", "via"]
        case .submitter: ["称呼", "姓名", "提出人", "建议人", "submitter"]
        case .phone: ["电话", "联系电话", "手机", "联系方式", "phone", "telephone", "contact"]
        case .field: ["领域", "field"]
        case .place: ["镇街", "所属镇街", "place"]
        case .title: ["标题", "建议标题", "title"]
        case .text: ["内容", "建议内容", "text"]
        case .beneficiaries: ["受益", "beneficiaries"]
        case .estimatedCost: ["估算万元", "估算(万元)", "estimated_cost_wan", "estimated cost wan"]
        case .certainty: ["资料性质", "certainty"]
        case .source: ["出处", "source"]
        case .state: ["状态", "state"]
        case .outcome: ["结果", "outcome"]
        case .reason: ["理由", "reason"]
        case .candidate: ["候选项目", "candidate"]
        case .fault: ["要改的地方", "to mend"]
        }
    }

    /// A suggestion says what and where; all else can be made or left out.
    package var isRequired: Bool {
        self == .text || self == .place
    }

    /// The most characters of a cell; nil where something else limits it.
    var mostCharacters: Int? {
        switch self {
        case .reference: 40
        case .submitter, .title: 60
        case .text: 5000
        case .beneficiaries, .source: 200
        case .receivedOn, .postmarkedOn, .channel, .via, .phone, .field, .place, .estimatedCost,
            .certainty, .state, .outcome, .reason, .candidate, .fault:
            nil
        }
    }
}
